import { beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../electron/database/ids';
import { rowsBehind } from '../../electron/services/tracking/behind';
import type { TrackingFigure } from '../../shared/domain/tracking/tracking-row';
import { failureOf, testTime, valueOf } from '../support/database';
import { trackedCentre } from '../support/tracking';

let it: ReturnType<typeof trackedCentre>;
beforeEach(() => {
  it = trackedCentre();
});

const rowOf = (id: string) => it.rowOf(id);
const behind = (figure: TrackingFigure, limit = 100, after: string | null = null) =>
  valueOf(rowsBehind(it.centre, { personId: it.assessor, figure, after, limit }));

/**
 * By hand: five decisions about two learners, one corrected since. Sampled: after 3, 10 and 24 days, the last of them
 * twice (round 2 after 30 days): outcomes agreed, agreed, action required, agreed. Median of 3, 10, 24 = 10.
 */
function carriedOut() {
  const other = it.added('learner', { name: 'Ömer ÓBrien', number: 'L2' });
  const [a, b, c, wrong] = [
    it.decided('2026-10-01'),
    it.decided('2026-10-02', { learner_id: other }),
    it.decided('2026-10-03'),
    it.decided('2026-10-04', { outcome: 'not yet met' }),
  ];
  it.decided('2026-10-04', { root_id: wrong, replaces: wrong, outcome: 'met', learner_id: other });
  it.decided('2026-10-05');
  it.sampled(a, '2026-10-04');
  it.sampled(b, '2026-10-12');
  const asked = it.sampled(c, '2026-10-27', { outcome: 'action required' });
  it.sampled(c, '2026-11-02', { round: 2 });
  const action = newId();
  it.added('action', {
    id: action,
    root_id: action,
    sample_id: asked,
    text: 'Date the witness statement.',
    owner_id: it.assessor,
    due_on: '2026-11-30',
    recorded_at: testTime,
  });
  return { other };
}

describe('figures', () => {
  test('count current revisions, and the median waits from a decision to its first sample', () => {
    carriedOut();
    expect(rowOf(it.assessor)).toMatchObject({
      caseload: 2,
      decisions: 5,
      sampled: 4,
      agreed: 3,
      actionRequired: 1,
      overturned: 0,
      openActions: 1,
      medianDays: 10,
    });
    // An even number of samples: half-way between the middle two, 3, 10, 24, 40.
    it.sampled(it.decided('2026-10-06'), '2026-11-15', { outcome: 'disagreed' });
    expect(rowOf(it.assessor)).toMatchObject({ overturned: 1, medianDays: 17 });
    expect(rowOf(it.iqa)).toMatchObject({ decisions: 0, sampled: 0, medianDays: null });
  });

  test('hold what is on record today: awards, competence, CPD of twelve months, registrations, signature', () => {
    const person_id = it.assessor;
    it.added('person_award', { person_id, award: 'A1', state: 'held', awarded_on: '2011-05-01' });
    it.added('person_award', { person_id, award: 'CAVA', state: 'in progress', target_on: '2027-03-31' });
    const competence = (valid_from: string, valid_to: string | null) =>
      it.added('competence', {
        person_id,
        unit_id: it.unit,
        evidence: 'CPD',
        valid_from,
        valid_to,
      });
    competence('2020-01-01', '2021-01-01');
    expect(rowOf(person_id).competentUnits).toBe(0);
    competence('2021-01-02', null);
    competence('2022-01-02', '2026-11-21');
    const cpd = (on_day: string, minutes: number, state = 'done') =>
      it.added('cpd_entry', {
        person_id,
        state,
        on_day,
        nature: 'Course',
        purpose: '',
        learning: '',
        application: '',
        minutes,
        evidence: '',
      });
    cpd('2025-11-21', 600);
    cpd('2025-11-22', 90);
    cpd('2026-11-21', 45);
    cpd('2026-11-20', 60, 'planned');
    it.added('person_registration', {
      person_id,
      qualification_id: it.qualification,
      role: 'assessor',
      registered_on: '2026-01-01',
      ended_on: null,
    });
    it.added('signature', {
      person_id,
      kind: 'drawn',
      strokes: '[]',
      width: 10,
      height: 10,
      made_at: testTime,
    });
    expect(rowOf(person_id)).toMatchObject({
      competentUnits: 1,
      cpdMinutes: 135,
      registeredFor: ['TST1 (assessor)'],
      hasSignature: true,
      awards: [
        { award: 'A1', state: 'held', awardedOn: '2011-05-01', targetOn: null },
        { award: 'CAVA', state: 'in progress', awardedOn: null, targetOn: '2027-03-31' },
      ],
    });
    expect(rowOf(it.iqa).hasSignature).toBe(false);
    expect(behind('cpdHours')).toMatchObject({
      total: 2,
      rows: [
        { on: '2026-11-21', minutes: 45 },
        { on: '2025-11-22', minutes: 90 },
      ],
    });
    expect(behind('competentUnits')).toMatchObject({
      total: 2,
      rows: [{ code: 'TSU1' }, { code: 'TSU1' }],
    });
  });
});

describe('rows behind a number', () => {
  const FIGURES = [
    ['caseload', 2],
    ['decisions', 5],
    ['sampled', 4],
    ['agreed', 3],
    ['actionRequired', 1],
    ['overturned', 0],
    ['openActions', 1],
    ['medianDays', 3],
  ] as const;

  test.each(FIGURES)('%s: as many as it says, however they are paged', (figure, count) => {
    carriedOut();
    expect(behind(figure)).toMatchObject({ total: count, next: null });
    const ids: string[] = [];
    for (let after: string | null = null, page = 0; page < 9; page += 1) {
      const { rows, next } = behind(figure, 1, after);
      ids.push(...rows.map(({ id }) => id));
      after = next;
      if (next === null) break;
    }
    expect(ids).toEqual(behind(figure).rows.map(({ id }) => id));
    expect(new Set(ids).size).toBe(count);
  });

  test('name the learner, the unit and the days, newest first', () => {
    const { other } = carriedOut();
    expect(behind('caseload').rows).toMatchObject([
      { learnerName: 'Lou Learner', decisions: 3 },
      { learnerName: 'Ömer ÓBrien', learnerId: other, decisions: 2 },
    ]);
    expect(behind('medianDays').rows).toMatchObject([{ days: 24 }, { days: 10 }, { days: 3 }]);
    expect(behind('decisions').rows[0]).toMatchObject({ decidedOn: '2026-10-05', unitCode: 'TSU1' });
    expect(behind('openActions').rows).toMatchObject([{ text: 'Date the witness statement.' }]);
  });

  test('of nobody: refused', () => {
    const request = { personId: newId(), figure: 'decisions', after: null, limit: 10 } as const;
    expect(failureOf(rowsBehind(it.centre, request)).code).toBe('not-found');
  });
});
