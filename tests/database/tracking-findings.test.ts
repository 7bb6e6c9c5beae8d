import { beforeEach, describe, expect, test } from 'vitest';
import { trackedCentre } from '../support/tracking';

let it: ReturnType<typeof trackedCentre>;
beforeEach(() => {
  it = trackedCentre();
});

const rowOf = (id: string) => it.rowOf(id);

describe('findings', () => {
  const broken = (id: string) =>
    rowOf(id)
      .findings.map(({ column, ruleId }) => `${ruleId ?? 'review'} ${column}`)
      .sort();

  test('name rule and cell: no award, no registration, never observed or standardised', () => {
    it.decided('2026-10-01');
    expect(broken(it.assessor)).toEqual([
      'P2 awardsHeld',
      'P4 registeredFor',
      'P7 lastObservedOn',
      'P7 lastStandardisedOn',
    ]);
    expect(broken(it.iqa)).toEqual(['P2 awardsHeld']);
    expect(broken(it.countersigner)).toEqual([]);
  });

  test('go when what they ask for is on record', () => {
    it.decided('2026-10-01');
    const person_id = it.assessor;
    it.added('person_award', { person_id, award: 'A1', state: 'held', awarded_on: '2011-05-01' });
    it.added('person_registration', {
      person_id,
      qualification_id: it.qualification,
      role: 'assessor',
      registered_on: '2026-01-01',
    });
    expect(broken(person_id)).toEqual(['P7 lastObservedOn', 'P7 lastStandardisedOn']);
  });

  test('P4 asks for each qualification that is assessed, and says which one is missing', () => {
    const person_id = it.assessor;
    const other = it.added('qualification', {
      awarding_organisation: 'VTCT',
      title: 'Another',
      number: '601/0009/9',
      code: 'OTH2',
    });
    const registered = (qualification_id: string, registered_on: string, ended_on: string | null = null) =>
      it.added('person_registration', {
        person_id,
        qualification_id,
        role: 'assessor',
        registered_on,
        ended_on,
      });
    const p4 = () =>
      rowOf(person_id).findings.flatMap(({ ruleId, message }) => (ruleId === 'P4' ? [message] : []));
    registered(other, '2020-01-01');
    // Longer ago than twelve months, and by somebody who is asked about nothing: nothing to say.
    it.decided('2025-11-20');
    it.decided('2026-03-01', { assessor_id: it.countersigner });
    expect(p4()).toEqual([]);
    it.decided('2026-10-01');
    it.decided('2026-09-01', { qualification_id: other });
    expect(p4()).toEqual(['Ann Assessor is not registered as assessor for TST1 on 1 Oct 2026.']);
    // Registered too late for it; then in time, and ended since they stopped.
    registered(it.qualification, '2026-10-02');
    expect(p4()).toHaveLength(1);
    registered(it.qualification, '2026-09-30', '2026-10-31');
    expect(p4()).toEqual([]);
    it.decided('2026-11-01', { qualification_id: it.qualification });
    expect(p4()).toEqual([]);
    it.decided('2026-11-02', { qualification_id: other, assessor_id: it.countersigner });
    expect(p4()).toEqual([]);
  });

  test('an assessor without initials (R1), a trainee without a countersignatory (P5), an overdue review', () => {
    const id = it.added('person', {
      name: 'Tom Byrne',
      roles: '["assessor"]',
      is_trainee: 1,
      risk: 'red',
      risk_reason: 'new',
      risk_review_on: '2026-11-20',
    });
    expect(broken(id)).toEqual([
      'P2 awardsHeld',
      'P5 countersignatory',
      'R1 initials',
      'review riskReviewOn',
    ]);
    const left = it.added('person', {
      name: 'Una Gone',
      roles: '["assessor"]',
      is_trainee: 0,
      left_on: '2026-11-20',
    });
    expect(broken(left)).toEqual([]);
  });
});
