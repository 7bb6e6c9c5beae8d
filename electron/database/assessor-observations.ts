import type { ObservationOutcome } from '../../shared/domain/people-records/observation';
import { query, queryValue } from './query';
import { defineTable } from './table';

/** A revision of the record of an assessor being observed. */
export interface AssessorObservationTableRow {
  readonly id: string;
  readonly root_id: string;
  readonly replaces: string | null;
  readonly observed_on: string;
  readonly observer_id: string;
  readonly assessor_id: string;
  readonly learner_id: string | null;
  readonly qualification_id: string;
  readonly unit_id: string | null;
  readonly activity: string;
  /** Answer and comment for each item, as JSON. */
  readonly checklist: string;
  readonly outcome: ObservationOutcome;
  readonly feedback: string;
  readonly assessor_comments: string;
  readonly observer_signature_id: string | null;
  readonly assessor_signature_id: string | null;
  readonly correction_reason: string | null;
  readonly recorded_at: string;
  readonly recorded_by: string;
  readonly device_id: string;
}

export const assessorObservationTable = defineTable<AssessorObservationTableRow>({
  name: 'assessor_observation',
  columns: [
    'id',
    'root_id',
    'replaces',
    'observed_on',
    'observer_id',
    'assessor_id',
    'learner_id',
    'qualification_id',
    'unit_id',
    'activity',
    'checklist',
    'outcome',
    'feedback',
    'assessor_comments',
    'observer_signature_id',
    'assessor_signature_id',
    'correction_reason',
    'recorded_at',
    'recorded_by',
    'device_id',
  ],
});

export interface ObservationListRow extends AssessorObservationTableRow {
  readonly observer_name: string;
  readonly assessor_name: string;
  readonly learner_name: string | null;
  readonly qualification_code: string;
  readonly unit_code: string | null;
  readonly recorded_by_name: string;
}

const named = `
  SELECT o.*, b.name AS observer_name, a.name AS assessor_name, l.name AS learner_name,
    q.code AS qualification_code, u.code AS unit_code, r.name AS recorded_by_name`;
const joins = `
  JOIN person b ON b.id = o.observer_id
  JOIN person a ON a.id = o.assessor_id
  LEFT JOIN learner l ON l.id = o.learner_id
  JOIN qualification q ON q.id = o.qualification_id
  LEFT JOIN unit u ON u.id = o.unit_id
  JOIN person r ON r.id = o.recorded_by`;

/** Current observations of one assessor, newest first. */
export const observationsOf = query<[assessorId: string], ObservationListRow>(
  `${named} FROM current_assessor_observation o ${joins}
   WHERE o.assessor_id = ? ORDER BY o.observed_on DESC, o.id DESC`,
);
/** Every revision of the observation that any of its revisions names, oldest first. */
export const observationRevisions = query<[id: string], ObservationListRow>(
  `${named} FROM assessor_observation o ${joins}
   WHERE o.root_id = (SELECT root_id FROM assessor_observation WHERE id = ?) ORDER BY o.rowid`,
);
/** The newest day on which an assessor was observed, by what stands on record now. */
export const lastObserved = queryValue<[assessorId: string], string | null>(
  'SELECT max(observed_on) FROM current_assessor_observation WHERE assessor_id = ?',
);
