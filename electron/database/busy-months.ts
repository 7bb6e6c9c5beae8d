import { newestDraws } from './plan-cells';
import { query } from './query';

/** What somebody has planned in a month (`YYYY-MM`) under a plan, done or not. */
export interface BusyMonthRow {
  readonly plan_id: string;
  readonly iqa_id: string;
  readonly month: string;
  readonly samples: number;
  readonly is_ahead: 0 | 1;
}

/** What IQAs have under newest draws and ahead of decisions, from a month on. */
export const busyMonths = query<[{ from: string }], BusyMonthRow>(`
  SELECT c.plan_id, c.iqa_id, substr(c.planned_on, 1, 7) AS month, count(*) AS samples, 0 AS is_ahead
  FROM planned_cell c
  WHERE c.draw_id IN (${newestDraws}) AND c.iqa_id IS NOT NULL AND c.planned_on >= :from
  GROUP BY 1, 2, 3
  UNION ALL
  SELECT a.plan_id, a.iqa_id, substr(a.planned_on, 1, 7), count(*), 1 FROM ahead_cell a
  WHERE a.cell_id IS NULL AND a.unplanned_reason IS NULL AND a.iqa_id IS NOT NULL AND a.planned_on >= :from
  GROUP BY 1, 2, 3`);
