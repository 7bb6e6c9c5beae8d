import type { AssessmentMethod } from '../../shared/domain/methods';
import { query, queryValue } from './query';
import { defineTable } from './table';

/** The next tickets of a draw, in one assessor’s unit and method or wider. */
export interface WideningTableRow {
  readonly id: string;
  readonly plan_id: string;
  readonly draw_id: string;
  /** The sample that overturned a decision; null where somebody asked for more. */
  readonly sample_id: string | null;
  /** A WideningScope as JSON. */
  readonly scope: string;
  readonly asked: number;
  /** The decisions added, lowest ticket first, as JSON. */
  readonly decision_ids: string;
  /** Decisions of the scope that were not open, as JSON. */
  readonly passed_over: string;
  readonly reason: string;
  readonly widened_by: string;
  readonly widened_at: string;
  readonly device_id: string;
}

export const wideningTable = defineTable<WideningTableRow>({
  name: 'widening',
  columns: [
    'id',
    'plan_id',
    'draw_id',
    'sample_id',
    'scope',
    'asked',
    'decision_ids',
    'passed_over',
    'reason',
    'widened_by',
    'widened_at',
    'device_id',
  ],
});

export interface WideningListRow extends WideningTableRow {
  readonly by: string;
  readonly draw_number: number;
}

/** Oldest first. */
export const wideningsOfPlan = query<[planId: string], WideningListRow>(`
  SELECT w.*, p.name AS by, d.number AS draw_number
  FROM widening w JOIN person p ON p.id = w.widened_by JOIN draw d ON d.id = w.draw_id
  WHERE w.plan_id = ? ORDER BY w.widened_at, w.id`);

/**
 * Decisions of a draw's frozen population that no widening adds: any revision of them is in the plan (or was, and was
 * taken out) or sampled under it, or they were corrected since and say something else now.
 */
export const closedInDraw = queryValue<[{ planId: string; drawId: string }], string>(`
  WITH closed AS (
    SELECT x.root_id FROM plan_cell c JOIN decision x ON x.id = c.decision_id
      WHERE c.plan_id = :planId AND c.draw_id = :drawId
    UNION SELECT x.root_id FROM sample s JOIN decision x ON x.id = s.decision_id WHERE s.plan_id = :planId)
  SELECT f.decision_id FROM draw_population f JOIN decision d ON d.id = f.decision_id
  WHERE f.draw_id = :drawId AND (
    d.root_id IN (SELECT root_id FROM closed)
    OR NOT (SELECT is_as_judged FROM decision_standing WHERE id = d.id))
  ORDER BY f.decision_id`);

/** A decision that a sample overturned, with what was added for it. */
export interface OverturnedRow {
  readonly sample_id: string;
  readonly plan_id: string;
  readonly plan_name: string;
  readonly policy: string;
  readonly iqa_ids: string;
  readonly draw_id: string;
  readonly sampled_on: string;
  readonly qualification_id: string;
  readonly decision_id: string;
  readonly assessor_id: string;
  readonly unit_id: string;
  readonly method: AssessmentMethod;
  readonly learner_name: string;
  readonly unit_code: string;
  /** Cells of the newest draw that widenings after this sample, whichever revision of it, added. */
  readonly added: number;
}

/** Newest first; `planId` null: of all plans. From the index of outcomes by assessor. */
export const overturned = query<[{ planId: string | null }], OverturnedRow>(`
  WITH added AS MATERIALIZED (
    SELECT c.draw_id, x.root_id, count(*) AS cells
    FROM plan_cell c INDEXED BY plan_cell_of_widening
    CROSS JOIN widening e ON e.id = c.widening_id CROSS JOIN sample x ON x.id = e.sample_id
    WHERE c.widening_id IS NOT NULL AND c.unplanned_reason IS NULL GROUP BY 1, 2)
  SELECT s.id AS sample_id, s.plan_id, q.name AS plan_name, q.policy, q.iqa_ids, w.id AS draw_id, s.sampled_on,
    d.qualification_id, d.id AS decision_id, d.assessor_id, d.unit_id, d.method, l.name AS learner_name,
    u.code AS unit_code, coalesce(added.cells, 0) AS added
  FROM person a
  CROSS JOIN sampled_figure f ON f.assessor_id = a.id AND f.outcome = 'disagreed'
  CROSS JOIN sample s ON s.id = f.sample_id
  JOIN plan q ON q.id = s.plan_id
  JOIN draw w ON w.id = (SELECT y.id FROM draw y JOIN draw_result r ON r.draw_id = y.id
    WHERE y.plan_id = s.plan_id ORDER BY y.number DESC LIMIT 1)
  JOIN decision d ON d.id = s.decision_id
  JOIN learner l ON l.id = d.learner_id
  JOIN unit u ON u.id = d.unit_id
  LEFT JOIN added ON added.draw_id = w.id AND added.root_id = s.root_id
  WHERE (:planId IS NULL OR s.plan_id = :planId) AND NOT EXISTS (SELECT 1 FROM sample y WHERE y.replaces = s.id)
  ORDER BY s.sampled_on DESC, s.id DESC`);

/** Decisions of an assessor, a unit and a method in a frozen population that are not in the plan. */
export const openAlike = query<
  [{ drawId: string; assessorId: string; unitId: string; method: string }],
  { readonly assessor_id: string; readonly countersigned_by: string | null }
>(`
  SELECT d.assessor_id, d.countersigned_by FROM decision d INDEXED BY decision_of_work
  WHERE d.assessor_id = :assessorId AND d.unit_id = :unitId AND d.method = :method
    AND EXISTS (SELECT 1 FROM draw_population f WHERE f.draw_id = :drawId AND f.decision_id = d.id)
    AND (SELECT is_as_judged FROM decision_standing WHERE id = d.id)
    AND NOT EXISTS (SELECT 1 FROM decision x CROSS JOIN plan_cell c ON c.decision_id = x.id AND c.draw_id = :drawId
      WHERE x.id = d.root_id OR (x.replaces IS NOT NULL AND x.root_id = d.root_id))`);
