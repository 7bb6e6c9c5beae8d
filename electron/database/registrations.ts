import { query } from './query';
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

export const registrationsOf = query<
  [learnerId: string],
  RegistrationTableRow & { readonly code: string; readonly title: string; readonly credits: number | null }
>(`SELECT r.*, q.code, q.title, q.credits FROM registration r JOIN qualification q ON q.id = r.qualification_id
   WHERE r.learner_id = ? ORDER BY r.registered_on, q.code`);

/** All of them, for an import to compare with. */
export const allRegistrations = query<[], RegistrationTableRow & { readonly code: string }>(
  'SELECT r.*, q.code FROM registration r JOIN qualification q ON q.id = r.qualification_id',
);
