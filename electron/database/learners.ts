import { query, queryValue } from './query';
import { defineTable } from './table';

export interface LearnerTableRow {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly uln: string | null;
  readonly born_on: string | null;
  readonly site_id: string | null;
  readonly cohort: string | null;
  readonly device_id: string;
  readonly workplace: string | null;
  /** What a sample should represent, as a JSON list of words; never printed with the name. */
  readonly needs: string | null;
}

export const learnerTable = defineTable<LearnerTableRow>({
  name: 'learner',
  columns: ['id', 'name', 'number', 'uln', 'born_on', 'site_id', 'cohort', 'device_id', 'workplace', 'needs'],
});

/** Everybody, for an import to compare with. */
export const allLearners = query<[], LearnerTableRow & { readonly site: string | null }>(
  'SELECT l.*, s.name AS site FROM learner l LEFT JOIN site s ON s.id = l.site_id',
);

/** Numbers are written in many ways: compared without spaces and case. */
export const learnerWithNumber = query<[number: string], Pick<LearnerTableRow, 'id' | 'name'>>(
  "SELECT id, name FROM learner WHERE upper(replace(number, ' ', '')) = upper(replace(?, ' ', ''))",
);
export const learnerWithUln = query<[uln: string], Pick<LearnerTableRow, 'id' | 'name'>>(
  'SELECT id, name FROM learner WHERE uln = ?',
);
export const cohorts = queryValue<[], string>(
  'SELECT DISTINCT cohort FROM learner WHERE cohort IS NOT NULL ORDER BY cohort COLLATE NOCASE',
);
/** Words that some learner's record has under needs. */
export const needsInUse = queryValue<[], string>(
  `SELECT DISTINCT w.value FROM learner l, json_each(l.needs) w WHERE l.needs IS NOT NULL
   ORDER BY w.value COLLATE NOCASE LIMIT 200`,
);
