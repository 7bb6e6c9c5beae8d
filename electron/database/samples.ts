import type { SampleOutcome } from '../../shared/domain/sample';
import { query } from './query';
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

/** Every revision of a decision's samples under a plan, oldest first. */
export const revisionsOf = query<
  [planId: string, decisionId: string],
  SampleTableRow & { readonly recorded_by: string }
>(
  `SELECT s.*, p.name AS recorded_by FROM sample s JOIN person p ON p.id = s.iqa_id
   WHERE s.plan_id = ? AND s.decision_id = ? ORDER BY s.round, s.revision`,
);

/** The newest revision of every sample of a plan. */
export const currentSamplesOfPlan = query<[planId: string], SampleTableRow & { readonly iqa_name: string }>(
  `SELECT s.*, p.name AS iqa_name FROM current_sample s JOIN person p ON p.id = s.iqa_id
   WHERE s.plan_id = ? ORDER BY s.sampled_on, s.root_id`,
);

/** What a plan has sampled already, by the newest revision of each sample. */
export const sampledDecisions = query<
  [planId: string],
  { readonly decision_id: string; readonly iqa_id: string; readonly sampled_on: string }
>('SELECT decision_id, iqa_id, sampled_on FROM current_sample WHERE plan_id = ? AND round = 1');
