import type { IsoTime } from '../../shared/domain/calendar';
import type { Result } from '../../shared/result';
import type { ReadableDatabase, SqlValue, WritableDatabase } from './connection';
import type { CoveredRow, LogRow } from './log-entry';
import { NO_PREVIOUS_HASH, entryHash, rowSetHash } from './log-entry';
import { command, query } from './query';
import { rowHash } from './row-hash';
import type { RowShape, Table } from './table';
import { checkTable } from './table';

export { defineTable } from './table';

/** Who writes, when and where. `id` is null for the application itself. */
export interface CommitContext {
  readonly actor: { readonly id: string | null; readonly name: string };
  readonly now: IsoTime;
  readonly deviceId: string;
}

/** What the work inside a commit may do. */
export interface Ledger {
  readonly context: CommitContext;
  /** For reading within the transaction. */
  readonly db: ReadableDatabase;
  insert<Row extends RowShape<Row>>(table: Table<Row>, row: Row): void;
  /** Throws when there is no such row: a bug, or a reason to look first. */
  update<Row extends RowShape<Row>>(table: Table<Row>, id: string, changes: Partial<Omit<Row, 'id'>>): void;
  remove<Row extends RowShape<Row>>(table: Table<Row>, id: string): void;
}

/** The newest entry; seq 0 and zeros in an empty log. Printed in every report. */
export interface LogHead {
  readonly seq: number;
  readonly hash: string;
}

interface Touched {
  readonly table: string;
  readonly id: string;
  readonly before: string | null;
  after: string | null;
}

const newest = query<[], LogHead>('SELECT seq, hash FROM log ORDER BY seq DESC LIMIT 1');
const addEntry = command<[LogRow]>(
  `INSERT INTO log (seq, at, actor_id, actor_name, device_id, action, subject,
                    before_hash, after_hash, previous_hash, hash)
   VALUES (:seq, :at, :actor_id, :actor_name, :device_id, :action, :subject,
           :before_hash, :after_hash, :previous_hash, :hash)`,
);
const addRow = command<[seq: number, table: string, id: string, hash: string | null]>(
  'INSERT INTO log_row (seq, table_name, row_id, row_hash) VALUES (?, ?, ?, ?)',
);

export const logHead = (db: ReadableDatabase): LogHead =>
  newest.get(db) ?? { seq: 0, hash: NO_PREVIOUS_HASH };

/**
 * The one way records are written: runs `work` in one IMMEDIATE transaction and appends one entry to the log that
 * covers every row it touched; no entry when nothing changed. A throw rolls everything back. `action` says what was
 * done (`decisions imported`), `subject` to whom or what, in words. Hash formats: row-hash.ts and log-entry.ts.
 */
export function commit<T>(
  db: WritableDatabase,
  context: CommitContext,
  action: string,
  subject: string,
  work: (tx: Ledger) => T,
): T {
  return db.immediate(() => {
    const touched = new Map<string, Touched>();
    const value = work(ledgerOn(db, context, touched));
    const changed = [...touched.values()].filter(({ before, after }) => before !== after);
    if (changed.length > 0) append(db, context, action, subject, changed);
    return value;
  });
}

/** As `commit`, for work that can be refused: a failure rolls everything back and is returned. */
export function tryCommit<T>(
  db: WritableDatabase,
  context: CommitContext,
  action: string,
  subject: string,
  work: (tx: Ledger) => Result<T>,
): Result<T> {
  let refused: Result<T> | undefined;
  try {
    return commit(db, context, action, subject, (tx) => {
      const result = work(tx);
      if (result.ok) return result;
      refused = result;
      throw new Error('rolled back because the work was refused');
    });
  } catch (error) {
    if (refused) return refused;
    throw error;
  }
}

const valuesOf = <Row extends RowShape<Row>>(table: Table<Row>, row: Row): SqlValue[] =>
  table.columns.map((column): SqlValue => row[column]);

function ledgerOn(db: WritableDatabase, context: CommitContext, touched: Map<string, Touched>): Ledger {
  const note = (table: string, id: string, before: string | null, after: string | null): void => {
    const key = `${table}|${id}`;
    const known = touched.get(key);
    if (known) known.after = after;
    else touched.set(key, { table, id, before, after });
  };
  const stored = <Row extends RowShape<Row>>(table: Table<Row>, id: string): Row => {
    checkTable(db, table);
    const row = table.byId.get(db, id);
    if (!row) throw new Error(`no row ${id} in ${table.name}`);
    return row;
  };
  return {
    context,
    db,
    insert: (table, row) => {
      checkTable(db, table);
      const values = valuesOf(table, row);
      db.prepareWrite<[SqlValue[]]>(table.insertSql).run(values);
      note(table.name, row.id, null, rowHash(table.columns, values));
    },
    update: (table, id, changes) => {
      const before = stored(table, id);
      const after = { ...before, ...changes };
      const changed = table.columns.filter((column) => before[column] !== after[column]);
      if (changed.length === 0) return;
      const sql = `UPDATE ${table.name} SET ${changed.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`;
      db.prepareWrite<[SqlValue[]]>(sql).run([...changed.map((column): SqlValue => after[column]), id]);
      note(
        table.name,
        id,
        rowHash(table.columns, valuesOf(table, before)),
        rowHash(table.columns, valuesOf(table, after)),
      );
    },
    remove: (table, id) => {
      const before = stored(table, id);
      db.prepareWrite<[string]>(`DELETE FROM ${table.name} WHERE id = ?`).run(id);
      note(table.name, id, rowHash(table.columns, valuesOf(table, before)), null);
    },
  };
}

function append(
  db: WritableDatabase,
  { actor, now, deviceId }: CommitContext,
  action: string,
  subject: string,
  changed: readonly Touched[],
): void {
  const rows = (which: 'before' | 'after'): CoveredRow[] =>
    changed.map((row) => ({ table: row.table, id: row.id, hash: row[which] }));
  const head = logHead(db);
  const entry = {
    seq: head.seq + 1,
    at: now,
    actor_id: actor.id,
    actor_name: actor.name,
    device_id: deviceId,
    action,
    subject,
    before_hash: rowSetHash(rows('before')),
    after_hash: rowSetHash(rows('after')),
    previous_hash: head.hash,
  };
  addEntry.run(db, { ...entry, hash: entryHash(entry) });
  for (const { table, id, after } of changed) addRow.run(db, entry.seq, table, id, after);
}
