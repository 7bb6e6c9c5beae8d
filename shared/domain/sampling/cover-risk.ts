import type { CoverModel } from './cover-model';
import type { SearchOptions } from './cover-search';
import type { RandomBelow } from './random';
import { at } from './typed';

/** How many picks are taken out and chosen anew at once. */
const MOST_TOGETHER = 3;

/** So many vain tries per pick end the search. */
const PATIENCE = 60;

const ROUNDS_BETWEEN_LOOKS = 64;

/** Stands for a pick that is dropped. */
const NONE = -1;

/** Entries that one try may look at: large groups hold far more combinations than can be tried. */
const EFFORT_PER_TRY = 4000;

/**
 * Improves a cover, never making it larger: the greatest total risk, then the lowest tickets. Columns are numbered
 * in order of preference, so among columns that serve the same needs the lowest number is the best.
 */
class RiskImprover {
  readonly #model: CoverModel;
  readonly #covered: Int32Array;
  readonly #inside: Int32Array;
  readonly #greatestRisk: number;
  readonly picks: number[];
  work = 0;
  #unmet = 0;
  #found: readonly number[] | null = null;
  #foundSize = 0;
  #foundRisk = 0;
  #tryUntil = 0;

  constructor(model: CoverModel, picks: Int32Array) {
    this.#model = model;
    this.#covered = new Int32Array(model.need.length);
    this.#inside = new Int32Array(model.columnRow.length);
    this.#greatestRisk = model.columnRisk.reduce((most, risk) => Math.max(most, risk), 0);
    this.#unmet = model.need.reduce((sum, need) => sum + need, 0);
    this.picks = [...picks];
    for (const column of picks) this.#move(column, 1);
  }

  /** Puts a column in (1) or takes it out (-1), counting the needs that are unmet. */
  #move(column: number, by: 1 | -1): void {
    const { columnStart, columnGroups, need } = this.#model;
    this.#inside[column] = by === 1 ? 1 : 0;
    for (let i = at(columnStart, column); i < at(columnStart, column + 1); i += 1) {
      const group = at(columnGroups, i);
      const before = at(this.#covered, group);
      this.#covered[group] = before + by;
      if (by === 1 ? before < at(need, group) : before <= at(need, group)) this.#unmet -= by;
    }
  }

  #served(column: number): number {
    const { columnStart, columnGroups, need } = this.#model;
    let served = 0;
    this.work += at(columnStart, column + 1) - at(columnStart, column);
    for (let i = at(columnStart, column); i < at(columnStart, column + 1); i += 1) {
      const group = at(columnGroups, i);
      if (at(this.#covered, group) < at(need, group)) served += 1;
    }
    return served;
  }

  /** The smallest of the groups that the columns taken out have left unmet. */
  #smallestUnmet(out: readonly number[]): number {
    const { columnStart, columnGroups, groupStart, need } = this.#model;
    let best = -1;
    let bestSize = 0;
    for (const column of out) {
      for (let i = at(columnStart, column); i < at(columnStart, column + 1); i += 1) {
        const group = at(columnGroups, i);
        if (at(this.#covered, group) >= at(need, group)) continue;
        const size = at(groupStart, group + 1) - at(groupStart, group);
        if (best < 0 || size < bestSize) [best, bestSize] = [group, size];
      }
    }
    return best;
  }

  /** Tries every way to meet what `out` left unmet with `left` more columns; keeps the riskiest above the best. */
  #refill(out: readonly number[], left: number, chosen: readonly number[], risk: number): void {
    if (this.#unmet === 0) {
      const isShorter = chosen.length < this.#foundSize;
      if (isShorter || (chosen.length === this.#foundSize && risk > this.#foundRisk))
        [this.#found, this.#foundSize, this.#foundRisk] = [chosen, chosen.length, risk];
      return;
    }
    if (left === 0) return;
    const group = this.#smallestUnmet(out);
    const { groupStart, groupColumns, columnRisk } = this.#model;
    for (let i = at(groupStart, group); i < at(groupStart, group + 1); i += 1) {
      const column = at(groupColumns, i);
      const sum = risk + at(columnRisk, column);
      // A group's columns come riskiest first: from here on none can be better than what is found.
      if (sum + (left - 1) * this.#greatestRisk <= this.#foundRisk || this.work > this.#tryUntil) return;
      this.work += 1;
      if (at(this.#inside, column) === 1) continue;
      if (left === 1 && this.#served(column) < this.#unmet) continue;
      this.#move(column, 1);
      this.#refill(out, left - 1, [...chosen, column], sum);
      this.#move(column, -1);
    }
  }

  /** Replaces the picks at these places by riskier ones if there are any that serve as well. */
  replaceTogether(places: readonly number[]): boolean {
    const out = places.map((place) => this.picks[place] ?? 0);
    this.#found = null;
    this.#foundSize = out.length;
    this.#tryUntil = this.work + EFFORT_PER_TRY;
    this.#foundRisk = out.reduce((sum, column) => sum + at(this.#model.columnRisk, column), 0);
    for (const column of out) this.#move(column, -1);
    this.#refill(out, out.length, [], 0);
    const chosen: readonly number[] = this.#found ?? out;
    for (const column of chosen) this.#move(column, 1);
    if (this.#found === null) return false;
    // Now and then fewer do as well: riskier columns may serve more than those they stand in for.
    places.forEach((place, index) => (this.picks[place] = chosen[index] ?? NONE));
    if (chosen.length < places.length) this.#dropNone();
    return true;
  }

  #dropNone(): void {
    const kept = this.picks.filter((column) => column !== NONE);
    this.picks.splice(0, this.picks.length, ...kept);
  }

  /** Replaces one pick by the most preferred column that serves as well; drops one that is not needed any more. */
  replaceOne(place: number): boolean {
    const column = this.picks[place] ?? 0;
    this.#move(column, -1);
    if (this.#unmet === 0) {
      this.picks[place] = NONE;
      this.#dropNone();
      return true;
    }
    const group = this.#smallestUnmet([column]);
    const { groupStart, groupColumns } = this.#model;
    let better = column;
    for (let i = at(groupStart, group); i < at(groupStart, group + 1); i += 1) {
      const other = at(groupColumns, i);
      if (other >= column) break;
      if (at(this.#inside, other) === 1 || this.#served(other) < this.#unmet) continue;
      better = other;
      break;
    }
    this.#move(better, 1);
    this.picks[place] = better;
    return better !== column;
  }
}

function replaceEach(improver: RiskImprover): void {
  let isChanged = true;
  while (isChanged) {
    isChanged = false;
    for (let place = 0; place < improver.picks.length; place += 1) {
      if (improver.replaceOne(place)) isChanged = true;
    }
  }
}

/** At most as many columns with a total risk as great, and then tickets as low, as could be found; null when stopped. */
export function riskiestCover(
  model: CoverModel,
  picks: Int32Array,
  random: RandomBelow,
  effort: number,
  options: SearchOptions,
): Int32Array | null {
  const improver = new RiskImprover(model, picks);
  replaceEach(improver);
  let idle = 0;
  for (let round = 0; improver.work < effort; round += 1) {
    const size = improver.picks.length;
    if (size <= 1 || idle >= size * PATIENCE) break;
    if (round % ROUNDS_BETWEEN_LOOKS === 0) {
      if (options.shouldStop?.()) return null;
      options.onProgress?.(improver.work / effort);
    }
    const places = new Set<number>();
    const together = Math.min(size, 2 + (round % (MOST_TOGETHER - 1)));
    while (places.size < together) places.add(random(size));
    idle = improver.replaceTogether([...places]) ? 0 : idle + 1;
  }
  replaceEach(improver);
  return Int32Array.from(improver.picks).sort();
}
