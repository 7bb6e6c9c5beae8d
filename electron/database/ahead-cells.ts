import type { Stage } from '../../shared/domain/methods';
import { query } from './query';
import { defineTable } from './table';

/** A learner’s unit planned before there is a decision to sample. */
export interface AheadCellTableRow {
  readonly id: string;
  readonly plan_id: string;
  readonly learner_id: string;
  readonly unit_id: string;
  readonly stage: Stage;
  readonly iqa_id: string | null;
  readonly planned_on: string | null;
  readonly reason: string;
  /** The cell it became when the decision came. */
  readonly cell_id: string | null;
  readonly unplanned_reason: string | null;
  readonly device_id: string;
}

export const aheadCellTable = defineTable<AheadCellTableRow>({
  name: 'ahead_cell',
  columns: [
    'id',
    'plan_id',
    'learner_id',
    'unit_id',
    'stage',
    'iqa_id',
    'planned_on',
    'reason',
    'cell_id',
    'unplanned_reason',
    'device_id',
  ],
});

/** What is planned ahead of a learner's unit and has no decision yet. */
export const openAheadAt = query<
  [{ planId: string; learnerId: string; unitId: string }],
  { readonly id: string; readonly stage: Stage }
>(`
  SELECT id, stage FROM ahead_cell
  WHERE plan_id = :planId AND learner_id = :learnerId AND unit_id = :unitId
    AND cell_id IS NULL AND unplanned_reason IS NULL ORDER BY id`);

export interface AheadWithDecisionRow {
  readonly id: string;
  readonly plan_id: string;
  readonly iqa_id: string | null;
  readonly iqa_name: string | null;
  readonly planned_on: string | null;
  readonly reason: string;
  readonly decision_id: string;
  readonly assessor_id: string;
  readonly countersigned_by: string | null;
}

const withDecision = `
  SELECT a.id, a.plan_id, a.iqa_id, i.name AS iqa_name, a.planned_on, a.reason, d.id AS decision_id, d.assessor_id,
    d.countersigned_by
  FROM ahead_cell a
  CROSS JOIN decision d ON d.id = (
    SELECT e.id FROM current_decision e
    WHERE e.learner_id = a.learner_id AND e.unit_id = a.unit_id AND e.stage = a.stage
    ORDER BY e.decided_on DESC, e.id DESC LIMIT 1)
  LEFT JOIN person i ON i.id = a.iqa_id
  WHERE a.cell_id IS NULL AND a.unplanned_reason IS NULL`;

/**
 * What was planned ahead and has a decision now, the newest of its stage. Goes through the few cells planned ahead,
 * never through the decisions.
 */
export const aheadWithDecision = query<[], AheadWithDecisionRow>(`${withDecision} ORDER BY a.id`);
/** As `aheadWithDecision`, of one learner's unit. */
export const aheadWithDecisionAt = query<[learnerId: string, unitId: string], AheadWithDecisionRow>(
  `${withDecision} AND a.learner_id = ? AND a.unit_id = ? ORDER BY a.id`,
);

/** A draw's cell for any revision of a decision, planned or not. */
export const cellOfDraw = query<
  [{ drawId: string; decisionId: string }],
  { readonly id: string; readonly unplanned_reason: string | null }
>(`
  SELECT c.id, c.unplanned_reason FROM decision named
  CROSS JOIN decision r ON r.id = named.root_id OR (r.replaces IS NOT NULL AND r.root_id = named.root_id)
  CROSS JOIN plan_cell c ON c.decision_id = r.id AND c.draw_id = :drawId
  WHERE named.id = :decisionId ORDER BY c.unplanned_reason IS NOT NULL LIMIT 1`);
