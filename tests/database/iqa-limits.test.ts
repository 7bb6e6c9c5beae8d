import { expect, test } from 'vitest';
import { competentUnits } from '../../electron/services/capacity/limits';
import { unitsOf } from '../../electron/database/units';
import { record } from '../support/records';
import { samplingCentre } from '../support/sampling';

test('an IQA is given the units they are competent in, and any of a qualification with nothing recorded', () => {
  const { db, idOf, qualification, other } = samplingCentre();
  const iqa = idOf('IV');
  expect(competentUnits(db, iqa, '2026-11-21')).toBeNull();
  const [first, second] = unitsOf.all(db, qualification);
  const competence = { person_id: iqa, evidence: 'CPD', valid_from: '2026-01-01', valid_to: '2026-10-31' };
  record(db, 'competence', { ...competence, unit_id: first?.id ?? '' });
  record(db, 'competence', { ...competence, unit_id: second?.id ?? '', valid_to: null });
  const ofOther = unitsOf.all(db, other).map(({ id }) => id);
  expect([...(competentUnits(db, iqa, '2026-11-21') ?? [])].sort()).toEqual([second?.id, ...ofOther].sort());
  expect(competentUnits(db, iqa, '2026-10-31')).toContain(first?.id);
});
