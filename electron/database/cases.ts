import type { ReadableDatabase } from './connection';
import { query, queryValue } from './query';
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

export interface CaseRevisionRow extends CaseTableRow {
  readonly learner_name: string | null;
  readonly assessor_name: string | null;
  readonly iqa_name: string | null;
  readonly unit_code: string | null;
  readonly decision_method: string | null;
  readonly decided_on: string | null;
  readonly recorded_by_name: string;
}

const named = (table: string): string => `
  SELECT c.*, l.name AS learner_name, a.name AS assessor_name, i.name AS iqa_name, u.code AS unit_code,
    d.method AS decision_method, d.decided_on, r.name AS recorded_by_name
  FROM ${table} c
  JOIN person r ON r.id = c.recorded_by
  LEFT JOIN learner l ON l.id = c.learner_id
  LEFT JOIN person a ON a.id = c.assessor_id
  LEFT JOIN person i ON i.id = c.iqa_id
  LEFT JOIN unit u ON u.id = c.unit_id
  LEFT JOIN decision d ON d.id = c.decision_id`;

/** Every case as it is now, the newest first. */
export const currentCases = query<[], CaseRevisionRow>(
  `${named('current_quality_case')} ORDER BY c.opened_on DESC, c.reference DESC`,
);
export const currentCase = query<[rootId: string], CaseRevisionRow>(
  `${named('current_quality_case')} WHERE c.root_id = ?`,
);
/** Every revision of a case, oldest first. */
export const caseRevisions = query<[rootId: string], CaseRevisionRow>(
  `${named('quality_case')} WHERE c.root_id = ? ORDER BY c.recorded_at, c.id`,
);

/** The newest reference that begins with `AP-2026-`. */
export const newestReference = queryValue<[series: string], string>(
  `SELECT reference FROM quality_case WHERE replaces IS NULL AND reference GLOB ? || '[0-9]*'
   ORDER BY length(reference) DESC, reference DESC LIMIT 1`,
);

export interface LearnerChoiceRow {
  readonly id: string;
  readonly name: string;
  readonly number: string;
}

/** Learners by name whose name or number fits a LIKE pattern with `\` as its escape; at most eight. */
export const learnersToChoose = query<[{ pattern: string }], LearnerChoiceRow>(`
  SELECT id, name, number FROM learner
  WHERE name LIKE :pattern ESCAPE '\\' OR number LIKE :pattern ESCAPE '\\'
  ORDER BY name COLLATE NOCASE, id LIMIT 8`);

export interface DecisionChoiceRow {
  readonly id: string;
  readonly unit_id: string;
  readonly unit_code: string;
  readonly assessor_id: string;
  readonly method: string;
  readonly decided_on: string;
}

/** A learner's decisions as they are now, the newest first. */
export const decisionsToChoose = query<[learnerId: string], DecisionChoiceRow>(`
  SELECT d.id, d.unit_id, u.code AS unit_code, d.assessor_id, d.method, d.decided_on
  FROM current_decision d JOIN unit u ON u.id = d.unit_id
  WHERE d.learner_id = ? ORDER BY d.decided_on DESC, u.code, d.id`);
