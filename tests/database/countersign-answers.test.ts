import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { decisionTable } from '../../electron/database/decisions';
import { newId } from '../../electron/database/ids';
import { commit } from '../../electron/database/ledger';
import { query } from '../../electron/database/query';
import { answerRefusal } from '../../electron/services/countersignatures/answer';
import { readDecision } from '../../electron/services/countersignatures/read';
import type { Jobs } from '../../electron/services/jobs';
import { saveSample } from '../../electron/services/samples/save';
import {
  countersigningCentre,
  deskOf,
  giveIdentity,
  refusedBy,
  traineeDecisions,
} from '../support/countersigning';
import { failureOf, testContext, valueOf } from '../support/database';
import { record } from '../support/records';
import { firstSample } from '../support/sample-entries';
import type { Initials, SamplingCentre } from '../support/sampling';
import { realJobs } from '../support/workers';

let jobs: Jobs;
let made: SamplingCentre;
let desk: ReturnType<typeof deskOf>;
let waiting: readonly string[];
beforeAll(() => ({ jobs } = realJobs(['report'])));
beforeEach(() => {
  made = countersigningCentre();
  waiting = traineeDecisions(made);
  desk = deskOf(made, jobs);
});

const first = (): string => waiting[0] ?? '';

describe('P1 and a countersignature', () => {
  const drawn = () => {
    const plan = made.planFor({ iqaIds: [made.idOf('IV')] });
    valueOf(made.drawHere(plan));
    const cell = made.cellsOf(plan.id).find(({ decision_id }) => desk.pendingIds().includes(decision_id));
    if (!cell) throw new Error('none of the trainee’s decisions was drawn');
    return cell;
  };

  test('who has sampled a decision does not countersign it, in the service or past it', async () => {
    const cell = drawn();
    valueOf(saveSample(made.as('IV'), firstSample(cell.id)));
    await giveIdentity(made, jobs, 'IV');
    // By the service, which names the decision; the trigger would not.
    expect(failureOf(await desk.sign('IV', [cell.decision_id]))).toMatchObject({
      code: 'not-independent',
      field: cell.decision_id,
    });
    const row = decisionTable.byId.get(made.db, cell.decision_id);
    expect(
      refusedBy(() =>
        commit(made.db, testContext, 'test', 'test', (tx) => {
          if (row)
            tx.insert(decisionTable, {
              ...row,
              id: newId(),
              replaces: row.id,
              countersigned_by: made.idOf('IV'),
            });
        }),
      ),
    ).toBe('P1');
  });

  test('who has countersigned a decision no longer samples it, and is told before', async () => {
    const cell = drawn();
    expect(valueOf(readDecision(made.as('IV'), { id: cell.decision_id })).toSampleIn).toEqual(['Autumn']);
    await giveIdentity(made, jobs, 'IV');
    valueOf(await desk.sign('IV', [cell.decision_id]));
    expect(failureOf(saveSample(made.as('IV'), firstSample(cell.id))).code).toBe('not-independent');
    valueOf(saveSample(made.as('OV'), firstSample(cell.id)));
  });
});

describe('the answer to a refusal', () => {
  const answer = (who: Initials, refusalId: string, how: 'resubmitted' | 'not yet met') =>
    answerRefusal(made.as(who), {
      refusalId,
      answer: how,
      note: 'Second observation added.',
      portfolioReference: 'p. 31',
    });
  const sentBack = async (): Promise<string> => {
    await giveIdentity(made, jobs, 'AG');
    valueOf(await desk.sign('AG', [], [{ id: first(), feedback: 'Only one observation.' }]));
    return desk.queue().sentBack[0]?.refusalId ?? '';
  };

  test('resubmitted, it waits again, with what was said readable; it is answered once', async () => {
    const refusalId = await sentBack();
    expect(failureOf(answer('AG', refusalId, 'resubmitted')).code).toBe('not-allowed');
    const { decisionId } = valueOf(answer('IV', refusalId, 'resubmitted'));
    expect(desk.pendingIds()).toContain(decisionId);
    expect(desk.queue().sentBack).toEqual([]);
    expect(valueOf(readDecision(made.as('AG'), { id: decisionId }))).toMatchObject({
      portfolioReference: 'p. 31',
      refusals: [
        {
          refusedBy: 'Ada Green',
          feedback: 'Only one observation.',
          answer: 'Resubmitted: Second observation added.',
        },
      ],
    });
    expect(failureOf(answer('IV', refusalId, 'resubmitted')).code).toBe('changed-meanwhile');
    valueOf(await desk.sign('AG', [decisionId]));
    expect(desk.pendingIds()).not.toContain(decisionId);
  });

  test('not yet met, it leaves the queue, and the unit leaves the learner’s statement', async () => {
    const refusalId = await sentBack();
    const decision = decisionTable.byId.get(made.db, first());
    const achievement = newId();
    const registration = newId();
    made.db.execute(
      `INSERT INTO registration (id, learner_id, qualification_id, registered_on, device_id)
       VALUES ('${registration}', '${decision?.learner_id ?? ''}', '${made.qualification}', '2026-01-01', 'd')`,
    );
    record(made.db, 'unit_achievement', {
      id: achievement,
      root_id: achievement,
      registration_id: registration,
      unit_id: decision?.unit_id ?? '',
      decision_root_id: first(),
      learner_signed_on: '2026-10-05',
      is_withdrawn: 0,
      recorded_at: testContext.now,
      recorded_by: made.idOf('IV'),
    });
    const achieved = query<[], { readonly id: string }>('SELECT id FROM current_unit_achievement');
    expect(achieved.all(made.db)).toHaveLength(1);
    valueOf(answer('IV', refusalId, 'not yet met'));
    expect(achieved.all(made.db)).toEqual([]);
    expect(desk.queue()).toMatchObject({ sentBack: [] });
    expect(valueOf(readDecision(made.as('AG'), { id: first() })).outcome).toBe('not yet met');
  });
});
