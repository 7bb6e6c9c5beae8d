import { query } from './query';
import { defineTable } from './table';

/** A revision of an assessor's sign-off of one outcome of a learner's unit. */
export interface OutcomeSignOffTableRow {
  readonly id: string;
  readonly root_id: string;
  readonly replaces: string | null;
  readonly registration_id: string;
  readonly unit_id: string;
  readonly outcome_id: string;
  readonly assessor_id: string;
  readonly signed_on: string;
  readonly is_withdrawn: number;
  readonly change_reason: string | null;
  readonly recorded_at: string;
  readonly recorded_by: string;
  readonly device_id: string;
}

export const outcomeSignOffTable = defineTable<OutcomeSignOffTableRow>({
  name: 'outcome_sign_off',
  columns: [
    'id',
    'root_id',
    'replaces',
    'registration_id',
    'unit_id',
    'outcome_id',
    'assessor_id',
    'signed_on',
    'is_withdrawn',
    'change_reason',
    'recorded_at',
    'recorded_by',
    'device_id',
  ],
});

export interface OutcomeSignOffListRow extends OutcomeSignOffTableRow {
  readonly assessor_name: string;
  readonly assessor_initials: string | null;
}

/** The outcomes of a learner's unit that are signed off. */
export const signOffsOfUnit = query<[registrationId: string, unitId: string], OutcomeSignOffListRow>(`
  SELECT s.*, a.name AS assessor_name, a.initials AS assessor_initials
  FROM current_outcome_sign_off s JOIN person a ON a.id = s.assessor_id
  WHERE s.registration_id = ? AND s.unit_id = ? ORDER BY s.signed_on, s.id`);

/** A sign-off that stands. */
export const currentSignOff = query<[id: string], OutcomeSignOffTableRow>(
  'SELECT * FROM current_outcome_sign_off WHERE id = ?',
);
