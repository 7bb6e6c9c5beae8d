import type { DecisionOutcome } from '../../shared/domain/methods';
import type { SampleOutcome } from '../../shared/domain/sample';
import { query } from './query';
import { newestSample } from './standing';
import type { UnitAchievementTableRow } from './unit-achievements';

export interface StatementDecisionRow {
  readonly id: string;
  readonly root_id: string;
  readonly unit_id: string;
  readonly outcome: DecisionOutcome;
  readonly decided_on: string;
  readonly assessor_name: string;
  readonly assessor_initials: string | null;
  readonly countersigned_by: string | null;
  readonly sample_outcome: SampleOutcome | null;
  readonly sampled_on: string | null;
  readonly iqa_id: string | null;
  readonly iqa_name: string | null;
}

/** A learner's current summative decisions under a qualification, each with the newest sample that speaks for it. */
export const statementDecisions = query<
  [{ learnerId: string; qualificationId: string }],
  StatementDecisionRow
>(`
  SELECT d.id, d.root_id, d.unit_id, d.outcome, d.decided_on, p.name AS assessor_name,
    p.initials AS assessor_initials, c.name AS countersigned_by, f.outcome AS sample_outcome, f.sampled_on,
    f.iqa_id, i.name AS iqa_name
  FROM current_decision d
  JOIN person p ON p.id = d.assessor_id
  LEFT JOIN person c ON c.id = d.countersigned_by
  LEFT JOIN sample f ON f.id = (${newestSample})
  LEFT JOIN person i ON i.id = f.iqa_id
  WHERE d.learner_id = :learnerId AND d.qualification_id = :qualificationId AND d.stage = 'summative'`);

/** The statement's rows that are kept for a registration. */
export const achievementsOf = query<
  [registrationId: string],
  UnitAchievementTableRow & { readonly seen_by_name: string | null }
>(`SELECT a.*, p.name AS seen_by_name FROM current_unit_achievement a
   LEFT JOIN person p ON p.id = a.learner_signature_seen_by WHERE a.registration_id = ?
   ORDER BY a.recorded_at, a.id`);
