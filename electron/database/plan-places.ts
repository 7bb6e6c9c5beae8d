import type { Stage } from '../../shared/domain/methods';
import { query, queryValue } from './query';
import { isSampled } from './standing';

/** A learner's unit under a plan's qualification, as somebody who plans it asks about it. */
export interface PlaceRow {
  readonly learner_name: string;
  readonly learner_site_id: string | null;
  readonly unit_code: string;
  readonly qualification_code: string;
  readonly registration_id: string | null;
  readonly withdrawn_on: string | null;
  /** A claim that stands for the certificate, and whether it was made on this unit. */
  readonly is_claimed: 0 | 1;
  readonly is_unit_claimed: 0 | 1;
  /** Of a group of which all is needed, chosen, or with evidence; any unit where nothing was chosen yet. */
  readonly is_taken: 0 | 1;
}

const STANDING = `current_claim k WHERE k.registration_id = r.id AND k.state <> 'withdrawn'`;

export const placeOf = query<[{ qualificationId: string; learnerId: string; unitId: string }], PlaceRow>(`
  SELECT l.name AS learner_name, l.site_id AS learner_site_id, u.code AS unit_code, q.code AS qualification_code, r.id AS registration_id,
    r.withdrawn_on,
    EXISTS (SELECT 1 FROM ${STANDING}) AS is_claimed,
    EXISTS (SELECT 1 FROM ${STANDING} AND EXISTS (
      SELECT 1 FROM json_tree(k.units) t WHERE t.atom IN (u.id, u.code))) AS is_unit_claimed,
    g.rule = 'all'
      OR EXISTS (SELECT 1 FROM chosen_unit c WHERE c.registration_id = r.id AND c.unit_id = u.id)
      OR EXISTS (SELECT 1 FROM evidence_entry e WHERE e.registration_id = r.id AND e.unit_id = u.id)
      OR NOT EXISTS (SELECT 1 FROM chosen_unit c WHERE c.registration_id = r.id) AS is_taken
  FROM learner l
  JOIN unit u ON u.id = :unitId AND u.qualification_id = :qualificationId
  JOIN unit_group g ON g.id = u.group_id
  JOIN qualification q ON q.id = u.qualification_id
  LEFT JOIN registration r ON r.learner_id = l.id AND r.qualification_id = q.id
  WHERE l.id = :learnerId`);

export interface DecisionToPlanRow {
  readonly id: string;
  readonly learner_id: string;
  readonly unit_id: string;
  readonly assessor_id: string;
  readonly countersigned_by: string | null;
  readonly site_id: string;
  readonly decided_on: string;
  /** The draw's cell for any revision of it, planned or not. */
  readonly cell_id: string | null;
  readonly cell_is_planned: 0 | 1;
  readonly cell_unplanned_reason: string | null;
  readonly cell_iqa_id: string | null;
  readonly cell_planned_on: string | null;
  /** Sampled under the plan, whichever draw planned it. */
  readonly is_sampled: 0 | 1;
}

/** A learner's decisions of a stage in a unit that stand, newest first. */
export const decisionsToPlan = query<
  [{ planId: string; drawId: string; learnerId: string; unitId: string; stage: Stage }],
  DecisionToPlanRow
>(`
  SELECT d.id, d.learner_id, d.unit_id, d.assessor_id, d.countersigned_by, d.site_id, d.decided_on, c.id AS cell_id,
    c.id IS NOT NULL AND c.unplanned_reason IS NULL AS cell_is_planned, c.unplanned_reason AS cell_unplanned_reason,
    c.iqa_id AS cell_iqa_id, c.planned_on AS cell_planned_on,
    ${isSampled(':planId', 'd.id')} AS is_sampled
  FROM current_decision d
  LEFT JOIN plan_cell c ON c.id = (
    SELECT x.id FROM decision r CROSS JOIN plan_cell x ON x.decision_id = r.id AND x.draw_id = :drawId
    WHERE r.id = d.root_id OR (r.replaces IS NOT NULL AND r.root_id = d.root_id)
    ORDER BY x.unplanned_reason IS NOT NULL LIMIT 1)
  WHERE d.learner_id = :learnerId AND d.unit_id = :unitId AND d.stage = :stage
  ORDER BY d.decided_on DESC, d.id DESC`);

/** What a draw has planned of a learner's unit. */
export const cellsAtPlace = query<
  [{ drawId: string; learnerId: string; unitId: string }],
  { readonly id: string; readonly is_sampled: 0 | 1 }
>(`
  SELECT c.id, ${isSampled('c.plan_id', 'c.decision_id')} AS is_sampled
  FROM current_decision d
  CROSS JOIN decision r ON r.id = d.root_id OR (r.replaces IS NOT NULL AND r.root_id = d.root_id)
  CROSS JOIN planned_cell c ON c.decision_id = r.id AND c.draw_id = :drawId
  WHERE d.learner_id = :learnerId AND d.unit_id = :unitId ORDER BY c.id`);

/** How many samples of learners' units (`places`: a JSON list) are open: planned and not done, or planned ahead. */
export const openAtPlaces = queryValue<[{ planId: string; drawId: string; places: string }], number>(`
  SELECT count(*) FROM (
    SELECT c.id FROM json_each(:places) p
    CROSS JOIN current_decision d ON d.learner_id = p.value ->> 'learnerId' AND d.unit_id = p.value ->> 'unitId'
    CROSS JOIN decision r ON r.id = d.root_id OR (r.replaces IS NOT NULL AND r.root_id = d.root_id)
    CROSS JOIN planned_cell c ON c.decision_id = r.id AND c.draw_id = :drawId
    WHERE NOT (${isSampled('c.plan_id', 'c.decision_id')})
    UNION
    SELECT a.id FROM json_each(:places) p
    CROSS JOIN ahead_cell a ON a.learner_id = p.value ->> 'learnerId' AND a.unit_id = p.value ->> 'unitId'
    WHERE a.plan_id = :planId AND a.cell_id IS NULL AND a.unplanned_reason IS NULL)`);
