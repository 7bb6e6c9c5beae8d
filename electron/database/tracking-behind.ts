import type { AssessmentMethod, DecisionOutcome, Stage } from '../../shared/domain/methods';
import type { SampleOutcome } from '../../shared/domain/sample';
import { replacedDecisions } from './decisions';
import { query, queryValue } from './query';

/** The rows behind the tracking table's numbers. Newest first; a page begins after the (day, id) of the one before. */
export interface BehindPage {
  readonly person: string;
  /** The last row's day and id; a day past every other for the first page. */
  readonly day: string;
  readonly id: string;
  readonly limit: number;
}

export interface BehindLearnerRow {
  readonly learner_id: string;
  readonly learner_name: string;
  readonly number: string;
  readonly decisions: number;
}

/** By name: the page begins after `day` (a name here) and id. */
export const learnersBehind = query<[BehindPage], BehindLearnerRow>(`
  SELECT l.id AS learner_id, l.name AS learner_name, l.number, count(*) AS decisions
  FROM decision d JOIN learner l ON l.id = d.learner_id
  WHERE d.assessor_id = :person AND d.rowid NOT IN (${replacedDecisions})
    AND (l.name COLLATE NOCASE, l.id) > (:day COLLATE NOCASE, :id)
  GROUP BY l.id ORDER BY l.name COLLATE NOCASE, l.id LIMIT :limit`);

export interface BehindDecisionRow {
  readonly id: string;
  readonly learner_id: string;
  readonly learner_name: string;
  readonly unit_code: string;
  readonly method: AssessmentMethod;
  readonly stage: Stage;
  readonly outcome: DecisionOutcome;
  readonly decided_on: string;
}

export const decisionsBehind = query<[BehindPage], BehindDecisionRow>(`
  SELECT d.id, d.learner_id, l.name AS learner_name, u.code AS unit_code, d.method, d.stage, d.outcome, d.decided_on
  FROM decision d JOIN learner l ON l.id = d.learner_id JOIN unit u ON u.id = d.unit_id
  WHERE d.assessor_id = :person AND d.rowid NOT IN (${replacedDecisions})
    AND (d.decided_on, d.id) < (:day, :id)
  ORDER BY d.decided_on DESC, d.id DESC LIMIT :limit`);

export interface BehindSampleRow {
  readonly id: string;
  readonly cell_id: string | null;
  readonly learner_id: string;
  readonly learner_name: string;
  readonly unit_code: string;
  readonly iqa_name: string;
  readonly outcome: SampleOutcome;
  readonly decided_on: string;
  readonly sampled_on: string;
  readonly days: number;
}

const samples = `
  SELECT s.id, d.learner_id, l.name AS learner_name, u.code AS unit_code, i.name AS iqa_name, s.outcome,
    d.decided_on, s.sampled_on, f.days,
    (SELECT c.id FROM plan_cell c WHERE c.plan_id = s.plan_id AND c.decision_id = s.decision_id
     ORDER BY c.id DESC LIMIT 1) AS cell_id
  FROM current_sampled_figure f CROSS JOIN sample s ON s.id = f.sample_id CROSS JOIN decision d ON d.id = s.decision_id
  JOIN learner l ON l.id = d.learner_id JOIN unit u ON u.id = d.unit_id JOIN person i ON i.id = s.iqa_id
  WHERE f.assessor_id = :person AND (s.sampled_on, s.id) < (:day, :id)`;

/** Current samples of somebody's decisions, of one outcome or of any (null). */
export const samplesBehind = query<
  [BehindPage & { readonly outcome: SampleOutcome | null }],
  BehindSampleRow
>(`
  ${samples} AND (:outcome IS NULL OR f.outcome = :outcome)
  ORDER BY s.sampled_on DESC, s.id DESC LIMIT :limit`);

/** The first sample of each decision: what the median of days counts. */
export const firstSamplesBehind = query<[BehindPage], BehindSampleRow>(`
  ${samples} AND NOT EXISTS (SELECT 1 FROM current_sampled_figure e WHERE e.decision_id = f.decision_id
    AND (e.days, e.sample_id) < (f.days, f.sample_id))
  ORDER BY s.sampled_on DESC, s.id DESC LIMIT :limit`);
export const countFirstSamples = queryValue<[person: string], number>(`
  SELECT count(DISTINCT decision_id) FROM current_sampled_figure WHERE assessor_id = ?`);

/** How many of each there are in all. */
export const countDecided = query<
  [person: string],
  { readonly decisions: number; readonly caseload: number }
>(`
  SELECT coalesce(sum(decisions), 0) AS decisions, count(*) AS caseload FROM assessed_figure WHERE assessor_id = ?`);
export const countSamples = queryValue<
  [{ readonly person: string; readonly outcome: SampleOutcome | null }],
  number
>(`
  SELECT count(*) FROM current_sampled_figure
  WHERE assessor_id = :person AND (:outcome IS NULL OR outcome = :outcome)`);
export const countOpenActions = queryValue<[person: string], number>(
  'SELECT count(*) FROM current_action WHERE owner_id = ? AND done_on IS NULL',
);

export interface BehindActionRow {
  readonly id: string;
  readonly text: string;
  readonly due_on: string;
}

/** Open actions that somebody owes, by due date. */
export const openActionsBehind = query<[BehindPage], BehindActionRow>(`
  SELECT id, text, due_on FROM current_action
  WHERE owner_id = :person AND done_on IS NULL AND (due_on, id) > (:day, :id)
  ORDER BY due_on, id LIMIT :limit`);

export interface BehindUnitRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly evidence: string;
  readonly valid_from: string;
  readonly valid_to: string | null;
}

/** Recorded competence that holds on a day, by unit: the page begins after `day` (a unit's code here) and id. */
export const competenceBehind = query<[BehindPage & { readonly today: string }], BehindUnitRow>(`
  SELECT c.id, u.code, u.title, c.evidence, c.valid_from, c.valid_to
  FROM competence c JOIN unit u ON u.id = c.unit_id
  WHERE c.person_id = :person AND c.valid_from <= :today AND (c.valid_to IS NULL OR c.valid_to >= :today)
    AND (u.code, c.id) > (:day, :id)
  ORDER BY u.code, c.id LIMIT :limit`);

export interface BehindCpdRow {
  readonly id: string;
  readonly on_day: string;
  readonly nature: string;
  readonly minutes: number;
}

/** CPD done after one day and until another, newest first. */
export const cpdBehind = query<
  [BehindPage & { readonly since: string; readonly until: string }],
  BehindCpdRow
>(`
  SELECT id, on_day, nature, minutes FROM cpd_entry
  WHERE person_id = :person AND state = 'done' AND on_day > :since AND on_day <= :until
    AND (on_day, id) < (:day, :id)
  ORDER BY on_day DESC, id DESC LIMIT :limit`);
