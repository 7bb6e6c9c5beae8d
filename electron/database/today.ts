import type { RiskRating } from '../../shared/domain/people';
import { query } from './query';

export interface AssessorPresentRow {
  readonly id: string;
  readonly name: string;
  readonly risk: RiskRating | null;
  readonly risk_reason: string | null;
  readonly last_observed_on: string | null;
  readonly has_decided: 0 | 1;
  readonly disagreed: number;
}

/** Assessors who have not left, whether they decided anything, and how many of their decisions were overturned. */
export const assessorsPresent = query<[today: string], AssessorPresentRow>(`
  WITH overturned AS (
    SELECT d.assessor_id, count(*) AS disagreed FROM current_sample s JOIN decision d ON d.id = s.decision_id
    WHERE s.outcome = 'disagreed' GROUP BY d.assessor_id)
  SELECT p.id, p.name, p.risk, p.risk_reason, p.last_observed_on,
    EXISTS (SELECT 1 FROM decision d WHERE d.assessor_id = p.id) AS has_decided,
    coalesce(o.disagreed, 0) AS disagreed
  FROM person p LEFT JOIN overturned o ON o.assessor_id = p.id
  WHERE EXISTS (SELECT 1 FROM json_each(p.roles) WHERE value = 'assessor') AND (p.left_on IS NULL OR p.left_on > ?)
  ORDER BY disagreed DESC, p.name COLLATE NOCASE`);

/** What there is to work with, at most 1 of each counted: an empty centre is told what to do next. */
export const setUpCounts = query<
  [],
  { readonly qualifications: number; readonly decisions: number; readonly plans: number }
>(`
  SELECT (SELECT count(*) FROM qualification) AS qualifications,
    EXISTS (SELECT 1 FROM decision) AS decisions,
    (SELECT count(*) FROM plan) AS plans`);
