import { replacedDecisions } from './decisions';
import { query } from './query';

/** The figures of the assessor tracking table, over all time and by current revisions. */
export interface TrackingRow {
  readonly person_id: string;
  /** Learners with a decision by this assessor. */
  readonly caseload: number;
  readonly decisions: number;
}

/** Answered from the assessors' index alone: what revisions replaced is found first, by row number, and is little. */
export const assessorFigures = query<[], TrackingRow>(`
  SELECT assessor_id AS person_id, count(DISTINCT learner_id) AS caseload, count(*) AS decisions
  FROM decision WHERE rowid NOT IN (${replacedDecisions}) GROUP BY assessor_id`);

export interface SampledRow {
  readonly person_id: string;
  readonly sampled: number;
  readonly agreed: number;
  readonly action_required: number;
  readonly disagreed: number;
}

/** What current samples said of each assessor's decisions; samples first, of which there are far fewer. */
export const sampleFigures = query<[], SampledRow>(`
  SELECT d.assessor_id AS person_id, count(*) AS sampled,
    count(CASE s.outcome WHEN 'agreed' THEN 1 END) AS agreed,
    count(CASE s.outcome WHEN 'action required' THEN 1 END) AS action_required,
    count(CASE s.outcome WHEN 'disagreed' THEN 1 END) AS disagreed
  FROM current_sample s CROSS JOIN decision d ON d.id = s.decision_id
  GROUP BY d.assessor_id`);

export const openActionFigures = query<[], { readonly person_id: string; readonly open: number }>(
  'SELECT owner_id AS person_id, count(*) AS open FROM current_action WHERE done_on IS NULL GROUP BY owner_id',
);
