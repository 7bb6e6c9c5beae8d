import { expect, test } from 'vitest';
import { decisionTable } from '../../electron/database/decisions';
import { newId } from '../../electron/database/ids';
import { commit } from '../../electron/database/ledger';
import { reportModel } from '../../electron/services/reports/model';
import { testContext, valueOf } from '../support/database';
import { cellCentre } from '../support/plan-cells';

test('the verification report lists what was added by judgement as such, and what was taken out with the reason', () => {
  const made = cellCentre();
  const report = () =>
    valueOf(
      reportModel(made.db, {
        planId: made.plan.id,
        reportNumber: 'VR-1',
        issuedAt: '2026-11-23T09:00:00.000Z',
        iqa: 'Oli Verifier',
        iqaId: made.idOf('OV'),
        eqa: '',
      }),
    ).report;
  made.sampleIt('Lou', 'EXU1');
  valueOf(made.planThem('IV', 'summative', 'Lea EXU1', 'Lin EXU2'));
  valueOf(made.unplanThem('MN', 'Lex EXU1', 'Lin EXU2'));
  // A slip of the hand, taken back at once, is nobody's decision to leave something out.
  valueOf(made.undo('IV', valueOf(made.planThem('IV', 'summative', 'Lea EXU3')).changeId));
  const told = report();
  expect(told.cells.map(({ learner, isByJudgement }) => [learner, isByJudgement])).toEqual([
    ['Lea Birch', true],
    ['Lou Alder', false],
  ]);
  expect(told.cells[0]?.reasons).toEqual(['Added by judgement of Ivy Verifier: A complaint.']);
  expect(told.takenOut.map(({ learner, unit, reason }) => [learner, unit, reason]).sort()).toEqual([
    ['Lex Dogwood', 'EXU1', 'Taken out by judgement of Meera Nair: Left the course.'],
    ['Lin Cedar', 'EXU2', 'Taken out by judgement of Meera Nair: Left the course.'],
  ]);

  // Corrected after its sample, it could be taken out: the sample is told all the same.
  const sampled = made.cellsOf(made.plan.id).find(({ done_on }) => done_on !== null);
  const decision = decisionTable.byId.get(made.db, sampled?.decision_id ?? '');
  if (!decision) throw new Error('no decision');
  commit(made.db, testContext, 'decision corrected', 'test', (tx) =>
    tx.insert(decisionTable, { ...decision, id: newId(), replaces: decision.id, outcome: 'not yet met' }),
  );
  expect(valueOf(made.unplanThem('MN', 'Lou EXU1'))).toMatchObject({ changed: 1 });
  expect(report().samples.map(({ learner }) => learner)).toEqual(['Lou Alder']);
  expect(report().takenOut).toHaveLength(3);
});
