import { beforeEach, describe, expect, test } from 'vitest';
import { decisionTable } from '../../electron/database/decisions';
import { newId } from '../../electron/database/ids';
import { commit, logHead } from '../../electron/database/ledger';
import { handOverCells } from '../../electron/services/plan-cells/hand-over';
import { moveCells } from '../../electron/services/plan-cells/move';
import { checkHistory } from '../../electron/database/history/check';
import { planMatrix } from '../../electron/services/plan-matrix/matrix';
import { frozenHash } from '../../electron/services/plans/population/population';
import { failureOf, testContext, valueOf } from '../support/database';
import { cellCentre, type CellCentre } from '../support/plan-cells';
import { runsOn } from '../support/runs-on';
import type { Initials } from '../support/sampling';

let made: CellCentre;
beforeEach(() => {
  made = cellCentre();
});

const move = (plannedOn: string, ...cells: readonly string[]) =>
  valueOf(
    moveCells(made.as('IV'), {
      planId: made.plan.id,
      cells: cells.map((id) => ({ kind: 'cell', id })),
      plannedOn,
    }),
  ).changeId;
const handOver = (by: Initials, from: Initials, to: Initials) =>
  valueOf(
    handOverCells(made.as(by), {
      planId: made.plan.id,
      fromId: made.idOf(from),
      toId: made.idOf(to),
      cells: null,
      reason: 'On leave.',
    }),
  ).changeId;
/** Cells and what is planned ahead, as a person sees them. */
const state = () => [
  made.cells().map(({ id, iqa, planned_on, unplanned_reason }) => [id, iqa, planned_on, unplanned_reason]),
  made.ahead().map(({ id, iqa, planned_on, unplanned_reason }) => [id, iqa, planned_on, unplanned_reason]),
];

describe('taking a change back', () => {
  test('makes everything what it was, in one entry of the log, and says that it was undone', () => {
    const before = state();
    const done = [
      valueOf(made.unplanThem('IV', 'Lou EXU1', 'Lex EXU1')).changeId,
      valueOf(made.planThem('IV', 'summative', 'Lou EXU1')).changeId,
      move('2027-02-01', made.cell('Lou', 'EXU1').id),
      handOver('MN', made.cell('Lou', 'EXU1').iqa === 'IV' ? 'IV' : 'OV', 'MN'),
    ];
    // Undone backwards, each is as the one before it left it.
    for (const changeId of [...done].reverse()) {
      const { seq } = logHead(made.db);
      valueOf(made.undo('MN', changeId));
      expect(logHead(made.db).seq).toBe(seq + 1);
      expect(made.changes().at(-1)).toMatchObject({ change_id: changeId, kind: 'undone' });
    }
    expect(state()).toEqual(before);
    expect(checkHistory(made.db, { populationHash: frozenHash(made.db) })).toMatchObject({ kind: 'fits' });
  });

  test('of planning leaves the cell on record, planned no more, ahead of a decision too', () => {
    const { changeId } = valueOf(made.planThem('IV', 'summative', 'Lea EXU1', 'Lea EXU3'));
    const ahead = valueOf(made.planThem('IV', 'interim', 'Lea EXU1'));
    valueOf(made.undo('IV', changeId));
    valueOf(made.undo('IV', ahead.changeId));
    expect(made.planned()).toEqual(['Lex EXU1', 'Lou EXU1']);
    expect([made.cell('Lea', 'EXU1'), ...made.ahead()].map((cell) => cell.unplanned_reason)).toEqual([
      'Planned by judgement and taken back',
      'Planned by judgement and taken back',
    ]);
  });

  test('of planning leaves no mark in the matrix', () => {
    const entries = () =>
      valueOf(planMatrix(made.db, { planId: made.plan.id, today: '2026-11-21' }, runsOn)).entries;
    const before = entries();
    const { changeId } = valueOf(made.planThem('IV', 'summative', 'Lea EXU1', 'Lea EXU3'));
    expect(entries()).not.toEqual(before);
    valueOf(made.undo('IV', changeId));
    expect(entries()).toEqual(before);
  });

  test('of taking out brings back the day and the IQA', () => {
    const before = state();
    valueOf(made.planThem('IV', 'interim', 'Lou EXU1'));
    const [ahead] = made.ahead();
    const { changeId } = valueOf(made.unplanThem('OV', 'Lou EXU1'));
    valueOf(made.undo('OV', changeId));
    expect(state()[0]).toEqual(before[0]);
    expect(made.ahead()).toEqual([ahead]);
  });

  test('is for whoever made the change, or the lead IQA', () => {
    const { changeId } = valueOf(made.unplanThem('IV', 'Lou EXU1'));
    expect(failureOf(made.undo('OV', changeId)).code).toBe('not-allowed');
    expect(failureOf(made.undo('AG', changeId)).code).toBe('not-allowed');
    expect(failureOf(made.undo('IV', newId())).code).toBe('not-found');
    valueOf(made.undo('MN', changeId));
  });
});

describe('a change stays, whole, once', () => {
  const refusedAfter = (changeId: string | null) => {
    const before = state();
    expect(failureOf(made.undo('MN', changeId)).code).toBe('changed-meanwhile');
    expect(state()).toEqual(before);
  };

  test('it was undone', () => {
    const { changeId } = valueOf(made.unplanThem('IV', 'Lou EXU1'));
    valueOf(made.undo('IV', changeId));
    refusedAfter(changeId);
  });

  test('any cell of it was sampled', () => {
    const changeId = move('2027-02-01', made.cell('Lou', 'EXU1').id, made.cell('Lex', 'EXU1').id);
    made.sampleIt('Lex', 'EXU1');
    refusedAfter(changeId);
  });

  test('any cell of it was changed again, until that is taken back', () => {
    const changeId = move('2027-02-01', made.cell('Lou', 'EXU1').id, made.cell('Lex', 'EXU1').id);
    const later = handOver('MN', made.cell('Lex', 'EXU1').iqa === 'IV' ? 'IV' : 'OV', 'MN');
    refusedAfter(changeId);
    valueOf(made.undo('MN', later));
    valueOf(made.undo('IV', changeId));
  });

  test('the plan was drawn again', () => {
    const changeId = move('2027-02-01', made.cell('Lou', 'EXU1').id);
    valueOf(made.drawHere(made.plan, { isNew: false, reason: 'Again.' }));
    refusedAfter(changeId);
  });

  test('what was planned ahead has its decision, or was planned ahead anew', () => {
    const planned = valueOf(made.planThem('IV', 'interim', 'Lou EXU1')).changeId;
    const unplanned = valueOf(made.unplanThem('IV', 'Lou EXU1')).changeId;
    valueOf(made.planThem('IV', 'interim', 'Lou EXU1'));
    refusedAfter(unplanned);
    refusedAfter(planned);
  });

  test('the IQA who had it has a part in the decision since (P1)', () => {
    const cell = made.cell('Lou', 'EXU1');
    const from = cell.iqa === 'IV' ? 'IV' : 'OV';
    const changeId = handOver('MN', from, 'MN');
    const decision = made.cellsOf(made.plan.id).find(({ id }) => id === cell.id)?.decision_id ?? '';
    const row = decisionTable.byId.get(made.db, decision);
    if (!row) throw new Error('no decision');
    commit(made.db, testContext, 'decision corrected', 'test', (tx) =>
      tx.insert(decisionTable, { ...row, id: newId(), replaces: row.id, assessor_id: made.idOf(from) }),
    );
    refusedAfter(changeId);
  });
});
