import type { RiskRating } from '../../shared/domain/people';
import { query } from './query';

export interface AssessorPresentRow {
  readonly id: string;
  readonly name: string;
  readonly risk: RiskRating | null;
  readonly risk_reason: string | null;
  readonly last_observed_on: string | null;
  readonly decisions: number;
  readonly disagreed: number;
}

/** Assessors who have not left, with how many decisions they made and how many of them were overturned. */
export const assessorsPresent = query<[today: string], AssessorPresentRow>(`
  SELECT p.id, p.name, p.risk, p.risk_reason, p.last_observed_on, count(d.id) AS decisions,
    count(CASE WHEN s.outcome = 'disagreed' THEN 1 END) AS disagreed
  FROM person p
  LEFT JOIN current_decision d ON d.assessor_id = p.id
  LEFT JOIN current_sample s ON s.decision_id = d.id
  WHERE EXISTS (SELECT 1 FROM json_each(p.roles) WHERE value = 'assessor') AND (p.left_on IS NULL OR p.left_on > ?)
  GROUP BY p.id ORDER BY disagreed DESC, p.name COLLATE NOCASE`);

/** What there is to work with: an empty centre is told what to do next. */
export const setUpCounts = query<
  [],
  { readonly qualifications: number; readonly decisions: number; readonly plans: number }
>(`
  SELECT (SELECT count(*) FROM qualification) AS qualifications,
    (SELECT count(*) FROM decision WHERE replaces IS NULL) AS decisions,
    (SELECT count(*) FROM plan) AS plans`);
