import type { AssessmentMethod, Stage } from '../../shared/domain/methods';
import type { SampleOutcome } from '../../shared/domain/sample';
import type { SamplePart } from '../../shared/domain/sampling/draw';
import { isTakenOut, type CellOrigin } from './plan-tables';
import { query } from './query';

/** What the matrix of a plan is made of: each list is read once, whole, in a worker. */

/** The units of a qualification in its own order; of a mandatory group everybody takes all. */
export const matrixUnits = query<
  [qualificationId: string],
  { readonly id: string; readonly code: string; readonly title: string; readonly is_mandatory: 0 | 1 }
>(`
  SELECT u.id, u.code, u.title, g.rule = 'all' AS is_mandatory
  FROM unit u JOIN unit_group g ON g.id = u.group_id WHERE u.qualification_id = ?
  ORDER BY g.position, u.position`);

export interface MatrixLearnerRow {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly cohort: string | null;
  readonly site_id: string | null;
  readonly registration_id: string | null;
  /** Codes of the units in a claim that stands, as JSON; null: none. */
  readonly claimed: string | null;
}

/** Everybody registered for a qualification and not withdrawn, or decided upon in it; by name. */
export const matrixLearners = query<[{ qualificationId: string }], MatrixLearnerRow>(`
  SELECT l.id, l.name, l.number, l.cohort, l.site_id, r.id AS registration_id,
    (SELECT json_group_array(json_extract(unit.value, '$.code')) FROM current_claim c, json_each(c.units) unit
     WHERE c.registration_id = r.id AND c.state <> 'withdrawn'
     HAVING count(*) > 0) AS claimed
  FROM learner l LEFT JOIN registration r ON r.learner_id = l.id AND r.qualification_id = :qualificationId
  WHERE (r.id IS NOT NULL AND r.withdrawn_on IS NULL)
    OR l.id IN (SELECT learner_id FROM decision WHERE qualification_id = :qualificationId)
  ORDER BY l.name COLLATE NOCASE, l.id`);

export const matrixChoices = query<
  [qualificationId: string],
  { readonly registration_id: string; readonly unit_id: string }
>(`
  SELECT c.registration_id, c.unit_id FROM chosen_unit c JOIN registration r ON r.id = c.registration_id
  WHERE r.qualification_id = ?`);

export interface MatrixDecisionRow {
  readonly id: string;
  /** The first revision; null: this is it. */
  readonly root_id: string | null;
  readonly learner_id: string;
  readonly unit_id: string;
  readonly assessor_id: string;
  readonly site_id: string;
  readonly method: AssessmentMethod;
  readonly stage: Stage;
}

/** The decisions that stand. Read in the order of the file: by an index on the qualification takes thrice as long. */
export const matrixDecisions = query<[qualificationId: string], MatrixDecisionRow>(`
  SELECT id, nullif(root_id, id) AS root_id, learner_id, unit_id, assessor_id, site_id, method, stage
  FROM current_decision WHERE +qualification_id = ?`);

/** A draw's cells, and those that were taken out of it: they carry why. */
export const matrixCells = query<
  [drawId: string],
  {
    readonly root_id: string;
    readonly planned_on: string | null;
    readonly part: SamplePart | null;
    readonly origin: CellOrigin | null;
    readonly is_unplanned: 0 | 1;
  }
>(`
  SELECT d.root_id, c.planned_on, c.part, c.origin, c.unplanned_reason IS NOT NULL AS is_unplanned
  FROM plan_cell c JOIN decision d ON d.id = c.decision_id
  WHERE c.draw_id = ? AND (c.unplanned_reason IS NULL OR ${isTakenOut})`);

/**
 * Samples under any plan, oldest first, by the root of their decision. Nearly every decision has one revision: looking
 * each up in the whole file takes ten times as long.
 */
export const matrixSamples = query<
  [],
  {
    readonly root_id: string;
    readonly plan_id: string;
    readonly outcome: SampleOutcome;
    readonly is_as_judged: 0 | 1;
    readonly open_actions: number;
  }
>(`
  SELECT s.decision_root AS root_id, s.plan_id, s.outcome,
    CASE
      WHEN EXISTS (
        SELECT 1 FROM decision later WHERE later.replaces IS NOT NULL AND later.root_id = s.decision_root)
      THEN (SELECT n.is_as_judged FROM decision_standing n WHERE n.id = s.decision_id)
      ELSE 1
    END AS is_as_judged,
    (SELECT count(*) FROM current_action a WHERE a.sample_id = s.id AND a.done_on IS NULL) AS open_actions
  FROM (
    SELECT *, coalesce(
      (SELECT revision.root_id FROM decision revision INDEXED BY decision_later
       WHERE revision.replaces IS NOT NULL AND revision.id = decision_id), decision_id) AS decision_root
    FROM current_sample) s
  ORDER BY s.recorded_at, s.id`);

export const matrixAhead = query<
  [planId: string],
  {
    readonly learner_id: string;
    readonly unit_id: string;
    readonly stage: Stage;
    readonly planned_on: string | null;
  }
>(`
  SELECT learner_id, unit_id, stage, planned_on FROM ahead_cell
  WHERE plan_id = ? AND cell_id IS NULL AND unplanned_reason IS NULL`);
