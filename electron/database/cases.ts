import type { ReadableDatabase } from './connection';
import { query } from './query';
import { defineTable } from './table';

export interface CaseTableRow {
  readonly id: string;
  readonly root_id: string;
  readonly replaces: string | null;
  readonly kind: 'appeal' | 'malpractice';
  /** `AP-2026-001`, `MP-2026-001`: the same for all revisions. */
  readonly reference: string;
  readonly opened_on: string;
  readonly learner_id: string | null;
  readonly assessor_id: string | null;
  readonly iqa_id: string | null;
  readonly unit_id: string | null;
  readonly decision_id: string | null;
  readonly people_in_words: string;
  readonly description: string;
  readonly how_found: string;
  readonly reported_to: string | null;
  readonly reported_on: string | null;
  readonly closed_on: string | null;
  readonly outcome: string | null;
  readonly change_reason: string | null;
  readonly recorded_at: string;
  readonly recorded_by: string;
  readonly device_id: string;
}

export const caseTable = defineTable<CaseTableRow>({
  name: 'quality_case',
  columns: [
    'id',
    'root_id',
    'replaces',
    'kind',
    'reference',
    'opened_on',
    'learner_id',
    'assessor_id',
    'iqa_id',
    'unit_id',
    'decision_id',
    'people_in_words',
    'description',
    'how_found',
    'reported_to',
    'reported_on',
    'closed_on',
    'outcome',
    'change_reason',
    'recorded_at',
    'recorded_by',
    'device_id',
  ],
});

export interface OpenCases {
  readonly appeals: number;
  readonly malpractice: number;
}

const openOfLearner = query<[learnerId: string], OpenCases>(`
  SELECT count(*) FILTER (WHERE kind = 'appeal') AS appeals,
    count(*) FILTER (WHERE kind = 'malpractice') AS malpractice
  FROM current_quality_case WHERE learner_id = ? AND closed_on IS NULL`);

/** How many cases on a learner are open (C4). Numbers only: what they are about is for the lead IQA. */
export const openCasesOfLearner = (db: ReadableDatabase, learnerId: string): OpenCases =>
  openOfLearner.get(db, learnerId) ?? { appeals: 0, malpractice: 0 };
