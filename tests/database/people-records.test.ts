import { beforeEach, describe, expect, test } from 'vitest';
import { logHead } from '../../electron/database/ledger';
import { personFactsById, personFactsOf } from '../../electron/services/person-facts';
import {
  listAgreements,
  removeAgreement,
  saveAgreement,
} from '../../electron/services/people-records/agreements';
import { removeAward, saveAward } from '../../electron/services/people-records/awards';
import {
  addCompetence,
  endCompetence,
  removeCompetence,
} from '../../electron/services/people-records/competence';
import { removeCpd, saveCpd } from '../../electron/services/people-records/cpd';
import { personRecord } from '../../electron/services/people-records/record';
import { removeRegistration, saveRegistration } from '../../electron/services/people-records/registrations';
import { getQualification } from '../../electron/services/qualifications/read';
import { saveQualification } from '../../electron/services/qualifications/save';
import { requestSchemas, type ParsedOf } from '../../shared/ipc/contract';
import { failureOf, valueOf } from '../support/database';
import { samplingCentre, type SamplingCentre } from '../support/sampling';
import { unitsOf } from '../../electron/database/units';

const NONE = { kind: 'none' } as const;
const TODAY = '2026-11-21';

let made: SamplingCentre;
let ada: string;
let units: readonly string[];
beforeEach(() => {
  made = samplingCentre();
  ada = made.idOf('AG');
  units = unitsOf.all(made.db, made.qualification).map(({ id }) => id);
});

const record = () => valueOf(personRecord(made.lead, { personId: ada }));
const award = (given: Partial<ParsedOf<'awards.save'>> = {}, who = made.lead) =>
  saveAward(
    who,
    {
      id: null,
      personId: ada,
      base: null,
      award: 'A1',
      state: 'held',
      awardedOn: '2020-05-01',
      targetOn: null,
      certificateReference: 'C-17',
      file: NONE,
      ...given,
    },
    NONE,
  );
const registration = (given: Partial<ParsedOf<'personRegistrations.save'>> = {}, who = made.lead) =>
  saveRegistration(who, {
    id: null,
    personId: ada,
    base: null,
    qualificationId: made.qualification,
    role: 'assessor',
    registeredOn: '2024-01-10',
    endedOn: null,
    ...given,
  });
const competence = (given: Partial<ParsedOf<'competence.add'>> = {}, who = made.lead) =>
  addCompetence(
    who,
    {
      personId: ada,
      unitIds: [...units],
      evidence: 'CV and references',
      detail: 'Ten years at the desk',
      validFrom: '2024-01-10',
      validTo: null,
      file: NONE,
      ...given,
    },
    NONE,
  );
const cpd = (given: Partial<ParsedOf<'cpd.save'>> = {}, who = made.lead) =>
  saveCpd(
    who,
    {
      id: null,
      personId: ada,
      base: null,
      state: 'done',
      onDay: '2026-03-01',
      nature: 'Course',
      purpose: 'Questioning',
      learning: 'Open questions',
      application: 'In observations',
      minutes: 90,
      evidence: 'Certificate',
      file: NONE,
      ...given,
    },
    NONE,
  );
const agreement = (given: Partial<ParsedOf<'agreements.save'>> = {}, who = made.lead) =>
  saveAgreement(
    who,
    {
      id: null,
      base: null,
      employer: 'Harbour Hotel',
      reference: 'EDA-1',
      scope: 'Front of house',
      waives: ['assessor'],
      qualificationId: null,
      personIds: [ada],
      validFrom: '2025-01-01',
      validTo: null,
      file: NONE,
      ...given,
    },
    NONE,
  );

describe('awards (P2)', () => {
  test('held and in progress are kept, changed under their version, removed, each with a log entry', () => {
    const before = logHead(made.db).seq;
    const { id } = valueOf(award());
    valueOf(award({ award: 'V1', state: 'in progress', awardedOn: null, targetOn: '2027-01-31' }));
    const [held] = record().awards;
    valueOf(award({ id, base: held?.version ?? null, certificateReference: 'C-18' }));
    expect(record().awards.map((row) => [row.award, row.state, row.certificateReference])).toEqual([
      ['A1', 'held', 'C-18'],
      ['V1', 'in progress', 'C-17'],
    ]);
    expect(failureOf(award({ id, base: held?.version ?? null }))).toMatchObject({
      code: 'changed-meanwhile',
    });
    valueOf(removeAward(made.lead, { id }));
    expect(failureOf(removeAward(made.lead, { id })).code).toBe('not-found');
    expect(record().awards.map((row) => row.award)).toEqual(['V1']);
    expect(logHead(made.db).seq).toBe(before + 4);
  });

  test.each<[string, Partial<ParsedOf<'awards.save'>>, string]>([
    ['an award without its day', { awardedOn: null }, 'awardedOn'],
    ['an award to come', { awardedOn: '2026-11-22' }, 'awardedOn'],
    ['work towards one without a target', { state: 'in progress' }, 'targetOn'],
  ])('refuses %s', (_what, given, field) => {
    expect(failureOf(award(given))).toMatchObject({ code: 'invalid', field });
  });

  test('refuses the same award twice, whatever its case', () => {
    valueOf(award({ award: 'Level 3 TAQA' }));
    expect(failureOf(award({ award: 'level 3 taqa' })).field).toBe('award');
  });
});

describe('registrations with the centre (P4)', () => {
  test('end, and begin again after the end, but never overlap', () => {
    const { id } = valueOf(registration());
    expect(failureOf(registration({ registeredOn: '2025-01-01' }))).toMatchObject({
      field: 'registeredOn',
      message: 'A registration from 10 Jan 2024 is on record and still runs.',
    });
    const base = record().registrations[0]?.version ?? null;
    valueOf(registration({ id, base, endedOn: '2025-06-30' }));
    expect(failureOf(registration({ registeredOn: '2025-06-30' })).field).toBe('registeredOn');
    valueOf(registration({ registeredOn: '2025-07-01' }));
    expect(failureOf(registration({ id, base })).code).toBe('changed-meanwhile');
    expect(record().facts.registrations).toEqual([
      { qualificationId: made.qualification, role: 'assessor', from: '2024-01-10', to: '2025-06-30' },
      { qualificationId: made.qualification, role: 'assessor', from: '2025-07-01', to: null },
    ]);
    valueOf(removeRegistration(made.lead, { id }));
    expect(record().registrations).toHaveLength(1);
  });

  test.each<[string, Partial<ParsedOf<'personRegistrations.save'>>, string]>([
    ['a day to come', { registeredOn: '2026-11-22' }, 'registeredOn'],
    ['a day before joining', { registeredOn: '2019-08-31' }, 'registeredOn'],
    ['an end before the beginning', { endedOn: '2024-01-09' }, 'endedOn'],
    ['a role they do not have', { role: 'IQA' }, 'role'],
  ])('refuses %s', (_what, given, field) => {
    expect(failureOf(registration(given))).toMatchObject({ code: 'invalid', field });
  });
});

describe('occupational competence (P3)', () => {
  test('is recorded for many units at once, ended, opened again and removed together', () => {
    const { ids } = valueOf(competence());
    expect(ids).toHaveLength(units.length);
    expect(record().competence.map(({ evidence, detail, validTo }) => [evidence, detail, validTo])).toEqual(
      units.map(() => ['CV and references', 'Ten years at the desk', null]),
    );
    expect(failureOf(competence({ unitIds: units.slice(0, 1) }))).toMatchObject({
      field: 'unitIds',
      message: 'Competence by CV and references is on record already for EXU1.',
    });
    valueOf(competence({ unitIds: units.slice(0, 1), evidence: 'CPD' }));
    expect(failureOf(endCompetence(made.lead, { ids: [...ids], validTo: '2024-01-09' })).field).toBe(
      'validTo',
    );
    valueOf(endCompetence(made.lead, { ids: [...ids], validTo: TODAY }));
    expect(record().facts.competence.filter(({ to }) => to === TODAY)).toHaveLength(units.length);
    valueOf(endCompetence(made.lead, { ids: [...ids], validTo: null }));
    valueOf(removeCompetence(made.lead, { ids: [...ids] }));
    expect(record().competence.map(({ evidence }) => evidence)).toEqual(['CPD']);
  });

  test('refuses a first day to come', () => {
    expect(failureOf(competence({ validFrom: '2026-11-22' })).field).toBe('validFrom');
  });
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

test('a unit that recorded competence names stays in its qualification', () => {
  const { id, sourceName, ...qualification } = valueOf(
    getQualification(made.lead, { id: made.qualification }),
  );
  expect([id, sourceName]).toEqual([made.qualification, null]);
  const without = (code: string) => ({
    ...qualification,
    groups: qualification.groups.map((group) => ({
      ...group,
      units: group.units.filter((unit) => unit.code !== code),
    })),
  });
  const save = (code: string) =>
    saveQualification(made.lead, { qualification: without(code), source: null, updates: made.qualification });
  valueOf(competence({ unitIds: units.slice(0, 1) }));
  expect(failureOf(save('EXU1'))).toMatchObject({
    code: 'in-use',
    message: 'EXU1 has recorded competence, so it cannot be removed.',
  });
  valueOf(save('EXU2'));
});
