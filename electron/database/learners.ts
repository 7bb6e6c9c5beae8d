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

export interface LearnerListRow {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly uln: string | null;
  readonly born_on: string | null;
  readonly site: string | null;
  readonly cohort: string | null;
  /** Product codes, separated by line feeds; null without a registration. */
  readonly qualifications: string | null;
  readonly decisions: number;
  readonly sampled: number;
}

const listed = `
  SELECT l.id, l.name, l.number, l.uln, l.born_on, s.name AS site, l.cohort,
    (SELECT group_concat(q.code, char(10)) FROM registration r JOIN qualification q ON q.id = r.qualification_id
     WHERE r.learner_id = l.id) AS qualifications,
    (SELECT count(*) FROM current_decision d WHERE d.learner_id = l.id) AS decisions,
    (SELECT count(DISTINCT d.root_id) FROM decision d JOIN sample f ON f.decision_id = d.id AND f.replaces IS NULL
     WHERE d.learner_id = l.id) AS sampled
  FROM learner l LEFT JOIN site s ON s.id = l.site_id`;

/** `pattern` is a LIKE pattern with `\` as its escape; `%` finds everybody. */
const found = `(:pattern = '%' OR l.name LIKE :pattern ESCAPE '\\' OR l.number LIKE :pattern ESCAPE '\\'
  OR l.uln LIKE :pattern ESCAPE '\\')`;

/** Learners after a name and id, by name; the first page comes after ('', ''). */
export const learnersAfter = query<
  [{ pattern: string; name: string; id: string; limit: number }],
  LearnerListRow
>(`${listed}
  WHERE (l.name COLLATE NOCASE, l.id) > (:name, :id) AND ${found}
  ORDER BY l.name COLLATE NOCASE, l.id LIMIT :limit`);

export const countLearners = queryValue<[{ pattern: string }], number>(
  `SELECT count(*) FROM learner l WHERE ${found}`,
);
export const learnerById = query<[id: string], LearnerListRow>(`${listed} WHERE l.id = ?`);
/** Everybody, for an import to compare with. */
export const allLearners = query<[], LearnerTableRow & { readonly site: string | null }>(
  'SELECT l.*, s.name AS site FROM learner l LEFT JOIN site s ON s.id = l.site_id',
);

/** `text` as a LIKE pattern that finds it anywhere. */
export const containing = (text: string): string =>
  text === '' ? '%' : `%${text.replace(/[\\%_]/g, (special) => `\\${special}`)}%`;
