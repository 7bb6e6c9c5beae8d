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

/**
 * Assessors who have not left, whether they decided anything, and how many of their decisions were overturned: counted
 * from the index of outcomes by assessor, for reading all samples takes long when the file has just been opened.
 */
export const assessorsPresent = query<[today: string], AssessorPresentRow>(`
  SELECT p.id, p.name, p.risk, p.risk_reason, p.last_observed_on,
    EXISTS (SELECT 1 FROM decision d WHERE d.assessor_id = p.id) AS has_decided,
    (SELECT count(*) FROM current_sampled_figure f WHERE f.assessor_id = p.id AND f.outcome = 'disagreed') AS disagreed
  FROM person p
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
