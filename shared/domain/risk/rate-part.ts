import { rateInterval } from './rate-interval';
import type { RateWeights, RiskWeights } from './weights';

interface Counted {
  readonly sampled: number;
  readonly found: number;
  /** What was found of one, and of several: `was overturned`, `were overturned`. */
  readonly what: readonly [one: string, several: string];
}

/** A rate with its interval, in words and points: what is counted, and what it is counted for. */
export function ratePart(
  { sampled, found, what }: Counted,
  weights: RateWeights,
  { overMonths, confidencePercent, fewestForGrave }: RiskWeights['rates'],
): { readonly fact: string; readonly points: number } {
  if (sampled === 0)
    return { fact: `None of their decisions was sampled in ${overMonths} months.`, points: 0 };
  const { low, high } = rateInterval(sampled, found, confidencePercent);
  const counts = `${found} of ${sampled} sampled in ${overMonths} months ${what[found === 1 ? 0 : 1]}`;
  const interval = `${confidencePercent} % interval ${percent(low)} to ${percent(high)} %`;
  if (found === 0) return { fact: `${counts}: ${interval}.`, points: 0 };
  const fact = `${counts}: ${percent(found / sampled)} %, ${interval}.`;
  const { any, tolerablePercent, aboveTolerable, gravePercent, aboveGrave } = weights;
  if (low * 100 <= tolerablePercent)
    return {
      fact: `${fact} ${any > 0 ? 'Counted because it was found at all; the interval’s' : 'Its'} lower end is not above the tolerable ${tolerablePercent} %.`,
      points: any,
    };
  if (low * 100 <= gravePercent)
    return {
      fact: `${fact} Even its lower end is above the tolerable ${tolerablePercent} %.`,
      points: aboveTolerable,
    };
  if (sampled < fewestForGrave)
    return {
      fact: `${fact} Even its lower end is above ${gravePercent} %, but fewer than ${fewestForGrave} samples count no more than above ${tolerablePercent} %.`,
      points: aboveTolerable,
    };
  return { fact: `${fact} Even its lower end is above ${gravePercent} %.`, points: aboveGrave };
}

/** One decimal at most: `6.5`, `0`, `100`. */
const percent = (rate: number): string => String(Math.round(rate * 1000) / 10);
