import type { AssessmentMethod, DecisionOutcome, Stage } from '../../shared/domain/methods';
import type { SampleOutcome } from '../../shared/domain/sample';
import { query } from './query';
import { newestSample } from './standing';
import { defineTable } from './table';

export interface DecisionTableRow {
  readonly id: string;
  readonly root_id: string;
  readonly replaces: string | null;
  readonly learner_id: string;
  readonly qualification_id: string;
  readonly unit_id: string;
  readonly assessor_id: string;
  readonly countersigned_by: string | null;
  readonly countersigned_on: string | null;
  readonly method: AssessmentMethod;
  readonly decided_on: string;
  readonly outcome: DecisionOutcome;
  readonly stage: Stage;
  readonly site_id: string;
  readonly portfolio_reference: string | null;
  /** shared/domain/import/decisionKey.ts: the same for all revisions. */
  readonly natural_key: string;
  readonly recorded_at: string;
  readonly device_id: string;
}

export const decisionTable = defineTable<DecisionTableRow>({
  name: 'decision',
  columns: [
    'id',
    'root_id',
    'replaces',
    'learner_id',
    'qualification_id',
    'unit_id',
    'assessor_id',
    'countersigned_by',
    'countersigned_on',
    'method',
    'decided_on',
    'outcome',
    'stage',
    'site_id',
    'portfolio_reference',
    'natural_key',
    'recorded_at',
    'device_id',
  ],
});

export interface LearnerDecisionRow {
  readonly id: string;
  readonly qualification_id: string;
  readonly unit_id: string;
  readonly unit_code: string;
  readonly unit_title: string;
  readonly assessor_name: string;
  readonly assessor_initials: string | null;
  readonly countersigned_by: string | null;
  readonly method: AssessmentMethod;
  readonly decided_on: string;
  readonly outcome: DecisionOutcome;
  readonly stage: Stage;
  readonly site: string;
  readonly portfolio_reference: string | null;
  readonly sample_outcome: SampleOutcome | null;
  readonly sampled_on: string | null;
  readonly sampled_by: string | null;
}

/** A learner's current decisions in the order of the units, each with the newest sample that speaks for it. */
export const decisionsOfLearner = query<[learnerId: string], LearnerDecisionRow>(`
  SELECT d.id, d.qualification_id, d.unit_id, u.code AS unit_code, u.title AS unit_title, p.name AS assessor_name,
    p.initials AS assessor_initials, c.name AS countersigned_by, d.method, d.decided_on, d.outcome, d.stage,
    s.name AS site, d.portfolio_reference, f.outcome AS sample_outcome, f.sampled_on, i.name AS sampled_by
  FROM current_decision d
  JOIN unit u ON u.id = d.unit_id
  JOIN unit_group g ON g.id = u.group_id
  JOIN person p ON p.id = d.assessor_id
  JOIN site s ON s.id = d.site_id
  LEFT JOIN person c ON c.id = d.countersigned_by
  LEFT JOIN current_sample f ON f.id = (${newestSample})
  LEFT JOIN person i ON i.id = f.iqa_id
  WHERE d.learner_id = ?
  ORDER BY g.position, u.position, d.decided_on, d.id`);

/** The newest revision of the decision that any of its revisions names. */
export const newestRevision = query<[id: string], DecisionTableRow>(`
  SELECT d.* FROM decision named JOIN decision d
    ON d.id = named.id OR (d.replaces IS NOT NULL AND d.root_id = named.root_id)
  WHERE named.id = ? AND NOT EXISTS (SELECT 1 FROM decision later WHERE later.replaces = d.id)`);

/** The newest revision of the decision with a natural key (shared/domain/import/decision-key.ts). */
export const currentDecisionWithKey = query<[naturalKey: string], DecisionTableRow>(`
  SELECT d.* FROM decision first CROSS JOIN current_decision d
    ON d.id = first.id OR (d.replaces IS NOT NULL AND d.root_id = first.id)
  WHERE first.natural_key = ? AND first.replaces IS NULL`);

/** Key and newest outcome of every decision, for an import to compare with. */
export const decisionKeys = query<[], { readonly natural_key: string; readonly outcome: DecisionOutcome }>(
  'SELECT natural_key, outcome FROM current_decision',
);

/** Row numbers of decisions that a later revision replaced, for whoever counts decisions from an index alone. */
export const replacedDecisions = `
  SELECT old.rowid FROM decision later CROSS JOIN decision old ON old.id = later.replaces
  WHERE later.replaces IS NOT NULL`;
