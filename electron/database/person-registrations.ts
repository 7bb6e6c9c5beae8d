import { query } from './query';
import { defineTable } from './table';

/** Somebody registered with the centre as assessor or IQA of a qualification (P4). */
export interface PersonRegistrationTableRow {
  readonly id: string;
  readonly person_id: string;
  readonly qualification_id: string;
  readonly role: 'assessor' | 'IQA';
  readonly registered_on: string;
  /** The last day; null while it runs. */
  readonly ended_on: string | null;
  readonly device_id: string;
}

export const personRegistrationTable = defineTable<PersonRegistrationTableRow>({
  name: 'person_registration',
  columns: ['id', 'person_id', 'qualification_id', 'role', 'registered_on', 'ended_on', 'device_id'],
});

/** Of everybody, or of one person where an id is given. */
export const personRegistrationsFor = query<
  [{ readonly personId: string | null }],
  PersonRegistrationTableRow & { readonly code: string; readonly title: string }
>(`
  SELECT r.*, q.code, q.title FROM person_registration r JOIN qualification q ON q.id = r.qualification_id
  WHERE :personId IS NULL OR r.person_id = :personId
  ORDER BY q.title COLLATE NOCASE, r.role, r.registered_on, r.id`);

/** Those of one person, qualification and role, to see whether periods overlap. */
export const sameRegistrations = query<
  [personId: string, qualificationId: string, role: string],
  PersonRegistrationTableRow
>('SELECT * FROM person_registration WHERE person_id = ? AND qualification_id = ? AND role = ?');
