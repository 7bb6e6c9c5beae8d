import { beforeEach, describe, expect, test } from 'vitest';
import { logHead } from '../../electron/database/ledger';
import { personFactsById, personFactsOf } from '../../electron/services/person-facts';
import { listAgreements, removeAgreement } from '../../electron/services/people-records/agreements';
import { removeAward } from '../../electron/services/people-records/awards';
import { removeCpd } from '../../electron/services/people-records/cpd';
import { requestSchemas, type ParsedOf } from '../../shared/ipc/contract';
import { failureOf, valueOf } from '../support/database';
import { peopleRecords } from '../support/people-records';

const NONE = { kind: 'none' } as const;
const TODAY = '2026-11-21';

type Kept = ReturnType<typeof peopleRecords>;
let made: Kept['made'];
let ada: Kept['ada'];
let record: Kept['record'];
let award: Kept['award'];
let registration: Kept['registration'];
let competence: Kept['competence'];
let cpd: Kept['cpd'];
let agreement: Kept['agreement'];
beforeEach(() => {
  ({ made, ada, record, award, registration, competence, cpd, agreement } = peopleRecords());
});

describe('CPD (P6)', () => {
  test('minutes done in the twelve months before a day count; planned and older ones do not', () => {
    valueOf(cpd());
    valueOf(cpd({ onDay: '2025-11-21', minutes: 600 }));
    valueOf(cpd({ onDay: '2025-11-22', minutes: 30 }));
    valueOf(cpd({ state: 'planned', onDay: '2027-01-01', minutes: 300, learning: '' }));
    expect(record().facts.cpdMinutes).toBe(120);
    expect(personFactsById(made.db, ada, '2025-11-21')?.cpdMinutes).toBe(600);
    const [planned] = record().cpd;
    expect(planned).toMatchObject({ state: 'planned', onDay: '2027-01-01' });
    valueOf(removeCpd(made.lead, { id: planned?.id ?? '' }));
    expect(record().cpd).toHaveLength(3);
  });

  test.each<[string, Partial<ParsedOf<'cpd.save'>>, string]>([
    ['done on a day to come', { onDay: '2026-11-22' }, 'onDay'],
    ['done in no time', { minutes: 0 }, 'minutes'],
    ['done without learning', { learning: '' }, 'learning'],
    ['without a purpose', { purpose: '' }, 'purpose'],
  ])('refuses CPD %s', (_what, given, field) => {
    expect(failureOf(cpd(given))).toMatchObject({ code: 'invalid', field });
  });
});

describe('employer direct agreements', () => {
  test('waive for those they name; an empty list is everybody', () => {
    valueOf(agreement());
    valueOf(agreement({ reference: 'EDA-2', personIds: [], waives: ['assessor', 'IQA'] }));
    const of = (id: string) =>
      personFactsById(made.db, id, TODAY)
        ?.agreements.map(({ reference }) => reference)
        .toSorted();
    expect(of(ada)).toEqual(['Harbour Hotel, EDA-1', 'Harbour Hotel, EDA-2']);
    expect(of(made.idOf('RR'))).toEqual(['Harbour Hotel, EDA-2']);
    const [row] = valueOf(listAgreements(made.lead)).filter(({ reference }) => reference === 'EDA-1');
    expect(row?.people.map(({ name }) => name)).toEqual(['Ada Green']);
    expect(failureOf(agreement({ reference: 'eda-1' })).field).toBe('reference');
    valueOf(agreement({ id: row?.id ?? null, base: row?.version ?? null, scope: 'Rooms' }));
    expect(failureOf(agreement({ id: row?.id ?? null, base: row?.version ?? null })).code).toBe(
      'changed-meanwhile',
    );
    valueOf(removeAgreement(made.lead, { id: row?.id ?? '' }));
    expect(of(ada)).toEqual(['Harbour Hotel, EDA-2']);
  });
});

test('facts of everybody and of one person are the same', () => {
  valueOf(award());
  valueOf(registration());
  valueOf(competence());
  valueOf(cpd());
  valueOf(agreement());
  made.decide({ by: 'AG', on: '2026-10-01' });
  const all = personFactsOf(made.db, TODAY);
  expect(all).toHaveLength(8);
  for (const facts of all) expect(personFactsById(made.db, facts.id, TODAY)).toEqual(facts);
  expect(all.filter(({ hasDecided }) => hasDecided).map(({ name }) => name)).toEqual(['Ada Green']);
});

test('only those who keep the centre’s records write any of it', () => {
  const assessor = made.as('AG');
  const seq = logHead(made.db).seq;
  valueOf(award());
  const { id } = record().awards[0] ?? { id: '' };
  expect(failureOf(removeAward(assessor, { id })).code).toBe('not-allowed');
  const codes = [
    award({}, assessor),
    registration({}, assessor),
    competence({}, assessor),
    cpd({}, assessor),
    agreement({}, assessor),
  ].map((result) => (result.ok ? 'written' : result.error.code));
  expect(new Set(codes)).toEqual(new Set(['not-allowed']));
  expect(logHead(made.db).seq).toBe(seq + 1);
});

test('control characters go from what is pasted, on every channel', () => {
  const parsed = requestSchemas['cpd.save'].request.parse({
    id: null,
    personId: ada,
    base: null,
    state: 'done',
    onDay: '2026-03-01',
    nature: ' Course\u0000\u202e of\u00a0\tday ',
    purpose: 'First\u0007 line\r\n\r\n\r\n\r\nSecond\u200b line\n',
    learning: 'x',
    application: '',
    minutes: 1,
    evidence: '',
    file: NONE,
  });
  expect(parsed.nature).toBe('Course of day');
  expect(parsed.purpose).toBe('First line\n\nSecond line');
});
