import { rowHash, sha256 } from './row-hash';

/** What the first entry names as its predecessor. */
export const NO_PREVIOUS_HASH = '0'.repeat(64);

/** One entry of the log, as stored. */
export interface LogRow {
  readonly seq: number;
  readonly at: string;
  readonly actor_id: string | null;
  readonly actor_name: string;
  readonly device_id: string;
  readonly action: string;
  readonly subject: string;
  readonly before_hash: string;
  readonly after_hash: string;
  readonly previous_hash: string;
  readonly hash: string;
}

/** A row that an entry covers. `hash` is null where the row is not there (before it was added, after it was removed). */
export interface CoveredRow {
  readonly table: string;
  readonly id: string;
  readonly hash: string | null;
}

const HASHED_COLUMNS = [
  'seq',
  'at',
  'actor_id',
  'actor_name',
  'device_id',
  'action',
  'subject',
  'before_hash',
  'after_hash',
  'previous_hash',
] as const;

/**
 * The hash of an entry: SHA-256 of the canonical text (row-hash.ts) of its fields seq, at, actor_id, actor_name,
 * device_id, action, subject, before_hash, after_hash, previous_hash, in this order.
 */
export const entryHash = (entry: Omit<LogRow, 'hash'>): string =>
  rowHash(
    HASHED_COLUMNS,
    HASHED_COLUMNS.map((column) => entry[column]),
  );

/**
 * The hash of a set of rows: SHA-256 of the lines `<table>|<id>|<row hash>`, `-` for a row that is not there, sorted
 * by UTF-16 code units and joined with a line feed.
 */
export const rowSetHash = (rows: Iterable<CoveredRow>): string => {
  const lines: string[] = [];
  for (const { table, id, hash } of rows) lines.push(`${table}|${id}|${hash ?? '-'}`);
  return sha256(lines.sort().join('\n'));
};
