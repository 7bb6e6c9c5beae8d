import { expect, test } from 'vitest';
import { closeAction, listActions } from '../../electron/services/actions';
import { cellDetail } from '../../electron/services/plan-matrix/cell-detail';
import { planMatrix } from '../../electron/services/plan-matrix/matrix';
import { saveSample } from '../../electron/services/samples/save';
import { getSample } from '../../electron/services/samples/screen';
import { MATRIX_STATES } from '../../shared/domain/sampling/matrix';
import { failureOf, valueOf } from '../support/database';
import { firstSample } from '../support/sample-entries';
import { runsOn } from '../support/runs-on';
import { samplingCentre } from '../support/sampling';

/** One decision, sampled with an action for its assessor. */
function actionRequired() {
  const made = samplingCentre();
  made.decide({ by: 'RR', on: '2026-10-01' });
  const plan = made.planFor();
  valueOf(made.drawHere(plan));
  const [cell] = made.cellsOf(plan.id);
  const cellId = cell?.id ?? '';
  const iqa = made.as(cell?.iqa_name === 'Ivy Verifier' ? 'IV' : 'OV');
  const action = { text: 'Add the witness’s dates.', ownerId: made.idOf('RR'), dueOn: '2026-12-01' };
  const entry = {
    outcome: 'action required',
    improvements: 'Dates are missing.',
    actions: [action],
  } as const;
  const first = valueOf(saveSample(iqa, firstSample(cellId, entry))).revisionId;
  // Everything else is only being worked towards.
  const state = () => {
    const { entries } = valueOf(planMatrix(made.db, { planId: plan.id, today: '2026-11-21' }, runsOn));
    return MATRIX_STATES[Math.max(...entries.state)];
  };
  const close = () => {
    const [open] = valueOf(listActions(iqa));
    valueOf(closeAction(iqa, { id: open?.id ?? '', doneOn: '2026-11-21', note: 'Seen.' }));
  };
  const again = (given: Parameters<typeof firstSample>[1] = {}) =>
    saveSample(iqa, { ...firstSample(cellId, given), resampleOf: first });
  return { made, plan, cell, cellId, iqa, first, state, close, again };
}

test('a decision is sampled again, in a round of its own, once its actions are closed', () => {
  const { made, plan, cell, cellId, iqa, first, state, close, again } = actionRequired();
  expect(state()).toBe('action required');
  expect(valueOf(getSample(iqa, { cellId })).isResampleDue).toBe(false);
  expect(failureOf(again()).message).toContain('once every action');
  close();
  expect(state()).toBe('re-sample due');
  expect(valueOf(getSample(iqa, { cellId }))).toMatchObject({
    isResampleDue: true,
    revisions: [{ id: first }],
  });
  const second = valueOf(again({ strengths: 'Complete now.' })).revisionId;
  expect(state()).toBe('agreed');
  expect(valueOf(getSample(iqa, { cellId }))).toMatchObject({
    isResampleDue: false,
    revisions: [{ id: second, round: 2, revision: 1 }],
    earlierRounds: [{ id: first, round: 1 }],
  });
  const place = { planId: plan.id, learnerId: cell?.learner_id ?? '', unitId: cell?.unit_id ?? '' };
  expect(valueOf(cellDetail(made.lead, place)).decisions[0]?.samples.map(({ round }) => round)).toEqual([
    1, 2,
  ]);
});

test('a re-sample is not before the sample it follows, nor made twice', () => {
  const { close, again } = actionRequired();
  close();
  expect(failureOf(again({ sampledOn: '2026-11-20' })).field).toBe('sampledOn');
  valueOf(again());
  expect(failureOf(again()).code).toBe('stale');
});

test('a correction of the second round stays in it', () => {
  const { iqa, cellId, close, again } = actionRequired();
  close();
  const second = valueOf(again()).revisionId;
  const correction = { ...firstSample(cellId), basedOn: second, correctionReason: 'Wrong page.' };
  valueOf(saveSample(iqa, correction));
  const { revisions } = valueOf(getSample(iqa, { cellId }));
  expect(revisions.map(({ round, revision }) => [round, revision])).toEqual([
    [2, 1],
    [2, 2],
  ]);
});
