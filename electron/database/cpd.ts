import { query } from './query';
import { defineTable } from './table';

/** An entry of somebody's CPD log. */
export interface CpdTableRow {
  readonly id: string;
  readonly person_id: string;
  readonly state: 'planned' | 'done';
  readonly on_day: string;
  readonly nature: string;
  readonly purpose: string;
  readonly learning: string;
  readonly application: string;
  readonly minutes: number;
  readonly evidence: string;
  readonly file_id: string | null;
  readonly device_id: string;
}

export const cpdTable = defineTable<CpdTableRow>({
  name: 'cpd_entry',
  columns: [
    'id',
    'person_id',
    'state',
    'on_day',
    'nature',
    'purpose',
    'learning',
    'application',
    'minutes',
    'evidence',
    'file_id',
    'device_id',
  ],
});

/** Newest first. */
export const cpdOf = query<[personId: string], CpdTableRow>(
  'SELECT * FROM cpd_entry WHERE person_id = ? ORDER BY on_day DESC, id DESC',
);
/** Minutes done after one day and until another, of everybody or of one person where an id is given. */
export const cpdMinutes = query<
  [{ readonly personId: string | null; readonly after: string; readonly until: string }],
  { readonly person_id: string; readonly minutes: number }
>(`
  SELECT person_id, sum(minutes) AS minutes FROM cpd_entry
  WHERE state = 'done' AND on_day > :after AND on_day <= :until
    AND (:personId IS NULL OR person_id = :personId)
  GROUP BY person_id`);
