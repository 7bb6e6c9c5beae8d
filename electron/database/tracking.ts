import { replacedDecisions } from './decisions';
import { query, queryValue } from './query';

/** The figures of the assessor tracking table, over all time and by current revisions. */
export interface TrackingRow {
  readonly person_id: string;
  /** Learners with a decision by this assessor. */
  readonly caseload: number;
  readonly decisions: number;
}

export const assessorFigures = query<[], TrackingRow>(`
  SELECT assessor_id AS person_id, count(*) AS caseload, sum(decisions) AS decisions
  FROM assessed_figure GROUP BY assessor_id`);

export interface SampledRow {
  readonly person_id: string;
  readonly sampled: number;
  readonly agreed: number;
  readonly action_required: number;
  readonly disagreed: number;
}

/** What current samples said of each assessor's decisions. */
export const sampleFigures = query<[], SampledRow>(`
  SELECT assessor_id AS person_id, count(*) AS sampled,
    count(CASE outcome WHEN 'agreed' THEN 1 END) AS agreed,
    count(CASE outcome WHEN 'action required' THEN 1 END) AS action_required,
    count(CASE outcome WHEN 'disagreed' THEN 1 END) AS disagreed
  FROM current_sampled_figure GROUP BY assessor_id`);

export const openActionFigures = query<[], { readonly person_id: string; readonly open: number }>(
  'SELECT owner_id AS person_id, count(*) AS open FROM current_action WHERE done_on IS NULL GROUP BY owner_id',
);

/**
 * After how many days each assessor's sampled decisions were first sampled: how many decisions a number of days. A later
 * round of the same decision does not count again. In order of the days; the caller takes the middle.
 */
export const daysToSample = query<
  [],
  { readonly person_id: string; readonly days: number; readonly decisions: number }
>(`
  WITH first AS (
    SELECT assessor_id AS person_id, min(days) AS days FROM current_sampled_figure GROUP BY decision_id)
  SELECT person_id, days, count(*) AS decisions FROM first GROUP BY person_id, days ORDER BY person_id, days`);

/** The newest day on which each of some people decided in a qualification, from a day on. From the index alone. */
export const newestDecisionDays = query<
  [{ readonly qualificationId: string; readonly since: string; readonly people: string }],
  { readonly person_id: string; readonly newest: string }
>(`
  SELECT d.assessor_id AS person_id, max(d.decided_on) AS newest FROM decision d INDEXED BY decision_in_period
  WHERE d.qualification_id = :qualificationId AND d.decided_on >= :since
    AND d.assessor_id IN (SELECT value FROM json_each(:people)) AND d.rowid NOT IN (${replacedDecisions})
  GROUP BY d.assessor_id`);

/** Who has a signature on file. */
export const peopleWithSignature = queryValue<[], string>(
  'SELECT DISTINCT person_id FROM signature WHERE person_id IS NOT NULL',
);
