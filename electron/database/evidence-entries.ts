import type { AssessmentMethod } from '../../shared/domain/methods';
import { query } from './query';
import { defineTable } from './table';

/** A revision of one entry of a unit record: a column of an observation outcome, or a criterion of a knowledge outcome. */
export interface EvidenceEntryTableRow {
  readonly id: string;
  readonly root_id: string;
  readonly replaces: string | null;
  readonly registration_id: string;
  readonly unit_id: string;
  readonly outcome_id: string;
  readonly criterion_id: string | null;
  readonly column_number: number | null;
  readonly achieved_on: string;
  /** Criterion ids as JSON lists: achieved in this observation, and those of them questioned orally. */
  readonly criteria: string;
  readonly oral_criteria: string;
  readonly method: AssessmentMethod;
  readonly portfolio_reference: string;
  readonly assessor_id: string;
  readonly learner_signed_on: string | null;
  readonly witness_id: string | null;
  readonly reason: string;
  /** RplFacts as JSON. */
  readonly rpl: string | null;
  readonly is_withdrawn: number;
  readonly change_reason: string | null;
  readonly recorded_at: string;
  readonly recorded_by: string;
  readonly device_id: string;
}

export const evidenceEntryTable = defineTable<EvidenceEntryTableRow>({
  name: 'evidence_entry',
  columns: [
    'id',
    'root_id',
    'replaces',
    'registration_id',
    'unit_id',
    'outcome_id',
    'criterion_id',
    'column_number',
    'achieved_on',
    'criteria',
    'oral_criteria',
    'method',
    'portfolio_reference',
    'assessor_id',
    'learner_signed_on',
    'witness_id',
    'reason',
    'rpl',
    'is_withdrawn',
    'change_reason',
    'recorded_at',
    'recorded_by',
    'device_id',
  ],
});

export interface EvidenceEntryListRow extends EvidenceEntryTableRow {
  readonly assessor_name: string;
  readonly assessor_initials: string | null;
  readonly witness_name: string | null;
  readonly witness_competent: number | null;
  readonly recorded_by_name: string;
  /** How many revisions the entry has had, this one included. */
  readonly revisions: number;
}

/** The current entries of a learner's unit record. */
export const entriesOfUnit = query<[registrationId: string, unitId: string], EvidenceEntryListRow>(`
  SELECT e.*, a.name AS assessor_name, a.initials AS assessor_initials, w.name AS witness_name,
    w.occupationally_competent AS witness_competent, r.name AS recorded_by_name,
    (SELECT count(*) FROM evidence_entry x WHERE x.registration_id = e.registration_id AND x.unit_id = e.unit_id
       AND x.outcome_id = e.outcome_id AND x.root_id = e.root_id) AS revisions
  FROM current_evidence_entry e
  JOIN person a ON a.id = e.assessor_id
  JOIN person r ON r.id = e.recorded_by
  LEFT JOIN person w ON w.id = e.witness_id
  WHERE e.registration_id = ? AND e.unit_id = ?
  ORDER BY e.outcome_id, e.column_number, e.criterion_id`);

/** An entry that is not withdrawn and not replaced. */
export const currentEntry = query<[id: string], EvidenceEntryTableRow>(
  'SELECT * FROM current_evidence_entry WHERE id = ?',
);
