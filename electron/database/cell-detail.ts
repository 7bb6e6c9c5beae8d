import type { AssessmentMethod, DecisionOutcome, Stage } from '../../shared/domain/methods';
import type { SampleOutcome } from '../../shared/domain/sample';
import type { SamplePart } from '../../shared/domain/sampling/draw';
import type { CellChangeTableRow } from './cell-changes';
import type { CellOrigin } from './plan-tables';
import { query, queryValue } from './query';

/** All that is on record of one learner's unit in a plan. */

export const placeNames = query<
  [{ learnerId: string; unitId: string }],
  { readonly learner_name: string; readonly unit_code: string; readonly unit_title: string }
>(`
  SELECT l.name AS learner_name, u.code AS unit_code, u.title AS unit_title
  FROM learner l, unit u WHERE l.id = :learnerId AND u.id = :unitId`);

export interface PlaceDecisionRow {
  readonly id: string;
  readonly root_id: string;
  readonly assessor_id: string;
  readonly assessor_name: string;
  readonly countersigned_by: string | null;
  readonly countersigner_name: string | null;
  readonly method: AssessmentMethod;
  readonly stage: Stage;
  readonly outcome: DecisionOutcome;
  readonly decided_on: string;
  readonly site: string;
  readonly portfolio_reference: string | null;
}

/** The decisions that stand, oldest first. */
export const decisionsOfPlace = query<[{ learnerId: string; unitId: string }], PlaceDecisionRow>(`
  SELECT d.id, d.root_id, d.assessor_id, p.name AS assessor_name, d.countersigned_by, c.name AS countersigner_name,
    d.method, d.stage, d.outcome, d.decided_on, s.name AS site, d.portfolio_reference
  FROM current_decision d JOIN person p ON p.id = d.assessor_id LEFT JOIN person c ON c.id = d.countersigned_by
  JOIN site s ON s.id = d.site_id
  WHERE d.learner_id = :learnerId AND d.unit_id = :unitId ORDER BY d.decided_on, d.id`);

export interface PlaceCellRow {
  readonly id: string;
  readonly iqa_id: string | null;
  readonly iqa_name: string | null;
  readonly planned_on: string | null;
  readonly part: SamplePart | null;
  readonly origin: CellOrigin | null;
  readonly reasons: string;
  readonly unplanned_reason: string | null;
}

/** A draw's cell for a decision that any of its revisions names. */
export const cellOfRoot = query<[{ drawId: string; rootId: string }], PlaceCellRow>(`
  SELECT c.id, c.iqa_id, i.name AS iqa_name, c.planned_on, c.part, c.origin, c.reasons, c.unplanned_reason
  FROM decision revision CROSS JOIN plan_cell c ON c.decision_id = revision.id
  LEFT JOIN person i ON i.id = c.iqa_id
  WHERE (revision.id = :rootId OR (revision.replaces IS NOT NULL AND revision.root_id = :rootId))
    AND c.draw_id = :drawId ORDER BY c.unplanned_reason IS NOT NULL, c.id DESC LIMIT 1`);

export const isInPopulation = queryValue<[{ drawId: string; rootId: string }], number>(`
  SELECT 1 FROM decision revision CROSS JOIN draw_population f ON f.decision_id = revision.id
  WHERE (revision.id = :rootId OR (revision.replaces IS NOT NULL AND revision.root_id = :rootId))
    AND f.draw_id = :drawId LIMIT 1`);

export interface PlaceSampleRow {
  readonly id: string;
  readonly plan_id: string;
  readonly plan_name: string;
  readonly round: number;
  readonly sampled_on: string;
  readonly iqa_name: string;
  readonly outcome: SampleOutcome;
  readonly strengths: string;
  readonly improvements: string;
  readonly is_as_judged: 0 | 1;
  readonly open_actions: number;
}

/** Samples of a decision under any plan, oldest first. */
export const samplesOfRoot = query<[{ rootId: string }], PlaceSampleRow>(`
  SELECT s.id, s.plan_id, p.name AS plan_name, s.round, s.sampled_on, i.name AS iqa_name, s.outcome, s.strengths,
    s.improvements, n.is_as_judged,
    (SELECT count(*) FROM current_action a WHERE a.sample_id = s.id AND a.done_on IS NULL) AS open_actions
  FROM decision_standing n JOIN current_sample s ON s.decision_id = n.id
  JOIN plan p ON p.id = s.plan_id JOIN person i ON i.id = s.iqa_id
  WHERE n.id IN (SELECT id FROM decision WHERE id = :rootId
    UNION ALL SELECT id FROM decision WHERE replaces IS NOT NULL AND root_id = :rootId)
  ORDER BY s.recorded_at, s.id`);

export const aheadOfPlace = query<
  [{ planId: string; learnerId: string; unitId: string }],
  {
    readonly id: string;
    readonly stage: Stage;
    readonly iqa_name: string | null;
    readonly planned_on: string | null;
    readonly reason: string;
  }
>(`
  SELECT a.id, a.stage, i.name AS iqa_name, a.planned_on, a.reason
  FROM ahead_cell a LEFT JOIN person i ON i.id = a.iqa_id
  WHERE a.plan_id = :planId AND a.learner_id = :learnerId AND a.unit_id = :unitId
    AND a.cell_id IS NULL AND a.unplanned_reason IS NULL ORDER BY a.stage`);

/** What was changed by hand in the plan for a learner's unit, newest first; from its few decisions to their cells. */
export const changesOfPlace = query<
  [{ planId: string; learnerId: string; unitId: string }],
  Pick<CellChangeTableRow, 'kind' | 'reason' | 'before' | 'after' | 'changed_at'> & { readonly by: string }
>(`
  SELECT h.kind, h.reason, h.before, h.after, h.changed_at, p.name AS by
  FROM cell_change h JOIN person p ON p.id = h.changed_by
  WHERE h.plan_id = :planId AND (
    h.cell_id IN (SELECT c.id FROM decision d CROSS JOIN plan_cell c ON c.decision_id = d.id
      WHERE d.learner_id = :learnerId AND d.unit_id = :unitId AND +c.plan_id = :planId)
    OR h.ahead_id IN (SELECT a.id FROM ahead_cell a
      WHERE a.plan_id = :planId AND a.learner_id = :learnerId AND a.unit_id = :unitId))
  ORDER BY h.changed_at DESC, h.id DESC`);

/** What a sample's disagreement, or somebody's wish, added to the plan where it concerns a learner's unit. */
export const wideningsOfPlace = query<
  [{ planId: string; learnerId: string; unitId: string }],
  {
    readonly asked: number;
    readonly added: number;
    readonly reason: string;
    readonly widened_at: string;
    readonly by: string;
  }
>(`
  SELECT w.asked, json_array_length(w.decision_ids) AS added, w.reason, w.widened_at, p.name AS by
  FROM widening w JOIN person p ON p.id = w.widened_by
  WHERE w.plan_id = :planId AND w.sample_id IN (SELECT s.id FROM sample s JOIN decision d ON d.id = s.decision_id
    WHERE d.learner_id = :learnerId AND d.unit_id = :unitId)
  ORDER BY w.widened_at DESC`);

/** Whether a claim that stands names a learner's unit. */
export const isPlaceClaimed = queryValue<
  [{ learnerId: string; qualificationId: string; unitCode: string }],
  number
>(`
  SELECT 1 FROM registration r JOIN current_claim c ON c.registration_id = r.id, json_each(c.units) unit
  WHERE r.learner_id = :learnerId AND r.qualification_id = :qualificationId AND c.state <> 'withdrawn'
    AND json_extract(unit.value, '$.code') = :unitCode LIMIT 1`);

/** Whether the unit is among those that a learner takes, though nothing is decided yet. */
export const isPlaceTaken = queryValue<
  [{ learnerId: string; qualificationId: string; unitId: string }],
  number
>(`
  SELECT 1 FROM registration r WHERE r.learner_id = :learnerId AND r.qualification_id = :qualificationId AND (
    EXISTS (SELECT 1 FROM chosen_unit c WHERE c.registration_id = r.id AND c.unit_id = :unitId)
    OR EXISTS (SELECT 1 FROM unit u JOIN unit_group g ON g.id = u.group_id WHERE u.id = :unitId AND g.rule = 'all'))`);
