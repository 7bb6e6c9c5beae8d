import { query } from './query';
import { defineTable } from './table';

/** One edition, or one revision of a centre's own copy, of a rule pack. */
export interface RulePackTableRow {
  readonly id: string;
  readonly root_id: string;
  readonly replaces: string | null;
  readonly pack_key: string;
  readonly title: string;
  readonly edition: string;
  readonly origin: 'shipped' | 'centre';
  /** A `RulePack` as JSON. */
  readonly body: string;
  /** The first day that is judged under it. */
  readonly valid_from: string;
  readonly reason: string | null;
  readonly recorded_at: string;
  /** Null: it came with the application. */
  readonly recorded_by: string | null;
  readonly device_id: string;
}

export const rulePackTable = defineTable<RulePackTableRow>({
  name: 'rule_pack',
  columns: [
    'id',
    'root_id',
    'replaces',
    'pack_key',
    'title',
    'edition',
    'origin',
    'body',
    'valid_from',
    'reason',
    'recorded_at',
    'recorded_by',
    'device_id',
  ],
});

export const rulePackById = query<[id: string], RulePackTableRow>('SELECT * FROM rule_pack WHERE id = ?');

/** What a day is judged under: the newest revision that has begun by it. Ids sort as they were made. */
export const rulePackOn = query<[{ root: string; day: string }], RulePackTableRow>(`
  SELECT * FROM rule_pack WHERE root_id = :root AND valid_from <= :day
  ORDER BY valid_from DESC, id DESC LIMIT 1`);

/** The first revision of a pack, whose id is the pack's root. */
export const rulePackRootWithKey = query<[key: string], { readonly id: string }>(
  'SELECT id FROM rule_pack WHERE pack_key = ? AND replaces IS NULL',
);

/** The shipped pack whose newest edition names a product code; the first by key where several do. */
export const shippedRootForCode = query<[code: string], { readonly id: string }>(`
  SELECT p.root_id AS id FROM rule_pack p, json_each(p.body, '$.qualifications') named
  WHERE p.origin = 'shipped' AND named.value = ? COLLATE NOCASE
    AND NOT EXISTS (SELECT 1 FROM rule_pack later WHERE later.replaces = p.id)
  ORDER BY p.pack_key LIMIT 1`);

export interface RulePackRevisionRow extends RulePackTableRow {
  readonly recorded_by_name: string | null;
}

/** A pack's revisions, newest first. */
export const rulePackRevisions = query<[root: string], RulePackRevisionRow>(`
  SELECT p.*, who.name AS recorded_by_name FROM rule_pack p LEFT JOIN person who ON who.id = p.recorded_by
  WHERE p.root_id = ? ORDER BY p.id DESC`);

/** The newest revision of every pack, shipped ones first. */
export const newestRulePacks = query<[], RulePackRevisionRow & { readonly revisions: number }>(`
  SELECT p.*, who.name AS recorded_by_name,
    (SELECT count(*) FROM rule_pack every WHERE every.root_id = p.root_id) AS revisions
  FROM rule_pack p LEFT JOIN person who ON who.id = p.recorded_by
  WHERE NOT EXISTS (SELECT 1 FROM rule_pack later WHERE later.replaces = p.id)
  ORDER BY p.origin DESC, p.title COLLATE NOCASE, p.pack_key`);
