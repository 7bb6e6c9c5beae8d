import type { CoverModel } from './cover-model';
import { CoverState } from './cover-state';
import type { RandomBelow } from './random';
import { at } from './typed';

/** How a long search is watched and stopped. A stopped search gives no result: half a search is not repeatable. */
export interface SearchOptions {
  readonly shouldStop?: (() => boolean) | undefined;
  /** Called now and then with the part of the work that is done, 0 to 1. */
  readonly onProgress?: ((part: number) => void) | undefined;
}

const STEPS_BETWEEN_LOOKS = 256;

/** Adds the column that serves most unmet groups until none is left; the first in order of preference of equals. */
export function coverGreedily(model: CoverModel, state: CoverState): void {
  const columns = model.columnRow.length;
  const buckets: number[][] = [];
  const push = (column: number) => (buckets[at(state.score, column)] ??= []).push(column);
  for (let column = 0; column < columns; column += 1) push(column);
  for (let worth = buckets.length - 1; worth > 0 && state.unmet.size > 0; worth -= 1) {
    const bucket = buckets[worth] ?? [];
    // Worth only ever falls, so a column is looked at again when its bucket comes, and moves down if it has lost any.
    for (const column of bucket) {
      if (state.unmet.size === 0) break;
      if (at(state.score, column) === worth) state.add(column);
      else push(column);
    }
  }
  prune(state);
}

/** Takes out, least preferred first, every column without which all groups are still met. */
export function prune(state: CoverState): void {
  for (const column of state.chosen.toArray().sort((a, b) => b - a)) {
    if (at(state.score, column) === 0) state.remove(column);
  }
}

/** The chosen column that would be missed least, of equals the one that was moved longest ago. */
function leastMissed(state: CoverState, movedAt: Int32Array, except: number): number {
  let best = -1;
  let bestScore = 0;
  for (let i = 0; i < state.chosen.size; i += 1) {
    const column = state.chosen.at(i);
    if (column === except) continue;
    const score = at(state.score, column);
    if (best >= 0 && score > bestScore) continue;
    const isBetter =
      best < 0 ||
      score < bestScore ||
      at(movedAt, column) < at(movedAt, best) ||
      (at(movedAt, column) === at(movedAt, best) && column > best);
    if (isBetter) {
      best = column;
      bestScore = score;
    }
  }
  state.work += state.chosen.size;
  return best;
}

/** The column of a group that serves the unmet groups best, of equals the one that was moved longest ago. */
function bestServing(
  model: CoverModel,
  state: CoverState,
  group: number,
  movedAt: Int32Array,
  except: number,
): number {
  let best = -1;
  const end = at(model.groupStart, group + 1);
  for (let i = at(model.groupStart, group); i < end; i += 1) {
    const column = at(model.groupColumns, i);
    if (column === except || state.chosen.has(column)) continue;
    const gain = best < 0 ? 1 : at(state.score, column) - at(state.score, best);
    if (gain > 0 || (gain === 0 && at(movedAt, column) < at(movedAt, best))) best = column;
  }
  state.work += end - at(model.groupStart, group);
  return best;
}

/**
 * The smallest choice of columns that could be found within `effort`, as ascending column numbers; null when stopped.
 * Greedy with pruning, then local search with row weights (as in Gao et al., "An efficient local search heuristic
 * with row weighting for the unicost set covering problem", 2015, for groups that may need several): take a column
 * out, and until all groups are met swap the least missed column for one that serves a randomly picked unmet group.
 */
export function smallestCover(
  model: CoverModel,
  random: RandomBelow,
  effort: number,
  options: SearchOptions,
): Int32Array | null {
  const state = new CoverState(model);
  coverGreedily(model, state);
  let best = state.chosen.toArray();
  const movedAt = new Int32Array(model.columnRow.length);
  const from = state.work;
  let lastAdded = -1;
  for (let step = 1; best.length > model.lowerBound && state.work - from < effort; step += 1) {
    if (step % STEPS_BETWEEN_LOOKS === 0) {
      if (options.shouldStop?.()) return null;
      options.onProgress?.((state.work - from) / effort);
    }
    while (state.unmet.size === 0 && best.length > model.lowerBound) {
      best = state.chosen.toArray();
      const out = leastMissed(state, movedAt, -1);
      state.remove(out);
      movedAt[out] = step;
    }
    if (best.length <= model.lowerBound) break;
    const out = leastMissed(state, movedAt, lastAdded);
    if (out < 0) break;
    state.remove(out);
    movedAt[out] = step;
    const group = state.unmet.at(random(state.unmet.size));
    const added = bestServing(model, state, group, movedAt, out);
    // A group of which all other members are in already can only be served by the column that was taken out.
    lastAdded = added < 0 ? out : added;
    state.add(lastAdded);
    movedAt[lastAdded] = step;
    state.weighUnmet();
  }
  return best.sort();
}
