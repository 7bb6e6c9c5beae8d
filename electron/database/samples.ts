import type { AssessmentMethod, Stage } from '../../shared/domain/methods';
import type { SampleOutcome } from '../../shared/domain/sample';
import { NEEDS_COUNTERSIGNATURE } from './countersignatures';
import { query } from './query';
import { countingSample } from './standing';
import { defineTable } from './table';

export interface SampleTableRow {
  readonly id: string;
  readonly root_id: string;
  /** The revision this one corrects. */
  readonly replaces: string | null;
  readonly plan_id: string;
  readonly decision_id: string;
  readonly round: number;
  readonly revision: number;
  readonly iqa_id: string;
  readonly sampled_on: string;
  readonly portfolio_reference: string;
  /** Lists as JSON: EvidenceFile, criterion ids, Vacsr. */
  readonly files: string;
  readonly criteria: string;
  readonly vacsr: string;
  readonly outcome: SampleOutcome;
  readonly strengths: string;
  readonly improvements: string;
  readonly correction_reason: string | null;
  readonly recorded_at: string;
  readonly device_id: string;
}

export const sampleTable = defineTable<SampleTableRow>({
  name: 'sample',
  columns: [
    'id',
    'root_id',
    'replaces',
    'plan_id',
    'decision_id',
    'round',
    'revision',
    'iqa_id',
    'sampled_on',
    'portfolio_reference',
    'files',
    'criteria',
    'vacsr',
    'outcome',
    'strengths',
    'improvements',
    'correction_reason',
    'recorded_at',
    'device_id',
  ],
});

/** What is asked about the revision of a decision `d`, assessed by `p`, that a sample `s` looked at. */
interface LookedAtRow {
  /** For the rules that were in force for it. */
  readonly qualification_id: string;
  readonly decided_on: string;
  /** It needs a countersignature (where P5 is in force) and had none on the day of the sample. */
  readonly was_uncountersigned: 0 | 1;
}

const LOOKED_AT = `d.qualification_id, d.decided_on, (${NEEDS_COUNTERSIGNATURE} AND d.outcome = 'met'
  AND (d.countersigned_by IS NULL OR d.countersigned_on > s.sampled_on)) AS was_uncountersigned`;

export interface SampleRevisionRow extends SampleTableRow, LookedAtRow {
  readonly recorded_by: string;
  /** Of the sample that counts; the others looked at the decision before it was corrected. */
  readonly counts: 0 | 1;
}

/** Every revision of the samples of a decision, whichever revision of it they name, under a plan; oldest first. */
export const revisionsOf = query<[{ planId: string; decisionId: string }], SampleRevisionRow>(`
  SELECT s.*, i.name AS recorded_by, ${LOOKED_AT},
    s.decision_id IS (SELECT decision_id FROM sample WHERE id = ${countingSample(':planId', ':decisionId')}) AS counts
  FROM decision named
  CROSS JOIN decision d ON d.id = named.root_id OR (d.replaces IS NOT NULL AND d.root_id = named.root_id)
  CROSS JOIN sample s ON s.decision_id = d.id AND s.plan_id = :planId
  JOIN person p ON p.id = d.assessor_id
  JOIN person i ON i.id = s.iqa_id
  WHERE named.id = :decisionId ORDER BY counts, s.round, s.recorded_at, s.revision`);

/** A sample with the decision as it was when it was sampled. */
export interface PlanSampleRow extends SampleTableRow, LookedAtRow {
  readonly iqa_name: string;
  readonly decision_root_id: string;
  readonly learner_id: string;
  readonly learner_name: string;
  readonly assessor_name: string;
  readonly unit_id: string;
  readonly unit_code: string;
  readonly unit_title: string;
  readonly method: AssessmentMethod;
  readonly stage: Stage;
  /** The decision still says what was judged then. */
  readonly is_as_judged: 0 | 1;
}

/** The newest revision of every sample of a plan. */
export const currentSamplesOfPlan = query<[planId: string], PlanSampleRow>(`
  SELECT s.*, i.name AS iqa_name, d.root_id AS decision_root_id, d.learner_id, l.name AS learner_name,
    p.name AS assessor_name, d.unit_id, u.code AS unit_code, u.title AS unit_title, d.method, d.stage, n.is_as_judged,
    ${LOOKED_AT}
  FROM current_sample s
  JOIN person i ON i.id = s.iqa_id
  JOIN decision_standing n ON n.id = s.decision_id
  JOIN decision d ON d.id = s.decision_id
  JOIN learner l ON l.id = d.learner_id
  JOIN person p ON p.id = d.assessor_id
  JOIN unit u ON u.id = d.unit_id
  WHERE s.plan_id = ? ORDER BY s.sampled_on, s.root_id`);

/** What a plan has sampled already, by the samples that count: the revision of each decision that stands now. */
export const sampledDecisions = query<
  [planId: string],
  {
    readonly decision_id: string;
    readonly iqa_id: string;
    readonly sampled_on: string;
    readonly recorded_at: string;
  }
>(`
  SELECT n.newest_id AS decision_id, s.iqa_id, s.sampled_on, max(s.recorded_at) AS recorded_at
  FROM current_sample s JOIN decision_standing n ON n.id = s.decision_id
  WHERE s.plan_id = ? AND s.round = 1 AND n.is_as_judged
  GROUP BY n.newest_id`);
