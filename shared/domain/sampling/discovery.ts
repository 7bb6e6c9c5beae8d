/**
 * What a simple random sample can show. Exact: whole numbers (BigInt) throughout, a decimal only at the end, so that
 * every platform gives the same figure. Percentages may have two decimals. None of this holds for decisions that were
 * chosen for coverage.
 */

/** Percentages as whole hundredths of a per cent. */
const SCALE = 10_000;

function hundredths(percent: number): bigint {
  const scaled = Math.round(percent * 100);
  if (Math.abs(scaled - percent * 100) > 1e-6 || scaled <= 0 || scaled >= SCALE) {
    throw new RangeError(`a percentage between 0 and 100 with at most two decimals, not ${percent}`);
  }
  return BigInt(scaled);
}

function whole(name: string, value: number, most: number): bigint {
  if (!Number.isSafeInteger(value) || value < 0 || value > most) {
    throw new RangeError(`${name} is a whole number from 0 to ${most}, not ${value}`);
  }
  return BigInt(value);
}

/** `top / bottom`, at most 1, to 18 decimals. */
function ratio(top: bigint, bottom: bigint): number {
  return Number((top * 10n ** 18n) / bottom) / 1e18;
}

function choose(n: bigint, k: bigint): bigint {
  if (k < 0n || k > n) return 0n;
  const short = k < n - k ? k : n - k;
  let result = 1n;
  for (let i = 1n; i <= short; i += 1n) result = (result * (n - short + i)) / i;
  return result;
}

/** How many decisions of a population are wrong at a tolerable rate: D = ceil(rate x population). */
export function wrongAtRate(population: number, ratePercent: number): number {
  const product = BigInt(population) * hundredths(ratePercent);
  return Number((product + BigInt(SCALE) - 1n) / BigInt(SCALE));
}

/**
 * The smallest simple random sample that holds at least one wrong decision with the given confidence when
 * `ratePercent` of the population is wrong: the smallest n with C(N-D, n) / C(N, n) <= 1 - c.
 */
export function discoverySampleSize(
  population: number | 'infinite',
  confidencePercent: number,
  ratePercent: number,
): number {
  const risk = BigInt(SCALE) - hundredths(confidencePercent);
  const rate = hundredths(ratePercent);
  const scale = BigInt(SCALE);
  // The chance to miss every wrong decision is missed / all, one factor for each decision drawn.
  let missed = 1n;
  let all = 1n;
  let size = 0;
  const isEnough = () => missed * scale <= risk * all;
  if (population === 'infinite') {
    while (!isEnough()) {
      missed *= scale - rate;
      all *= scale;
      size += 1;
    }
    return size;
  }
  let left = whole('population', population, Number.MAX_SAFE_INTEGER);
  let right = left - BigInt(wrongAtRate(population, ratePercent));
  while (left > 0n && !isEnough()) {
    missed *= right;
    all *= left;
    right -= 1n;
    left -= 1n;
    size += 1;
  }
  return size;
}

/** The chance (0 to 1) that a simple random sample of `sample` holds at least one of the `wrong` decisions. */
export function detectionProbability(population: number, wrong: number, sample: number): number {
  const n = whole('population', population, Number.MAX_SAFE_INTEGER);
  const d = whole('wrong', wrong, population);
  const size = whole('sample', sample, population);
  let missed = 1n;
  let all = 1n;
  for (let drawn = 0n; drawn < size && missed > 0n; drawn += 1n) {
    missed *= n - d - drawn > 0n ? n - d - drawn : 0n;
    all *= n - drawn;
  }
  return ratio(all - missed, all);
}

/**
 * After a simple random sample: the exact one-sided upper limit on how many of the population are wrong, that is the
 * greatest D with P(at most `found` in the sample | D) > 1 - c (hypergeometric).
 */
export function upperLimitWrong(
  population: number,
  sample: number,
  found: number,
  confidencePercent: number,
): number {
  const n = whole('sample', sample, population);
  const total = whole('population', population, Number.MAX_SAFE_INTEGER);
  const seen = whole('found', found, sample);
  const risk = BigInt(SCALE) - hundredths(confidencePercent);
  const all = choose(total, n);
  const isPossible = (wrong: bigint): boolean => {
    let ways = 0n;
    for (let i = 0n; i <= seen; i += 1n) ways += choose(wrong, i) * choose(total - wrong, n - i);
    return ways * BigInt(SCALE) > risk * all;
  };
  let low = seen;
  let high = total - (n - seen);
  while (low < high) {
    const middle = (low + high + 1n) / 2n;
    if (isPossible(middle)) low = middle;
    else high = middle - 1n;
  }
  return Number(low);
}

/** Steps into which 0 to 1 is cut when a binomial limit is sought: nine decimals. */
const STEPS = 1_000_000_000n;

/**
 * One-sided Clopper-Pearson upper limit (0 to 1) on a rate after `found` in `sample`, to nine decimals, rounded up.
 * Round it up when it is shown, too: 10.12 % reads 10.2 %, or it would promise too much.
 */
export function binomialUpperLimit(sample: number, found: number, confidencePercent: number): number {
  const n = whole('sample', sample, 100_000);
  const seen = whole('found', found, sample);
  const risk = BigInt(SCALE) - hundredths(confidencePercent);
  if (seen === n) return 1;
  const bound = risk * STEPS ** n;
  const isPossible = (rate: bigint): boolean => {
    let sum = 0n;
    // All terms share (1 - rate) to the power n - seen: it is multiplied in once, at the end.
    for (let i = 0n; i <= seen; i += 1n) sum += choose(n, i) * rate ** i * (STEPS - rate) ** (seen - i);
    return sum * (STEPS - rate) ** (n - seen) * BigInt(SCALE) > bound;
  };
  let low = 0n;
  let high = STEPS;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (isPossible(middle)) low = middle;
    else high = middle;
  }
  return Number(high) / Number(STEPS);
}
