import { query } from './query';

export interface SearchRow {
  readonly kind: 'unit' | 'plan' | 'report' | 'case';
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** A day that belongs to the detail. */
  readonly on_day: string | null;
  readonly parent_id: string | null;
  /** 0: begins so; 1: a word begins so; 2: has it. */
  readonly rank: 0 | 1 | 2;
}

interface SearchParameters {
  /** LIKE patterns with `\` as their escape: what begins so, what has a word that begins so, what contains it. */
  readonly prefix: string;
  readonly word: string;
  readonly infix: string;
  /** Hits of one kind. */
  readonly limit: number;
}

/** One kind's hits, the best first: a prefix of a title or a number, then of a later word, then anywhere. */
const part = (select: string, titles: readonly string[], from: string): string => {
  const like = (pattern: string): string =>
    titles.map((title) => `${title} LIKE :${pattern} ESCAPE '\\'`).join(' OR ');
  return `SELECT * FROM (
    SELECT ${select}, CASE WHEN ${like('prefix')} THEN 0 WHEN ${like('word')} THEN 1 ELSE 2 END AS rank
    FROM ${from} WHERE ${like('infix')} ORDER BY rank, title COLLATE NOCASE LIMIT :limit)`;
};

/** Units, plans and reports; by name comes in services/search.ts. */
export const searchHits = query<[SearchParameters], SearchRow>(
  [
    part(
      `'unit' AS kind, u.id, u.code || ' ' || u.title AS title, q.code AS detail, NULL AS on_day,
       u.qualification_id AS parent_id`,
      ['u.code', 'u.title', 'u.reference'],
      'unit u JOIN qualification q ON q.id = u.qualification_id',
    ),
    part(
      `'plan' AS kind, n.id, n.name AS title, k.code AS detail, NULL AS on_day, NULL AS parent_id`,
      ['n.name'],
      'plan n JOIN qualification k ON k.id = n.qualification_id',
    ),
    part(
      `'report' AS kind, r.id, r.number || ' ' || r.title AS title, 'issued' AS detail,
       substr(r.issued_at, 1, 10) AS on_day, r.plan_id AS parent_id`,
      ['r.number', 'r.title'],
      'report r',
    ),
  ].join(' UNION ALL '),
);

/** Appeals and malpractice cases by their reference alone. For the lead IQA. */
export const caseHits = query<[SearchParameters], SearchRow>(
  part(
    `'case' AS kind, c.root_id AS id, c.reference AS title, c.kind || ', opened' AS detail,
     c.opened_on AS on_day, NULL AS parent_id`,
    ['c.reference'],
    'current_quality_case c',
  ),
);

interface FoundRow {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
}

/** What a list of ids, as JSON, stands for. */
export const learnersFound = query<[ids: string], FoundRow>(
  `SELECT id, name AS title, number || coalesce(' · ' || cohort, '') AS detail FROM learner
   WHERE id IN (SELECT value FROM json_each(?))`,
);
