import type { CellOrigin } from './plan-tables';
import { query, queryValue } from './query';

/** What people asked for of a decision that is in a plan. */
export interface AskedCellRow {
  /** The revision of the decision that stands now. */
  readonly newest_id: string;
  readonly origin: Exclude<CellOrigin, 'kept'>;
  /** What they said, as a JSON list of sentences. */
  readonly reasons: string;
  readonly widening_id: string | null;
}

/** The decision of a cell `c` is in the plan by every finished draw since, too. */
const isInPlanSince = `
  c.unplanned_reason IS NULL AND NOT EXISTS (
    SELECT 1 FROM draw later JOIN draw_result r ON r.draw_id = later.id
    WHERE later.plan_id = c.plan_id AND later.number > w.number AND NOT EXISTS (
      SELECT 1 FROM decision x CROSS JOIN planned_cell p ON p.decision_id = x.id AND p.draw_id = later.id
      WHERE x.id = n.root_id OR (x.replaces IS NOT NULL AND x.root_id = n.root_id)))`;

const ASKED = `('judgement', 'ahead', 'widened')`;

/**
 * What people asked for and is in a plan still, given by its newest draw or not: by judgement, ahead of its decision or
 * by widening. Found where it was asked, in whichever draw: a draw that gives it, too, has only the draw's own part. A
 * decision may be asked for twice: the last row is the newest draw's and the strongest.
 */
export const askedCells = query<[{ planId: string }], AskedCellRow>(`
  WITH asked AS (
    SELECT id AS cell_id, origin, reasons, 3 AS strength FROM plan_cell
    WHERE plan_id = :planId AND origin IN ${ASKED}
    UNION ALL
    -- The decision of what was planned ahead was in the plan before it was bound.
    SELECT cell_id, 'ahead', json_array(reason), 2 FROM ahead_cell WHERE plan_id = :planId AND cell_id IS NOT NULL
    UNION ALL
    -- What was taken out and planned again by judgement.
    SELECT x.cell_id, 'judgement', json_array('Added by judgement of ' || p.name || ': ' || x.reason), 1
    FROM cell_change x JOIN person p ON p.id = x.changed_by
    WHERE x.plan_id = :planId AND x.cell_id IS NOT NULL AND x.kind = 'planned' AND x.before IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM cell_change back
        WHERE back.change_id = x.change_id AND back.cell_id = x.cell_id AND back.kind = 'undone'))
  SELECT n.newest_id, asked.origin, asked.reasons, c.widening_id
  FROM asked
  CROSS JOIN plan_cell c ON c.id = asked.cell_id
  CROSS JOIN draw w ON w.id = c.draw_id
  CROSS JOIN decision_standing n ON n.id = c.decision_id
  WHERE ${isInPlanSince}
  ORDER BY w.number, asked.strength, c.id`);

/** 1 where the revision of a decision that stands now is in the population that a plan would draw from today. */
export const isInPopulationNow = queryValue<[{ planId: string; newestId: string }], 1>(`
  SELECT 1 FROM plan q JOIN decision d ON d.id = :newestId
  WHERE q.id = :planId AND d.qualification_id = q.qualification_id AND d.decided_on BETWEEN q.period_from AND q.period_to`);
