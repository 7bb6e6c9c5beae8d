import { coverGroups } from './coverage';
import type { DimensionValue } from './coverage';
import { leastToAdd } from './cover-model';
import { shareOf } from './policy';
import { at } from './typed';

export const isInterim = ({ dimension, value }: DimensionValue): boolean =>
  dimension === 'stage' && value === 'interim';

/** The same values, where at least so many interim decisions are wanted. */
export function withInterim(values: readonly DimensionValue[], wanted: number): readonly DimensionValue[] {
  return values.map((value) =>
    isInterim(value) ? { ...value, wanted: Math.max(value.wanted, wanted) } : value,
  );
}

/**
 * How many interim decisions a sample of `size` with `planned` of them needs for its share, if each one more makes the
 * sample larger; all `of` them where the share cannot be met.
 */
export function interimNeeded(percent: number, size: number, planned: number, of: number): number {
  let needed = planned;
  while (needed < of && needed < shareOf(percent, size + needed - planned)) needed += 1;
  return needed;
}

/** No sample with the taken rows that covers everything and has the interim share is smaller. */
export function interimLowerBound(
  values: readonly DimensionValue[],
  taken: Int32Array,
  percent: number,
  withoutShare: number,
): number {
  const interim = values.find(isInterim)?.members ?? new Int32Array();
  const takenInterim = interim.filter((place) => at(taken, place) === 1).length;
  const otherStages = values.filter((value) => value.dimension === 'stage' && !isInterim(value));
  const needs = { rows: taken.length, groups: coverGroups(otherStages), taken };
  const nothing = new Int32Array(taken.length);
  const rest = leastToAdd({ ...needs, risk: nothing, rank: nothing, seed: '' });
  const notInterim = taken.reduce((sum, one) => sum + one, 0) - takenInterim + rest;
  let bound = withoutShare;
  for (;;) {
    const wanted = Math.max(takenInterim, Math.min(interim.length, shareOf(percent, bound)));
    if (notInterim + wanted <= bound) return bound;
    bound = notInterim + wanted;
  }
}
