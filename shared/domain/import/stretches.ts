import type { IsoDate } from '../calendar';
import { memo } from './memo';

/**
 * A verdict that can change only on the days named, or the day after one: asked once for each stretch of days between
 * them, with the first day that comes up. 20,000 decisions have few stretches.
 */
export function byStretch<T>(days: readonly IsoDate[], judge: (day: IsoDate) => T): (day: IsoDate) => T {
  const named = [...new Set(days)];
  const verdicts = new Map<number, { readonly verdict: T }>();
  return memo((day) => {
    let stretch = 0;
    for (const one of named) stretch += one < day ? 2 : one === day ? 1 : 0;
    const before = verdicts.get(stretch);
    if (before) return before.verdict;
    const verdict = judge(day);
    verdicts.set(stretch, { verdict });
    return verdict;
  });
}
