import { query, queryValue } from './query';
import { defineTable } from './table';

export interface RegistrationTableRow {
  readonly id: string;
  readonly learner_id: string;
  readonly qualification_id: string;
  readonly registered_on: string;
  readonly number: string | null;
  readonly device_id: string;
  readonly withdrawn_on: string | null;
}

export const registrationTable = defineTable<RegistrationTableRow>({
  name: 'registration',
  columns: ['id', 'learner_id', 'qualification_id', 'registered_on', 'number', 'device_id', 'withdrawn_on'],
});

export interface RegistrationListRow extends RegistrationTableRow {
  readonly code: string;
  readonly title: string;
  readonly credits: number | null;
  readonly minimum_age: number | null;
}

export const registrationsOf = query<
  [learnerId: string],
  RegistrationListRow
>(`SELECT r.*, q.code, q.title, q.credits, q.minimum_age FROM registration r JOIN qualification q ON q.id = r.qualification_id
   WHERE r.learner_id = ? ORDER BY r.registered_on, q.code`);

/** All of them, for an import to compare with. */
export const allRegistrations = query<[], RegistrationTableRow & { readonly code: string }>(
  'SELECT r.*, q.code FROM registration r JOIN qualification q ON q.id = r.qualification_id',
);

/** Whether a unit, decision, entry, sign-off or claim rests on the registration. */
export const registrationIsOnRecord = queryValue<[id: string], number>(`
  SELECT 1 FROM registration r WHERE r.id = ? AND (
    EXISTS (SELECT 1 FROM decision d WHERE d.learner_id = r.learner_id AND d.qualification_id = r.qualification_id)
    OR EXISTS (SELECT 1 FROM chosen_unit c WHERE c.registration_id = r.id)
    OR EXISTS (SELECT 1 FROM evidence_entry e WHERE e.registration_id = r.id)
    OR EXISTS (SELECT 1 FROM outcome_sign_off s WHERE s.registration_id = r.id)
    OR EXISTS (SELECT 1 FROM unit_achievement a WHERE a.registration_id = r.id)
    OR EXISTS (SELECT 1 FROM claim k WHERE k.registration_id = r.id))`);
