import { beforeEach, describe, expect, test } from 'vitest';
import { pendingDecisions } from '../../electron/database/countersignatures';
import { query } from '../../electron/database/query';
import { rulePackRootWithKey } from '../../electron/database/rule-packs';
import { readPopulation } from '../../electron/services/plans/population/read-population';
import { completeStatement } from '../../electron/services/unit-records/complete-statement';
import { withdrawOutcome } from '../../electron/services/unit-records/withdraw-outcome';
import { withdrawUnit } from '../../electron/services/unit-records/withdraw-unit';
import { DEFAULT_POLICY } from '../../shared/domain/sampling/policy';
import { failureOf, testTime, valueOf } from '../support/database';
import { record, recordCell, recordDraw, recordPlan, recordResult, recordSample } from '../support/records';
import { runsOn } from '../support/runs-on';
import { unitRecordCentre } from '../support/unit-record';

const decisions = query<
  [],
  {
    readonly id: string;
    readonly root_id: string;
    readonly replaces: string | null;
    readonly outcome: string;
  }
>('SELECT * FROM decision ORDER BY id');

let made: ReturnType<typeof unitRecordCentre>;
beforeEach(() => {
  made = unitRecordCentre();
});

const inPopulation = () => {
  const plan = { qualificationId: made.qualificationId, from: '2026-10-01', to: '2026-11-30' };
  return valueOf(readPopulation(made.db, plan, DEFAULT_POLICY, runsOn));
};

/** An IQA samples the unit's decision under a plan of its own. */
function sampled(outcome: 'agreed' | 'action required'): void {
  const decision = decisions.all(made.db).at(-1)?.id ?? '';
  const iqa = record(made.db, 'person', {
    name: 'Ivy Verifier',
    initials: 'IV',
    roles: '["IQA"]',
    is_trainee: 0,
  });
  const plan = recordPlan(made.db, { qualification: made.qualificationId, iqa });
  const draw = recordDraw(made.db, plan, [decision]);
  recordResult(made.db, draw);
  recordCell(made.db, plan, draw, decision, iqa);
  recordSample(made.db, plan, decision, iqa, { outcome });
}

describe('unit sign-off', () => {
  test('is refused while an outcome is not signed off', () => {
    valueOf(made.save(...made.complete()));
    valueOf(made.sign(1));
    expect(failureOf(made.signWhole()).code).toMatch(/^(not-complete|rule)$/);
    expect(decisions.all(made.db)).toEqual([]);
  });

  test('writes the summative decision and the row of the statement, and a draw would see it', () => {
    made.readyToSign();
    expect(valueOf(made.signWhole({ learnerSignedOn: '2026-10-22' }))).toEqual({
      awaitsCountersignature: false,
    });
    const view = made.view();
    expect(view.decisions).toMatchObject([
      {
        decidedOn: '2026-10-22',
        outcome: 'met',
        method: 'observation',
        assessorInitials: 'AG',
        site: 'Harbour Road',
      },
    ]);
    expect(view.achievement).toMatchObject({
      decisionRootId: view.decisions[0]?.rootId,
      learnerSignedOn: '2026-10-22',
    });
    expect(inPopulation()).toMatchObject([{ stage: 'summative' }]);
    expect(pendingDecisions.all(made.db)).toEqual([]);
    expect(failureOf(made.signWhole())).toMatchObject({ code: 'changed-meanwhile' });
  });

  test('a trainee’s waits for a countersignature (P5)', () => {
    made.readyToSign();
    expect(valueOf(made.signWhole({ initials: 'TT' }))).toEqual({ awaitsCountersignature: true });
    expect(made.view().decisions).toMatchObject([{ awaitsCountersignature: true }]);
    expect(pendingDecisions.all(made.db)).toHaveLength(1);
  });

  test('is refused for an assessor without an award (P2), a day before the last outcome, a site of nobody', () => {
    made.readyToSign();
    expect(failureOf(made.signWhole({ initials: 'NA' }))).toMatchObject({ code: 'rule' });
    expect(failureOf(made.signWhole({ decidedOn: '2026-10-20' }))).toMatchObject({ field: 'decidedOn' });
    expect(failureOf(made.signWhole({ siteId: made.anyId() }))).toMatchObject({ field: 'siteId' });
    expect(decisions.all(made.db)).toEqual([]);
  });
});

describe('withdrawing a sign-off', () => {
  test('the unit: its decision becomes “not yet met” by a revision, and can be taken up again', () => {
    made.readyToSign();
    valueOf(made.signWhole());
    const id = made.view().achievement?.id ?? '';
    valueOf(withdrawUnit(made.centre, { id, reason: 'Signed too early' }));
    expect(made.view().achievement).toBeNull();
    expect(made.view().decisions).toMatchObject([{ outcome: 'not yet met' }]);
    const [first, second] = decisions.all(made.db);
    expect(second).toMatchObject({ replaces: first?.id, root_id: first?.id, outcome: 'not yet met' });
    valueOf(made.signWhole());
    expect(made.view().decisions).toMatchObject([{ outcome: 'met' }]);
    expect(decisions.all(made.db)).toHaveLength(3);
    expect(inPopulation()).toHaveLength(1);
  });

  test('an outcome: refused while the whole unit is signed off', () => {
    made.readyToSign();
    const id = made.view().signOffs[0]?.id ?? '';
    valueOf(made.signWhole());
    expect(failureOf(withdrawOutcome(made.centre, { id, reason: 'x' }))).toMatchObject({ code: 'invalid' });
    valueOf(withdrawUnit(made.centre, { id: made.view().achievement?.id ?? '', reason: 'x' }));
    valueOf(withdrawOutcome(made.centre, { id, reason: 'x' }));
    expect(made.view().signOffs).toHaveLength(1);
    // It can be signed again.
    valueOf(made.sign(1));
  });

  test('sampled and agreed: the evidence is locked; action required: it is not', () => {
    made.readyToSign();
    valueOf(made.signWhole());
    sampled('action required');
    expect(made.view().lock).toBeNull();
    const id = made.view().achievement?.id ?? '';
    made = unitRecordCentre();
    made.readyToSign();
    valueOf(made.signWhole());
    sampled('agreed');
    expect(made.view().lock?.message).toBe(
      'Ivy Verifier sampled OBS1 on 1 Nov 2026 and agreed, so its evidence is locked.',
    );
    const locked = made.view().achievement?.id ?? '';
    expect(locked).not.toBe(id);
    expect(failureOf(withdrawUnit(made.centre, { id: locked, reason: 'x' }))).toMatchObject({
      code: 'locked-evidence',
    });
    expect(failureOf(made.save(made.observation(3, { achievedOn: '2026-11-02' })))).toMatchObject({
      code: 'locked-evidence',
    });
    expect(decisions.all(made.db)).toHaveLength(1);
  });

  /** A claim for one unit. */
  function claimed(unitId: string, code: string): void {
    const id = made.anyId();
    record(made.db, 'claim', {
      id,
      root_id: id,
      registration_id: made.ids.registrationId,
      state: 'claimed',
      claimed_on: '2026-11-20',
      claimed_by: made.centre.person.id,
      pack_id: rulePackRootWithKey.get(made.db, 'common-practice')?.id ?? '',
      verdicts: '[]',
      units: JSON.stringify([{ unitId, code }]),
      recorded_at: testTime,
      recorded_by: made.centre.person.id,
    });
  }

  test('claimed without it: entries go on, but it does not come onto the statement', () => {
    made.readyToSign();
    expect(made.view().isStatementOpen).toBe(true);
    claimed('another unit', 'KNO1');
    expect(made.view()).toMatchObject({ lock: null, isStatementOpen: false });
    expect(failureOf(made.signWhole())).toEqual({
      code: 'locked-evidence',
      message: 'The certificate is claimed, so the statement stays as it is.',
      remedy: 'Withdraw the claim first, with a reason.',
    });
    expect(decisions.all(made.db)).toEqual([]);
  });

  test('claimed: the evidence is locked', () => {
    made.readyToSign();
    valueOf(made.signWhole());
    claimed(made.ids.unitId, 'OBS1');
    expect(made.view().lock?.message).toBe(
      'OBS1 is in the certificate claim of 20 Nov 2026, so its evidence is locked.',
    );
    expect(
      failureOf(withdrawUnit(made.centre, { id: made.view().achievement?.id ?? '', reason: 'x' })),
    ).toMatchObject({ code: 'locked-evidence' });
  });
});

test('a decision that came by import is shown, cannot be decided again, and goes on the statement', () => {
  made.readyToSign();
  const imported = made.anyId();
  record(made.db, 'decision', {
    id: imported,
    root_id: imported,
    learner_id: made.learnerId,
    qualification_id: made.qualificationId,
    unit_id: made.ids.unitId,
    assessor_id: made.people.AG,
    method: 'observation',
    decided_on: '2026-10-25',
    outcome: 'met',
    stage: 'summative',
    site_id: made.siteId,
    natural_key: imported,
    recorded_at: testTime,
  });
  expect(failureOf(made.signWhole())).toMatchObject({ code: 'already-decided' });
  const complete = (learnerSignedOn: string | null, base: string | null) =>
    completeStatement(made.centre, { ...made.ids, decisionId: imported, base, learnerSignedOn });
  expect(failureOf(complete('2026-10-24', null))).toMatchObject({ field: 'learnerSignedOn' });
  valueOf(complete(null, null));
  const first = made.view().achievement;
  expect(first).toMatchObject({ decisionRootId: imported, learnerSignedOn: null });
  expect(failureOf(complete('2026-10-26', null))).toMatchObject({ code: 'changed-meanwhile' });
  valueOf(complete('2026-10-26', first?.id ?? ''));
  expect(made.view().achievement).toMatchObject({ learnerSignedOn: '2026-10-26' });
});
