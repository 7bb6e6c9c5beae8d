import type { SampleOutcome } from '../sample';
import { shareOf } from '../sampling/policy';
import type { RulePack, RuleSettings } from './pack-schema';

/** A number to sample, with what it came from. */
export interface SampleSize {
  readonly of: number;
  readonly take: number;
  /** `25 % of 60 learners`, `the square root of 400`. */
  readonly why: string;
}

/** S6: the share of the band that a number of learners falls into, rounded up, at least as many as the pack says. */
export function bandShare(
  pack: RulePack,
  learners: number,
): (SampleSize & { readonly percent: number }) | null {
  const { bands, bandsAtLeast } = pack.rules.S6.parameters;
  const band = bands.find(({ upTo }) => upTo === null || learners <= upTo);
  if (band === undefined) return null;
  const take = Math.min(learners, Math.max(bandsAtLeast, shareOf(band.percent, learners)));
  return {
    of: learners,
    take,
    percent: band.percent,
    why: `${band.percent} % of ${learners}, at least ${bandsAtLeast}`,
  };
}

/** S6: the square root of the entries, rounded up, at least as many as the pack says. */
export function squareRootSize(pack: RulePack, entries: number): SampleSize {
  const { squareRootAtLeast } = pack.rules.S6.parameters;
  const take = Math.min(entries, Math.max(squareRootAtLeast, Math.ceil(Math.sqrt(entries))));
  return { of: entries, take, why: `the square root of ${entries}, at least ${squareRootAtLeast}` };
}

/** S3: learners to sample, and units of each of those learners; both rounded up. */
export function splitSizes(
  pack: RulePack,
  learners: number,
  unitsOfEach: number,
): { readonly learners: number; readonly unitsOfEach: number } {
  const { learnersPercent, unitsPercent } = pack.rules.S3.parameters;
  return {
    learners: shareOf(learnersPercent, learners),
    unitsOfEach: shareOf(unitsPercent, unitsOfEach),
  };
}

/**
 * S2: of a new or trainee assessor's samples, oldest first: how many more have to be agreed before the share by risk
 * is enough. 0 once so many were agreed in a row, for good: what comes after is S4's.
 */
export function firstDecisionsToSample(
  { firstDecisions }: RuleSettings['S2']['parameters'],
  outcomes: readonly SampleOutcome[],
): number {
  let inARow = 0;
  for (const outcome of outcomes) {
    if (inARow === firstDecisions) return 0;
    inARow = outcome === 'agreed' ? inARow + 1 : 0;
  }
  return firstDecisions - inARow;
}
