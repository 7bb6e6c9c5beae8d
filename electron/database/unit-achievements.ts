import type { AssessmentMethod, DecisionOutcome } from '../../shared/domain/methods';
import type { SampleOutcome } from '../../shared/domain/sample';
import { query } from './query';
import { newestSample } from './standing';
import { defineTable } from './table';

/** A revision of a row of the statement of unit achievement; it rests on a summative decision. */
export interface UnitAchievementTableRow {
  readonly id: string;
  readonly root_id: string;
  readonly replaces: string | null;
  readonly registration_id: string;
  readonly unit_id: string;
  /** The decision's first revision; whichever revision of it is current counts. */
  readonly decision_root_id: string;
  readonly learner_signed_on: string | null;
  readonly learner_signature_id: string | null;
  /** Who saw the learner sign on paper; null where the signature itself is kept. */
  readonly learner_signature_seen_by: string | null;
  readonly is_withdrawn: number;
  readonly change_reason: string | null;
  readonly recorded_at: string;
  readonly recorded_by: string;
  readonly device_id: string;
}

export const unitAchievementTable = defineTable<UnitAchievementTableRow>({
  name: 'unit_achievement',
  columns: [
    'id',
    'root_id',
    'replaces',
    'registration_id',
    'unit_id',
    'decision_root_id',
    'learner_signed_on',
    'learner_signature_id',
    'learner_signature_seen_by',
    'is_withdrawn',
    'change_reason',
    'recorded_at',
    'recorded_by',
    'device_id',
  ],
});

/** The row of the statement for a unit, when there is one. */
export const achievementOfUnit = query<[registrationId: string, unitId: string], UnitAchievementTableRow>(`
  SELECT * FROM current_unit_achievement WHERE registration_id = ? AND unit_id = ?
  ORDER BY recorded_at DESC, id DESC LIMIT 1`);

export const currentAchievement = query<[id: string], UnitAchievementTableRow>(
  'SELECT * FROM current_unit_achievement WHERE id = ?',
);

export interface UnitDecisionRow {
  readonly id: string;
  readonly root_id: string;
  readonly decided_on: string;
  readonly outcome: DecisionOutcome;
  readonly method: AssessmentMethod;
  readonly portfolio_reference: string | null;
  readonly assessor_id: string;
  readonly assessor_name: string;
  readonly assessor_initials: string | null;
  readonly is_trainee: number;
  readonly trainee_until: string | null;
  readonly countersigned_by: string | null;
  readonly countersigned_on: string | null;
  readonly site: string;
  readonly sample_outcome: SampleOutcome | null;
  readonly sampled_on: string | null;
  readonly sampled_by: string | null;
}

/**
 * The current summative decisions on a learner's unit, newest first, each with the newest sample that speaks for it. Found
 * by the learner: by the qualification, in order of day, every decision of it would be read.
 */
export const summativeDecisions = query<
  [{ learnerId: string; qualificationId: string; unitId: string }],
  UnitDecisionRow
>(`
  SELECT d.id, d.root_id, d.decided_on, d.outcome, d.method, d.portfolio_reference, d.assessor_id,
    p.name AS assessor_name, p.initials AS assessor_initials, p.is_trainee, p.trainee_until,
    c.name AS countersigned_by, d.countersigned_on, s.name AS site, f.outcome AS sample_outcome, f.sampled_on,
    i.name AS sampled_by
  FROM current_decision d
  JOIN person p ON p.id = d.assessor_id
  JOIN site s ON s.id = d.site_id
  LEFT JOIN person c ON c.id = d.countersigned_by
  LEFT JOIN current_sample f ON f.id = (${newestSample})
  LEFT JOIN person i ON i.id = f.iqa_id
  WHERE d.learner_id = :learnerId AND +d.qualification_id = :qualificationId AND d.unit_id = :unitId
    AND d.stage = 'summative'
  ORDER BY d.decided_on DESC, d.id DESC`);

/** A claim that stands and was made for the unit: its record is locked. */
export const claimOfUnit = query<
  [{ registrationId: string; unitId: string; unitCode: string }],
  { readonly state: string; readonly claimed_on: string }
>(`SELECT state, claimed_on FROM current_claim
   WHERE registration_id = :registrationId AND state <> 'withdrawn'
     AND EXISTS (SELECT 1 FROM json_tree(units) u WHERE u.atom IN (:unitId, :unitCode)) LIMIT 1`);
