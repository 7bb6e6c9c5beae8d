import { coverModel } from './cover-model';
import type { CoverProblem } from './cover-model';
import { riskiestCover } from './cover-risk';
import { smallestCover } from './cover-search';
import type { SearchOptions } from './cover-search';
import { seededRandom } from './random';
import { at } from './typed';

export interface CoverResult {
  /** Rows to add to those taken, in ticket order. */
  readonly picked: Int32Array;
  /** Rows taken and picked. */
  readonly size: number;
  /** No sample that holds the taken rows and meets every need is smaller than this. */
  readonly lowerBound: number;
  readonly totalRisk: number;
}

/** Entries that the search may look at: a count, not a time, so that the result is the same on every machine. */
const LEAST_EFFORT = 3_000_000;
const EFFORT_PER_ENTRY = 300;
const RISK_LEAST_EFFORT = 400_000;
const RISK_EFFORT_PER_ENTRY = 6;

/** The options of one of the two halves of the work: its progress counts from `from` on. */
function phase({ shouldStop, onProgress }: SearchOptions, from: 0 | 0.5): SearchOptions {
  return { shouldStop, onProgress: onProgress && ((part) => onProgress(from + Math.min(part, 1) / 2)) };
}

/**
 * The smallest sample that covers everything: the taken rows, and as few others as could be found so that every group
 * has `min(need, its size)`; of samples of that size one with a great total risk, then low tickets. The same problem
 * gives the same result on every platform; groups in another order may give another result. Null when stopped.
 */
export function coverAll(problem: CoverProblem, options: SearchOptions = {}): CoverResult | null {
  const model = coverModel(problem);
  const entries = model.columnGroups.length;
  const effort = LEAST_EFFORT + EFFORT_PER_ENTRY * entries;
  const riskEffort = RISK_LEAST_EFFORT + RISK_EFFORT_PER_ENTRY * entries;
  const random = seededRandom(problem.seed);
  const smallest = smallestCover(model, random, effort, phase(options, 0));
  if (!smallest) return null;
  const columns = riskiestCover(model, smallest, random, riskEffort, phase(options, 0.5));
  if (!columns) return null;
  const picked = columns.map((column) => at(model.columnRow, column));
  let size = picked.length;
  let taken = 0;
  let totalRisk = 0;
  for (let row = 0; row < problem.rows; row += 1) {
    if (at(problem.taken, row) === 0) continue;
    taken += 1;
    totalRisk += at(problem.risk, row);
  }
  for (const row of picked) totalRisk += at(problem.risk, row);
  size += taken;
  return {
    picked: picked.sort((a, b) => at(problem.rank, a) - at(problem.rank, b)),
    size,
    lowerBound: taken + model.lowerBound,
    totalRisk,
  };
}
