import { coverAll } from './cover';
import type { CoverProblem } from './cover-model';
import type { SearchOptions } from './cover-search';
import { coverGroups } from './coverage';
import type { DimensionValue } from './coverage';
import { interimLowerBound, interimNeeded, isInterim, withInterim } from './interim';
import { shareOf } from './policy';
import { at } from './typed';

/** What chance and rule have left to cover: rows are places in ticket order. */
export interface ToRepair {
  readonly values: readonly DimensionValue[];
  readonly taken: Int32Array;
  readonly risk: Int32Array;
  readonly seed: string;
  /** At least this share of the whole sample is of interim decisions. */
  readonly interimPercent: number;
}

export interface Repair {
  /** The values with what they need in the end: the interim share is a number only once the size is known. */
  readonly values: readonly DimensionValue[];
  readonly problem: CoverProblem;
  /** Rows added to those taken, in ticket order. */
  readonly picked: Int32Array;
  readonly size: number;
  readonly lowerBound: number;
}

/** The problem in which `interim` decisions of the sample are to be of the interim stage, at least. */
export function problemOf(base: ToRepair, interim: number): Pick<Repair, 'values' | 'problem'> {
  const { taken, risk, seed } = base;
  const values = interim === 0 ? base.values : withInterim(base.values, interim);
  const rank = Int32Array.from(taken.keys());
  return { values, problem: { rows: taken.length, groups: coverGroups(values), taken, risk, rank, seed } };
}

function attempt(base: ToRepair, interim: number, options: SearchOptions): Repair | null {
  const { values, problem } = problemOf(base, interim);
  const cover = coverAll(problem, options);
  return cover && { values, problem, picked: cover.picked, size: cover.size, lowerBound: cover.lowerBound };
}

/** How many of the interim decisions that count are taken or picked, and of how many. */
export function interimIn(
  values: readonly DimensionValue[],
  taken: Int32Array,
  picked: Int32Array,
): { readonly planned: number; readonly of: number } {
  const members = values.find(isInterim)?.members ?? new Int32Array();
  const inSample = new Set(picked);
  const planned = members.filter((place) => at(taken, place) === 1 || inSample.has(place)).length;
  return { planned, of: members.length };
}

const MOST_TIGHTENED = 3;

/**
 * The fewest decisions that cover what is left. An interim share depends on the size, and the size on it: the search is
 * repeated with a greater number until it holds, or all interim decisions are in, and then with a smaller one while
 * that makes the sample smaller. Null when stopped.
 */
export function repair(base: ToRepair, options: SearchOptions = {}): Repair | null {
  const { interimPercent: percent, values, taken } = base;
  let best = attempt(base, 0, options);
  if (!best || percent === 0) return best;
  const lowerBound = interimLowerBound(values, taken, percent, best.lowerBound);
  for (;;) {
    const { planned, of } = interimIn(values, taken, best.picked);
    if (planned >= of || planned >= shareOf(percent, best.size)) break;
    best = attempt(base, interimNeeded(percent, best.size, planned, of), options);
    if (!best) return null;
  }
  for (let time = 0; time < MOST_TIGHTENED; time += 1) {
    const wanted: number = shareOf(percent, best.size);
    const { planned } = interimIn(values, taken, best.picked);
    if (wanted >= planned) break;
    const other = attempt(base, wanted, options);
    if (!other) return null;
    const holds = interimIn(values, taken, other.picked).planned >= shareOf(percent, other.size);
    if (!holds || other.size >= best.size) break;
    best = other;
  }
  const { picked, size } = best;
  return { ...problemOf(base, shareOf(percent, size)), picked, size, lowerBound: Math.min(lowerBound, size) };
}
