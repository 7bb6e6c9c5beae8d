import { beforeEach, describe, expect, test } from 'vitest';
import { plannedSamplesOfLearner } from '../../electron/database/claim-facts';
import { plansToSampleIn } from '../../electron/database/countersignatures';
import { cellOfDecision, cellsByMonth } from '../../electron/database/plan-cells';
import { countOpenSamples } from '../../electron/services/plan-cells/unplan';
import { planDetail } from '../../electron/services/plans/detail';
import { listPlans, planCells } from '../../electron/services/plans/read';
import { getSample } from '../../electron/services/samples/screen';
import { todayView } from '../../electron/services/today';
import { failureOf, valueOf } from '../support/database';
import { cellCentre, type CellCentre } from '../support/plan-cells';

let made: CellCentre;
beforeEach(() => {
  made = cellCentre();
  // Both samples overdue.
  made.clock.now = '2027-01-15T09:00:00.000Z';
});

/** Every place that tells how much is planned, due or overdue. */
function counted() {
  const [row] = valueOf(listPlans(made.lead));
  const detail = valueOf(planDetail(made.lead, { id: made.plan.id }));
  const today = valueOf(todayView(made.lead));
  const { learnerId } = made.places('Lou EXU1')[0] ?? { learnerId: '' };
  return {
    plan: [row?.planned, row?.done, row?.overdue],
    cells: valueOf(planCells(made.lead, { planId: made.plan.id })).length,
    ofIqas: detail.iqas.reduce((sum, { planned }) => sum + planned, 0),
    today: [today.samplesDue.length, today.samplesDueCount, today.samplesOverdueCount],
    months: cellsByMonth
      .all(made.db, { from: '2026-01-01', to: '2027-12-31' })
      .reduce((sum, { planned }) => sum + planned, 0),
    claim: plannedSamplesOfLearner.all(made.db, { learnerId, qualificationId: made.qualification }).length,
  };
}

describe('what was taken out of a plan', () => {
  test('counts as planned, due or overdue nowhere', () => {
    expect(counted()).toEqual({
      plan: [2, 0, 2],
      cells: 2,
      ofIqas: 2,
      today: [2, 0, 2],
      months: 2,
      claim: 1,
    });
    valueOf(made.unplanThem('MN', 'Lou EXU1'));
    expect(counted()).toEqual({
      plan: [1, 0, 1],
      cells: 1,
      ofIqas: 1,
      today: [1, 0, 1],
      months: 1,
      claim: 0,
    });
  });

  test('is not next to do, and keeps nobody from countersigning', () => {
    // Three for each IQA, on different days.
    made.clock.now = '2026-11-21T09:00:00.000Z';
    valueOf(made.planThem('MN', 'summative', 'Lea EXU1', 'Lin EXU2', 'Lou EXU2', 'Lex EXU3'));
    const [first, second, third] = made
      .cells()
      .filter(({ iqa }) => iqa === 'IV')
      .sort((a, b) => ((a.planned_on ?? '') < (b.planned_on ?? '') ? -1 : 1));
    const next = () => valueOf(getSample(made.as('IV'), { cellId: first?.id ?? '' })).nextCellId;
    const takeOut = (cell: typeof first) =>
      valueOf(made.unplanThem('MN', `${cell?.learner.slice(0, 3) ?? ''} ${cell?.unit ?? ''}`));
    expect(next()).toBe(second?.id);
    takeOut(second);
    expect(next()).toBe(third?.id);
    takeOut(third);
    expect(next()).toBeNull();

    const { id, iqa } = made.cell('Lex', 'EXU1');
    const rootId = decisionOf(id);
    const plans = () =>
      plansToSampleIn.all(made.db, { rootId, personId: made.idOf(iqa === 'IV' ? 'IV' : 'OV') });
    valueOf(made.planThem('MN', 'summative', 'Lex EXU1'));
    expect(plans()).toEqual(['Autumn']);
    valueOf(made.unplanThem('MN', 'Lex EXU1'));
    expect(plans()).toEqual([]);
  });

  test('can still be opened from what leads to it', () => {
    valueOf(made.unplanThem('MN', 'Lou EXU1'));
    const { id } = made.cell('Lou', 'EXU1');
    expect(cellOfDecision.get(made.db, decisionOf(id), made.plan.id)).toBe(id);
  });
});

test('what was planned ahead is counted only when its decision has come; what was added by judgement at once', () => {
  valueOf(made.planThem('MN', 'interim', 'Lou EXU4'));
  expect(counted()).toMatchObject({ plan: [2, 0, 2], months: 2, claim: 1 });
  valueOf(made.planThem('MN', 'summative', 'Lou EXU2'));
  // Added today, so not late.
  expect(counted()).toMatchObject({ plan: [3, 0, 2], cells: 3, months: 3, claim: 2 });
});

test('what is planned is counted from an index, without reading the cells', () => {
  const how = (sql: string) =>
    made.db
      .prepareRead<[], { readonly detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all()
      .map(({ detail }) => detail);
  expect(how(`SELECT count(decision_id) FROM planned_cell WHERE draw_id = 'a' AND planned_on < 'b'`)).toEqual(
    ['SEARCH plan_cell USING COVERING INDEX plan_cell_of_draw (draw_id=? AND planned_on<?)'],
  );
  expect(
    how('SELECT count(c.decision_id) FROM draw w LEFT JOIN planned_cell c ON c.draw_id = w.id GROUP BY w.id'),
  ).toContain('SEARCH plan_cell USING COVERING INDEX plan_cell_of_draw (draw_id=?) LEFT-JOIN');
});

const decisionOf = (cellId: string): string =>
  made.cellsOf(made.plan.id).find(({ id }) => id === cellId)?.decision_id ??
  made.db.prepareValue<[string], string>('SELECT decision_id FROM plan_cell WHERE id = ?').get(cellId) ??
  '';

test('how many samples unplanning would take out: of each cell all that are open, those ahead as well', () => {
  const open = (...marked: readonly string[]) =>
    valueOf(countOpenSamples(made.lead, { planId: made.plan.id, places: made.places(...marked) })).open;
  expect(open('Lou EXU1')).toBe(1);
  // Lou's, planned ahead and for two of its decisions; Lex's, sampled.
  made.decide({ by: 'AG', on: '2026-11-10' });
  valueOf(made.planThem('MN', 'summative', 'Lou EXU1'));
  valueOf(made.planThem('MN', 'interim', 'Lou EXU1'));
  made.sampleIt('Lex', 'EXU1');
  expect(open('Lou EXU1')).toBe(3);
  expect(open('Lou EXU1', 'Lex EXU1', 'Lou EXU1', 'Lea EXU1')).toBe(3);
  expect(open('Lex EXU1')).toBe(0);
  expect(valueOf(made.unplanThem('MN', 'Lou EXU1'))).toMatchObject({ changed: 3 });
  expect(open('Lou EXU1')).toBe(0);
  expect(failureOf(countOpenSamples(made.lead, { planId: 'nowhere', places: [] })).code).toBe('not-found');
});
