/** A two-sided interval on a rate, 0 to 1. */
export interface RateInterval {
  readonly low: number;
  readonly high: number;
}

/** Halvings of 0 to 1: as fine as a number can tell. */
const HALVINGS = 60;

/**
 * Clopper-Pearson, both ends: the lowest rate under which so many or more, and the highest under which so few or fewer,
 * are found with half of what the confidence leaves. Source: the statistics page (7 of 8: 47.3 % to 99.7 %).
 */
export function rateInterval(sample: number, found: number, confidencePercent: number): RateInterval {
  if (!Number.isSafeInteger(sample) || sample < 1) throw new RangeError(`a sample of ${sample}`);
  if (!Number.isSafeInteger(found) || found < 0 || found > sample)
    throw new RangeError(`${found} found in ${sample}`);
  if (!(confidencePercent > 0 && confidencePercent < 100))
    throw new RangeError(`a confidence of ${confidencePercent} %`);
  const half = (1 - confidencePercent / 100) / 2;
  const atMost = cumulative(sample);
  return {
    low: found === 0 ? 0 : bisect((rate) => 1 - atMost(found - 1, rate) < half),
    high: found === sample ? 1 : bisect((rate) => atMost(found, rate) > half),
  };
}

/** Where a condition that holds at 0 and not at 1 ceases to hold. */
function bisect(holds: (rate: number) => boolean): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * P(at most so many of `n`) by rate: the incomplete beta function of whole numbers, as the sum it stands for. Logarithms
 * keep the first terms of a large sample from vanishing.
 */
function cumulative(n: number): (found: number, rate: number) => number {
  const ways = [0];
  for (let i = 1; i <= n; i += 1) ways.push((ways[i - 1] ?? 0) + Math.log((n - i + 1) / i));
  return (found, rate) => {
    const [wrong, right] = [Math.log(rate), Math.log1p(-rate)];
    let sum = 0;
    for (let i = 0; i <= found; i += 1) sum += Math.exp((ways[i] ?? 0) + i * wrong + (n - i) * right);
    return Math.min(1, sum);
  };
}
