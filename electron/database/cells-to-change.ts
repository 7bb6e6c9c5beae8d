import { query, queryValue } from './query';
import { isSampled } from './standing';

/** A cell, or what is planned ahead of its decision, as whoever changes it asks about it. */
export interface ToChangeRow {
  readonly kind: 'cell' | 'ahead';
  readonly id: string;
  readonly plan_id: string;
  /** Null for what is planned ahead: that belongs to the plan, whichever draw is its newest. */
  readonly draw_id: string | null;
  readonly iqa_id: string | null;
  readonly planned_on: string | null;
  readonly unplanned_reason: string | null;
  /** The cell that what was planned ahead became. */
  readonly bound_to: string | null;
  readonly learner_name: string;
  readonly unit_code: string;
  /** Who has a part in the decision, as it was drawn and as it stands: none of them samples it (P1). */
  readonly assessor_id: string | null;
  readonly countersigned_by: string | null;
  readonly drawn_assessor_id: string | null;
  readonly drawn_countersigned_by: string | null;
  readonly is_sampled: 0 | 1;
}

const SAMPLED = isSampled('c.plan_id', 'c.decision_id');

const cells = `
  SELECT 'cell' AS kind, c.id, c.plan_id, c.draw_id, c.iqa_id, c.planned_on, c.unplanned_reason, NULL AS bound_to,
    l.name AS learner_name, u.code AS unit_code, d.assessor_id, d.countersigned_by,
    drawn.assessor_id AS drawn_assessor_id, drawn.countersigned_by AS drawn_countersigned_by,
    ${SAMPLED} AS is_sampled
  FROM plan_cell c
  JOIN decision_standing n ON n.id = c.decision_id
  JOIN decision d ON d.id = n.newest_id
  JOIN decision drawn ON drawn.id = c.decision_id
  JOIN learner l ON l.id = d.learner_id
  JOIN unit u ON u.id = d.unit_id`;

const ahead = `
  SELECT 'ahead' AS kind, a.id, a.plan_id, NULL AS draw_id, a.iqa_id, a.planned_on, a.unplanned_reason,
    a.cell_id AS bound_to, l.name AS learner_name, u.code AS unit_code, NULL AS assessor_id,
    NULL AS countersigned_by, NULL AS drawn_assessor_id, NULL AS drawn_countersigned_by, 0 AS is_sampled
  FROM ahead_cell a JOIN learner l ON l.id = a.learner_id JOIN unit u ON u.id = a.unit_id`;

export const cellToChange = query<[id: string], ToChangeRow>(`${cells} WHERE c.id = ?`);
export const aheadToChange = query<[id: string], ToChangeRow>(`${ahead} WHERE a.id = ?`);

/** All that an IQA (null: nobody) still has to sample under a draw, and what is planned ahead for them. */
export const openOfIqa = query<[{ planId: string; drawId: string; iqaId: string | null }], ToChangeRow>(`
  ${cells} WHERE c.draw_id = :drawId AND c.iqa_id IS :iqaId AND c.unplanned_reason IS NULL AND NOT (${SAMPLED})
  UNION ALL
  ${ahead} WHERE a.plan_id = :planId AND a.iqa_id IS :iqaId AND a.cell_id IS NULL AND a.unplanned_reason IS NULL
  ORDER BY 6, 2`);

/** How much everybody still has to sample under a draw, with what is planned ahead. */
export const openByIqa = query<
  [{ planId: string; drawId: string }],
  { readonly iqa_id: string; readonly open: number }
>(`
  SELECT iqa_id, sum(open) AS open FROM (
    SELECT c.iqa_id, count(*) AS open FROM plan_cell c
    WHERE c.draw_id = :drawId AND c.unplanned_reason IS NULL AND c.iqa_id IS NOT NULL AND NOT (${SAMPLED})
    GROUP BY c.iqa_id
    UNION ALL
    SELECT a.iqa_id, count(*) FROM ahead_cell a
    WHERE a.plan_id = :planId AND a.cell_id IS NULL AND a.unplanned_reason IS NULL AND a.iqa_id IS NOT NULL
    GROUP BY a.iqa_id)
  GROUP BY iqa_id`);

/** The newest finished draw of a plan: what counts. */
export const newestDrawOf = queryValue<[planId: string], string>(`
  SELECT w.id FROM draw w JOIN draw_result r ON r.draw_id = w.id WHERE w.plan_id = ?
  ORDER BY w.number DESC LIMIT 1`);
