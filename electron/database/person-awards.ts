import { query } from './query';
import { defineTable } from './table';

/** An assessor or IQA award that somebody holds or is working towards. */
export interface PersonAwardTableRow {
  readonly id: string;
  readonly person_id: string;
  readonly award: string;
  readonly state: 'held' | 'in progress';
  readonly awarded_on: string | null;
  readonly target_on: string | null;
  readonly certificate_reference: string | null;
  readonly file_id: string | null;
  readonly device_id: string;
}

export const personAwardTable = defineTable<PersonAwardTableRow>({
  name: 'person_award',
  columns: [
    'id',
    'person_id',
    'award',
    'state',
    'awarded_on',
    'target_on',
    'certificate_reference',
    'file_id',
    'device_id',
  ],
});

const order = `ORDER BY state = 'in progress', coalesce(awarded_on, target_on), award, id`;

export const awardsOf = query<[personId: string], PersonAwardTableRow>(
  `SELECT * FROM person_award WHERE person_id = ? ${order}`,
);
/** Of everybody, or of one person where an id is given. */
export const awardsFor = query<[{ readonly personId: string | null }], PersonAwardTableRow>(
  `SELECT * FROM person_award WHERE :personId IS NULL OR person_id = :personId ${order}`,
);
export const awardById = query<[id: string], PersonAwardTableRow>('SELECT * FROM person_award WHERE id = ?');
