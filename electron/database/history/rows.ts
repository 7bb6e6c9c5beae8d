import type { ReadableDatabase, SqlValue } from '../connection';
import type { LogRow } from '../log-entry';
import { query } from '../query';
import { rowHash } from '../row-hash';
import { columnsOf, recordTables } from '../table';
import { nameEntry } from './chain';
import type { Counter } from './progress';
import { describeRow } from './subject';
import type { Coverage, DoesNotFit, HistoryFinding, LastWord, Stopped } from './types';
import { doesNotFit, stopped } from './types';

interface RowProblem {
  readonly kind: 'changed' | 'missing' | 'stray';
  readonly table: string;
  readonly id: string;
  /** The entry that speaks of the row; beyond all entries where none does. */
  readonly seq: number;
}

const entryAt = query<[seq: number], LogRow>('SELECT * FROM log WHERE seq = ?');

/** Compares every row of every record table with the log's last word about it. */
export function checkRows(
  db: ReadableDatabase,
  covered: Coverage,
  counter: Counter,
): { readonly kind: 'fits'; readonly rows: number } | DoesNotFit | Stopped {
  const tables = recordTables(db);
  let first: RowProblem | undefined;
  let rows = 0;
  const note = (problem: RowProblem): void => {
    if (!first || problem.seq < first.seq) first = problem;
  };
  for (const table of tables) {
    const lastWords = covered.get(table) ?? new Map<string, LastWord>();
    const columns = columnsOf(db, table);
    const seen = new Set<string>();
    const all = db.prepareRead<[], Record<string, SqlValue>>(`SELECT ${columns.join(', ')} FROM ${table}`);
    for (const row of all.iterate()) {
      const id = String(row['id']);
      const word = lastWords.get(id);
      const values = columns.map((column) => row[column] ?? null);
      if (!word || word.hash === null) note({ kind: 'stray', table, id, seq: word?.seq ?? Infinity });
      else if (word.hash !== rowHash(columns, values)) note({ kind: 'changed', table, id, seq: word.seq });
      seen.add(id);
      rows += 1;
      if (counter.step()) return stopped;
    }
    for (const [id, { seq, hash }] of lastWords)
      if (hash !== null && !seen.has(id)) note({ kind: 'missing', table, id, seq });
  }
  for (const [table, words] of covered)
    if (!tables.includes(table))
      for (const [id, { seq, hash }] of words) if (hash !== null) note({ kind: 'missing', table, id, seq });
  return first ? doesNotFit(findingOf(db, first)) : { kind: 'fits', rows };
}

function findingOf(db: ReadableDatabase, { kind, table, id, seq }: RowProblem): HistoryFinding {
  const entry = Number.isFinite(seq) ? entryAt.get(db, seq) : undefined;
  const row = kind === 'missing' ? `row ${id} of ${table}` : describeRow(db, table, id);
  const what = {
    changed: `The ${row} is not as it was recorded: it was changed outside Countersign.`,
    missing: `The ${row} was recorded and is gone: it was deleted outside Countersign.`,
    stray: `The ${row} was never recorded in the log: it was added outside Countersign.`,
  }[kind];
  return { what, table, rowId: id, entry: entry ? nameEntry(entry) : null };
}
