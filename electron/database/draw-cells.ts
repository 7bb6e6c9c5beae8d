import { isTakenOut, type PlanCellTableRow } from './plan-tables';
import { query, queryValue } from './query';
import { isSampled } from './standing';

/** A cell of a draw as it was written and changed since, with what drawing the plan again has to know of it. */
export interface WrittenCellRow extends PlanCellTableRow {
  /** The revision of its decision that stands now. */
  readonly newest_id: string;
  readonly is_done: 0 | 1;
}

/** Every cell of a draw, planned or not. */
export const cellsOfDrawAsWritten = query<[{ drawId: string }], WrittenCellRow>(`
  SELECT c.*, n.newest_id, ${isSampled('c.plan_id', 'c.decision_id')} AS is_done
  FROM plan_cell c JOIN decision_standing n ON n.id = c.decision_id
  WHERE c.plan_id = (SELECT plan_id FROM draw WHERE id = :drawId) AND c.draw_id = :drawId ORDER BY c.decision_id`);

/** Decisions that are in the plan under a draw, by their first revision. */
export const rootsPlanned = queryValue<[drawId: string], string>(
  'SELECT d.root_id FROM planned_cell c JOIN decision d ON d.id = c.decision_id WHERE c.draw_id = ?',
);
/** And those that were and were taken out, each with why. */
export const rootsTakenOut = query<
  [drawId: string],
  { readonly root_id: string; readonly unplanned_reason: string }
>(`
  SELECT d.root_id, c.unplanned_reason FROM plan_cell c JOIN decision d ON d.id = c.decision_id
  WHERE c.draw_id = ? AND ${isTakenOut}`);

export const decisionRoot = query<[id: string], { readonly id: string; readonly root_id: string }>(
  'SELECT id, root_id FROM decision WHERE id = ?',
);
