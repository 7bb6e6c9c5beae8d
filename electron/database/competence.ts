import type { CompetenceEvidence } from '../../shared/domain/people-records/competence';
import { query, queryValue } from './query';
import { defineTable } from './table';

/** Occupational competence in a unit, with what shows it (P3). */
export interface CompetenceTableRow {
  readonly id: string;
  readonly person_id: string;
  readonly unit_id: string;
  readonly evidence: CompetenceEvidence;
  readonly detail: string | null;
  readonly file_id: string | null;
  readonly valid_from: string;
  /** The last day; null while it holds. */
  readonly valid_to: string | null;
  readonly device_id: string;
}

export const competenceTable = defineTable<CompetenceTableRow>({
  name: 'competence',
  columns: [
    'id',
    'person_id',
    'unit_id',
    'evidence',
    'detail',
    'file_id',
    'valid_from',
    'valid_to',
    'device_id',
  ],
});

/** Of everybody, or of one person where an id is given: as little as the rules need. */
export const competenceFor = query<
  [{ readonly personId: string | null }],
  Pick<CompetenceTableRow, 'id' | 'person_id' | 'unit_id' | 'valid_from' | 'valid_to'>
>(`
  SELECT id, person_id, unit_id, valid_from, valid_to FROM competence
  WHERE :personId IS NULL OR person_id = :personId ORDER BY person_id, valid_from, id`);

/** Whether anything is recorded of somebody's competence. */
export const hasCompetence = queryValue<[personId: string], number>(
  'SELECT 1 FROM competence WHERE person_id = ? LIMIT 1',
);

/** The units somebody is competent in on a day, and those of qualifications for which nothing is recorded of them. */
export const unitsWithin = queryValue<[{ personId: string; day: string }], string>(`
  SELECT u.id FROM unit u
  WHERE NOT EXISTS (SELECT 1 FROM competence c JOIN unit other ON other.id = c.unit_id
      WHERE c.person_id = :personId AND other.qualification_id = u.qualification_id)
    OR EXISTS (SELECT 1 FROM competence c WHERE c.person_id = :personId AND c.unit_id = u.id
      AND c.valid_from <= :day AND (c.valid_to IS NULL OR c.valid_to >= :day))`);

export interface CompetenceListRow extends CompetenceTableRow {
  readonly unit_code: string;
  readonly unit_title: string;
  readonly qualification_id: string;
  readonly qualification_code: string;
}

export const competenceOf = query<[personId: string], CompetenceListRow>(`
  SELECT c.*, u.code AS unit_code, u.title AS unit_title, u.qualification_id, q.code AS qualification_code
  FROM competence c JOIN unit u ON u.id = c.unit_id JOIN qualification q ON q.id = u.qualification_id
  WHERE c.person_id = ? ORDER BY q.title COLLATE NOCASE, u.position, c.valid_from, c.id`);
