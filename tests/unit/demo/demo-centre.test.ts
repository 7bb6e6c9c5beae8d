import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { shippedFacts } from '../../../electron/services/qualifications/shipped';
import { ageOn } from '../../../shared/domain/calendar';
import { generateDemo } from '../../../shared/domain/demo/demo-centre';
import { readUln } from '../../../shared/domain/import/uln';
import { projectRoot } from '../../support/project-root';

const qualifications = shippedFacts(path.join(projectRoot, 'resources'));
const days = ['2026-11-21', '2027-01-01', '2027-02-28', '2026-05-31'] as const;
const demoOn = (today: string) => generateDemo({ seed: 'northgate', today, qualifications });

describe.each(days)('the demo centre on %s', (today) => {
  const demo = demoOn(today);
  const unitsOf = (code: string) =>
    qualifications.find((one) => one.code === code)?.groups.flatMap(({ units }) => units) ?? [];

  test('has the people that the issue asks for', () => {
    expect(demo.sites).toHaveLength(3);
    expect(demo.assessors).toHaveLength(9);
    const trainees = demo.assessors.filter(({ isTrainee }) => isTrainee);
    expect(trainees.map(({ countersignatory }) => countersignatory)).toEqual(['DA']);
    const roles = demo.qualityAssurers.map(({ roles: [role] }) => role);
    expect(roles).toEqual(['lead IQA', 'IQA', 'IQA', 'EQA']);
    const initials = [...demo.qualityAssurers, ...demo.assessors].map((person) => person.initials);
    expect(new Set(initials).size).toBe(13);
    expect(demo.learners).toHaveLength(140);
    expect(new Set(demo.learners.map(({ name }) => name)).size).toBe(140);
  });

  test('has about 2,500 decisions over eighteen months, at every site, by every assessor, on both qualifications', () => {
    expect(demo.decisions.length).toBeGreaterThan(2_300);
    expect(demo.decisions.length).toBeLessThan(2_700);
    const valuesOf = (pick: (decision: (typeof demo.decisions)[number]) => string) =>
      new Set(demo.decisions.map(pick)).size;
    expect(valuesOf(({ assessorInitials }) => assessorInitials)).toBe(9);
    expect(valuesOf(({ site }) => site)).toBe(3);
    expect(valuesOf(({ qualificationCode }) => qualificationCode)).toBe(2);
    expect(valuesOf(({ stage }) => stage)).toBe(2);
    expect(valuesOf(({ method }) => method)).toBeGreaterThanOrEqual(11);
    const keys = new Set(demo.imports.flatMap(({ additions }) => additions.decisions.map(({ key }) => key)));
    expect(keys.size).toBe(demo.decisions.length);
  });

  test('keeps the rules: methods of the unit, dates in order, ages, ULNs, countersignatures', () => {
    const learners = new Map(demo.learners.map((learner) => [learner.number, learner]));
    const staff = new Map(demo.assessors.map((assessor) => [assessor.initials, assessor]));
    for (const { number, uln, bornOn, registrations } of demo.learners) {
      expect(readUln(uln), number).toEqual({ kind: 'uln', uln });
      for (const { registeredOn } of registrations) {
        expect(ageOn(bornOn, registeredOn), number).toBeGreaterThanOrEqual(16);
        expect(registeredOn <= today).toBe(true);
      }
    }
    for (const decision of demo.decisions) {
      const unit = unitsOf(decision.qualificationCode).find(({ code }) => code === decision.unitCode);
      const registration = learners
        .get(decision.learnerNumber)
        ?.registrations.find(({ qualificationCode }) => qualificationCode === decision.qualificationCode);
      const assessor = staff.get(decision.assessorInitials);
      expect(unit).toBeDefined();
      if (unit?.methods?.observation === false) expect(decision.method).not.toBe('observation');
      if (unit?.methods?.portfolio === false) expect(decision.method).toBe('observation');
      expect(decision.date >= (registration?.registeredOn ?? '9')).toBe(true);
      expect(decision.date >= (assessor?.joinedOn ?? '9') && decision.date < today).toBe(true);
      if (decision.countersignedBy !== null) {
        expect(assessor?.isTrainee).toBe(true);
        expect((decision.countersignedOn ?? '') >= decision.date).toBe(true);
      }
    }
    expect(demo.decisions.filter(({ countersignedBy }) => countersignedBy !== null).length).toBeGreaterThan(
      50,
    );
  });
});

test('the same seed and day give the same centre, another seed another', () => {
  const [today] = days;
  expect(demoOn(today)).toEqual(demoOn(today));
  const other = generateDemo({ seed: 'southgate', today, qualifications });
  expect(other.learners.map(({ name }) => name)).not.toEqual(demoOn(today).learners.map(({ name }) => name));
});
