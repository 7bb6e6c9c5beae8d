import type { ReadableDatabase } from '../connection';
import type { LogHead } from '../ledger';
import type { LogRow } from '../log-entry';
import { query, queryValue } from '../query';
import { nameEntry } from './chain';
import { describeRow } from './subject';
import type { DoesNotFit, FrozenHash, FrozenRow, NamedEntry } from './types';
import { doesNotFit } from './types';

interface DrawRow {
  readonly id: string;
  readonly population_count: number;
  readonly population_sha256: string;
}

interface ReportRow {
  readonly id: string;
  readonly log_seq: number;
  readonly log_hash: string;
}

const draws = query<[], DrawRow>('SELECT id, population_count, population_sha256 FROM draw ORDER BY id');
const population = query<[drawId: string], FrozenRow>(
  'SELECT decision_id AS decisionId, facts FROM draw_population WHERE draw_id = ? ORDER BY decision_id',
);
const reports = query<[], ReportRow>('SELECT id, log_seq, log_hash FROM report ORDER BY log_seq, id');
const hashAt = queryValue<[seq: number], string>('SELECT hash FROM log WHERE seq = ?');
const entryAbout = query<[table: string, id: string], LogRow>(
  `SELECT l.* FROM log_row r JOIN log l ON l.seq = r.seq
   WHERE r.table_name = ? AND r.row_id = ? ORDER BY l.seq DESC LIMIT 1`,
);

const lastEntry = (db: ReadableDatabase, table: string, id: string): NamedEntry | null => {
  const entry = entryAbout.get(db, table, id);
  return entry ? nameEntry(entry) : null;
};

/** Each draw's frozen population still has the count and hash that were kept before the seed was made. */
export function checkDraws(
  db: ReadableDatabase,
  frozenHash: FrozenHash,
): { readonly kind: 'fits'; readonly draws: number } | DoesNotFit {
  const all = draws.all(db);
  for (const draw of all) {
    const rows = population.all(db, draw.id);
    if (rows.length === draw.population_count && frozenHash(rows) === draw.population_sha256) continue;
    return doesNotFit({
      what: `The frozen population of the ${describeRow(db, 'draw', draw.id)} is not the one the draw was made from.`,
      table: 'draw_population',
      rowId: draw.id,
      entry: lastEntry(db, 'draw', draw.id),
    });
  }
  return { kind: 'fits', draws: all.length };
}

/** True when the log holds the entry that a report, on paper or on file, names as its head. */
export const isInChain = (db: ReadableDatabase, head: LogHead): boolean =>
  hashAt.get(db, head.seq) === head.hash;

/** The log head printed in each report is an entry of the log. */
export function checkReports(
  db: ReadableDatabase,
): { readonly kind: 'fits'; readonly reports: number } | DoesNotFit {
  const all = reports.all(db);
  for (const report of all) {
    if (isInChain(db, { seq: report.log_seq, hash: report.log_hash })) continue;
    return doesNotFit({
      what: `The ${describeRow(db, 'report', report.id)} prints entry ${report.log_seq} of the log with another hash than the log has: entries were removed or rewritten.`,
      table: 'report',
      rowId: report.id,
      entry: lastEntry(db, 'report', report.id),
    });
  }
  return { kind: 'fits', reports: all.length };
}
