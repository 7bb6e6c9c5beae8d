import type { DimensionValue } from './coverage';
import type { CoverReason } from './reason-kinds';
import { at } from './typed';

/** What each picked decision is there for: the needs that were open when it came, in ticket order. */
export function coverReasons(
  values: readonly DimensionValue[],
  taken: Int32Array,
  picked: Int32Array,
): ReadonlyMap<number, readonly CoverReason[]> {
  const reasons = new Map<number, CoverReason[]>(Array.from(picked, (place) => [place, []]));
  for (const { dimension, value, population, wanted, members } of values) {
    let nth = members.filter((place) => at(taken, place) === 1).length;
    for (const place of members) {
      const own = reasons.get(place);
      if (!own || nth >= wanted) continue;
      nth += 1;
      own.push({ kind: 'covers', dimension, value, population, wanted, nth });
    }
  }
  return reasons;
}
