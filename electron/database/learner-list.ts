import { query, queryValue } from './query';
import { replacedDecisions } from './decisions';

export interface LearnerListRow {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly uln: string | null;
  readonly born_on: string | null;
  readonly site: string | null;
  readonly workplace: string | null;
  readonly cohort: string | null;
  /** Product codes, separated by line feeds; null without a registration. */
  readonly qualifications: string | null;
  readonly decisions: number;
  readonly sampled: number;
  readonly open_actions: number;
}

/** What is looked for; null looks for nothing. */
export interface LearnerListFilter {
  readonly site: string | null;
  readonly cohort: string | null;
  readonly qualification: string | null;
  readonly assessor: string | null;
  /** Ids as JSON lists that the learner has to be in; null asks for nothing. */
  readonly named: string | null;
  readonly not_sampled: string | null;
  readonly open_action: string | null;
}

const listed = `
  SELECT l.id, l.name, l.number, l.uln, l.born_on, s.name AS site, l.workplace, l.cohort,
    (SELECT group_concat(q.code, char(10)) FROM registration r JOIN qualification q ON q.id = r.qualification_id
     WHERE r.learner_id = l.id) AS qualifications,
    (SELECT count(*) FROM decision d WHERE d.learner_id = l.id AND d.rowid NOT IN (${replacedDecisions})) AS decisions,
    (SELECT count(DISTINCT d.root_id) FROM decision d JOIN sample f ON f.decision_id = d.id AND f.replaces IS NULL
     WHERE d.learner_id = l.id) AS sampled,
    (SELECT count(*) FROM decision d CROSS JOIN sample f ON f.decision_id = d.id
     CROSS JOIN current_action a ON a.sample_id = f.id
     WHERE d.learner_id = l.id AND a.done_on IS NULL) AS open_actions
  FROM learner l LEFT JOIN site s ON s.id = l.site_id`;

/** Subqueries that name no learner are answered once a statement, and only when their filter is used. */
const found = `(:named IS NULL OR l.id IN (SELECT value FROM json_each(:named)))
  AND (:site IS NULL OR l.site_id = :site)
  AND (:cohort IS NULL OR l.cohort = :cohort)
  AND (:qualification IS NULL OR EXISTS (SELECT 1 FROM registration r
    WHERE r.learner_id = l.id AND r.qualification_id = :qualification))
  AND (:assessor IS NULL OR l.id IN (SELECT d.learner_id FROM decision d
    WHERE d.assessor_id = :assessor AND d.rowid NOT IN (${replacedDecisions})))
  AND (:not_sampled IS NULL OR l.id IN (SELECT value FROM json_each(:not_sampled)))
  AND (:open_action IS NULL OR l.id IN (SELECT value FROM json_each(:open_action)))`;

/**
 * Learners with decisions of which none was sampled, by what is kept of each sample. Looks at every one: see
 * services/learners/since-recorded.ts.
 */
export const learnersNotSampled = queryValue<[], string>(
  `SELECT l.id FROM learner l WHERE EXISTS (SELECT 1 FROM decision d WHERE d.learner_id = l.id) AND l.id NOT IN (
     SELECT learner_id FROM sampled_figure)`,
);
export const learnersWithOpenAction = queryValue<[], string>(
  `SELECT DISTINCT d.learner_id FROM current_action a CROSS JOIN sample f ON f.id = a.sample_id
   CROSS JOIN decision d ON d.id = f.decision_id WHERE a.done_on IS NULL`,
);

/** Learners after a name and id, by name; the first page comes after ('', ''). */
export const learnersAfter = query<
  [LearnerListFilter & { readonly name: string; readonly id: string; readonly limit: number }],
  LearnerListRow
>(`${listed}
  WHERE (l.name COLLATE NOCASE, l.id) > (:name, :id) AND ${found}
  ORDER BY l.name COLLATE NOCASE, l.id LIMIT :limit`);

export const countLearners = queryValue<[LearnerListFilter], number>(
  `SELECT count(*) FROM learner l WHERE ${found}`,
);
export const learnerById = query<[id: string], LearnerListRow>(`${listed} WHERE l.id = ?`);

/** Whoever has assessed anybody, by name. */
export const assessorsAtWork = query<[], { readonly id: string; readonly name: string }>(
  `SELECT p.id, p.name FROM person p WHERE EXISTS (SELECT 1 FROM decision d WHERE d.assessor_id = p.id)
   ORDER BY p.name COLLATE NOCASE`,
);

/** What learners are found by, by name, for a search in memory: SQLite compares only unaccented letters without their case. */
export const learnerNames = query<
  [],
  { readonly id: string; readonly name: string; readonly number: string; readonly uln: string | null }
>('SELECT id, name, number, uln FROM learner ORDER BY name COLLATE NOCASE, id');

/** `text` as a LIKE pattern that finds it anywhere. */
export const containing = (text: string): string =>
  text === '' ? '%' : `%${text.replace(/[\\%_]/g, (special) => `\\${special}`)}%`;
