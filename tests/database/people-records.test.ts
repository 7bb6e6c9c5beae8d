import { beforeEach, describe, expect, test } from 'vitest';
import { logHead } from '../../electron/database/ledger';
import { removeAward } from '../../electron/services/people-records/awards';
import { endCompetence, removeCompetence } from '../../electron/services/people-records/competence';
import { removeRegistration } from '../../electron/services/people-records/registrations';
import { getQualification } from '../../electron/services/qualifications/read';
import { saveQualification } from '../../electron/services/qualifications/save';
import type { ParsedOf } from '../../shared/ipc/contract';
import { failureOf, valueOf } from '../support/database';
import { peopleRecords } from '../support/people-records';

const TODAY = '2026-11-21';

type Kept = ReturnType<typeof peopleRecords>;
let made: Kept['made'];
let units: Kept['units'];
let record: Kept['record'];
let award: Kept['award'];
let registration: Kept['registration'];
let competence: Kept['competence'];
beforeEach(() => {
  ({ made, units, record, award, registration, competence } = peopleRecords());
});

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
