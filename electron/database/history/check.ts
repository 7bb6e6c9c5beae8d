import type { ReadableDatabase } from '../connection';
import { checkChain } from './chain';
import { checkDraws, checkReports } from './draws';
import { checkFigures } from './figures';
import { counterOf } from './progress';
import { checkRows } from './rows';
import type { CheckControl, FrozenHash, HistoryCheck } from './types';

/**
 * "Check history": recomputes the log's chain and everything it covers, and names the first thing that does not fit.
 *
 * 1. Every entry: its number, the previous hash, its own hash, and its before and after hashes from the rows it names.
 * 2. Every row of a record table: covered, with the hash of the newest entry about it; every covered row is there.
 *    Figures derived from samples are those of the samples.
 * 3. Every draw: its frozen population has its count and hash. Every report: its log head is an entry of the log.
 *
 * What it cannot see by itself: entries cut off the end together with all they added. Only a head noted elsewhere
 * shows that: every issued report prints one, and `isInChain` (draws.ts) looks it up.
 */
export function checkHistory(
  db: ReadableDatabase,
  options: CheckControl & { readonly populationHash: FrozenHash },
): HistoryCheck {
  const counter = counterOf(db, options);
  const chain = checkChain(db, counter);
  if (chain.kind !== 'fits') return chain;
  const records = checkRows(db, chain.covered, counter);
  if (records.kind !== 'fits') return records;
  const figures = checkFigures(db);
  if (figures.kind !== 'fits') return figures;
  const populations = checkDraws(db, options.populationHash);
  if (populations.kind !== 'fits') return populations;
  const heads = checkReports(db);
  if (heads.kind !== 'fits') return heads;
  const { entries, head } = chain;
  return {
    kind: 'fits',
    entries,
    rows: records.rows,
    draws: populations.draws,
    reports: heads.reports,
    head,
  };
}
