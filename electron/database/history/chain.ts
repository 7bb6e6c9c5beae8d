import type { ReadableDatabase } from '../connection';
import type { LogHead } from '../ledger';
import type { CoveredRow, LogRow } from '../log-entry';
import { NO_PREVIOUS_HASH, entryHash, rowSetHash } from '../log-entry';
import { query, queryValue } from '../query';
import type { Counter } from './progress';
import type { Coverage, DoesNotFit, LastWord, NamedEntry, Stopped } from './types';
import { doesNotFit, stopped } from './types';

export interface ChainFits {
  readonly kind: 'fits';
  readonly entries: number;
  readonly head: LogHead;
  readonly covered: Coverage;
}

const entries = query<[], LogRow>('SELECT * FROM log ORDER BY seq');
const rowsOf = query<[seq: number], CoveredRow>(
  'SELECT table_name AS "table", row_id AS id, row_hash AS hash FROM log_row WHERE seq = ?',
);
const orphan = queryValue<[], number>(
  'SELECT seq FROM log_row WHERE seq NOT IN (SELECT seq FROM log) ORDER BY seq LIMIT 1',
);

export const nameEntry = (entry: LogRow): NamedEntry => ({
  seq: entry.seq,
  at: entry.at,
  actor: entry.actor_name,
  action: entry.action,
  subject: entry.subject,
});

/** Recomputes every entry of the log from the one before it and the rows it names. */
export function checkChain(db: ReadableDatabase, counter: Counter): ChainFits | DoesNotFit | Stopped {
  const covered = new Map<string, Map<string, LastWord>>();
  let head: LogHead = { seq: 0, hash: NO_PREVIOUS_HASH };
  for (const entry of entries.iterate(db)) {
    const rows = rowsOf.all(db, entry.seq);
    const problem = entryProblem(entry, head, rows, covered);
    if (problem !== undefined)
      return doesNotFit({ what: problem, table: 'log', rowId: String(entry.seq), entry: nameEntry(entry) });
    for (const { table, id, hash } of rows) {
      const ofTable = covered.get(table) ?? new Map<string, LastWord>();
      covered.set(table, ofTable.set(id, { seq: entry.seq, hash }));
      if (counter.step()) return stopped;
    }
    head = { seq: entry.seq, hash: entry.hash };
  }
  const strayLine = orphan.get(db);
  if (strayLine !== undefined)
    return doesNotFit({
      what: `The log has lines for an entry ${strayLine} that is not there: entries were removed.`,
      table: 'log_row',
      rowId: String(strayLine),
      entry: null,
    });
  return { kind: 'fits', entries: head.seq, head, covered };
}

function entryProblem(
  entry: LogRow,
  before: LogHead,
  rows: readonly CoveredRow[],
  covered: Coverage,
): string | undefined {
  if (entry.seq !== before.seq + 1)
    return `Entry ${before.seq + 1} of the log is missing: entry ${entry.seq} follows entry ${before.seq}.`;
  if (entry.previous_hash !== before.hash)
    return `Entry ${entry.seq} of the log does not continue the entry before it.`;
  if (entry.hash !== entryHash(entry))
    return `Entry ${entry.seq} of the log was changed after it was written.`;
  if (entry.after_hash !== rowSetHash(rows))
    return `The list of rows that entry ${entry.seq} of the log covers was changed after it was written.`;
  const earlier = rows.map(({ table, id }) => ({
    table,
    id,
    hash: covered.get(table)?.get(id)?.hash ?? null,
  }));
  if (entry.before_hash !== rowSetHash(earlier))
    return `Entry ${entry.seq} of the log speaks of rows that earlier entries describe otherwise.`;
  return undefined;
}
