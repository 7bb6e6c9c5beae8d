import { query } from './query';

export interface SearchRow {
  readonly kind: 'learner' | 'assessor' | 'unit' | 'plan' | 'report';
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly parent_id: string | null;
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

/** Learners, assessors and other people, units, plans and reports. */
export const searchHits = query<[SearchParameters], SearchRow>(
  [
    part(
      `'learner' AS kind, l.id, l.name AS title, l.number || coalesce(' · ' || l.cohort, '') AS detail, NULL AS parent_id`,
      ['l.name', 'l.number', 'l.uln'],
      'learner l',
    ),
    part(
      `'assessor' AS kind, p.id, p.name AS title,
       coalesce(p.initials || ' · ', '') || (SELECT group_concat(value, ', ') FROM json_each(p.roles)) AS detail,
       NULL AS parent_id`,
      ['p.name', 'p.initials', 'p.number'],
      'person p',
    ),
    part(
      `'unit' AS kind, u.id, u.code || ' ' || u.title AS title, q.code AS detail,
       u.qualification_id AS parent_id`,
      ['u.code', 'u.title', 'u.reference'],
      'unit u JOIN qualification q ON q.id = u.qualification_id',
    ),
    part(
      `'plan' AS kind, n.id, n.name AS title, k.code AS detail, NULL AS parent_id`,
      ['n.name'],
      'plan n JOIN qualification k ON k.id = n.qualification_id',
    ),
    part(
      `'report' AS kind, r.id, r.number || ' ' || r.title AS title, substr(r.issued_at, 1, 10) AS detail,
       r.plan_id AS parent_id`,
      ['r.number', 'r.title'],
      'report r',
    ),
  ].join(' UNION ALL ') + ' ORDER BY rank, kind, title COLLATE NOCASE',
);
