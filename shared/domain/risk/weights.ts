import type { RiskRating } from '../people';

/** A rate counts by the lower end of its interval: the highest band that it lies above. Below them, being found counts. */
export interface RateWeights {
  /** For any found at all, where the interval reaches down to what is tolerable; 0: not counted. */
  readonly any: number;
  readonly tolerablePercent: number;
  readonly aboveTolerable: number;
  readonly gravePercent: number;
  readonly aboveGrave: number;
}

/** What each fact counts. Points are whole numbers. */
export interface RiskWeights {
  readonly award: { readonly workingTowards: number; readonly none: number };
  readonly trainee: number;
  readonly newHere: number;
  /** A unit is new to somebody who began in it within S2's days and made fewer decisions in it. */
  readonly newUnits: { readonly fewerThan: number; readonly each: number; readonly most: number };
  readonly rates: {
    readonly overMonths: number;
    readonly confidencePercent: number;
    /** With fewer samples a rate never counts as grave. */
    readonly fewestForGrave: number;
    readonly overturned: RateWeights;
    /** Action required or overturned. */
    readonly notAgreed: RateWeights;
  };
  readonly observationOverdue: number;
  readonly standardisationOverdue: number;
  readonly caseload: { readonly above: number; readonly points: number };
  readonly overdueActions: { readonly each: number; readonly most: number };
  /** From how many points on; green below. */
  readonly amberFrom: number;
  readonly redFrom: number;
}

/**
 * Countersign's own weights: no awarding organisation publishes any. They are set so that one ordinary reason to look
 * closer makes amber, and red takes either a grave one or several together. Why each counts what it does stands in
 * `words.ts`, and on the screen.
 */
export const RISK_WEIGHTS: RiskWeights = {
  award: { workingTowards: 5, none: 30 },
  trainee: 15,
  newHere: 15,
  newUnits: { fewerThan: 5, each: 2, most: 10 },
  rates: {
    overMonths: 24,
    confidencePercent: 95,
    fewestForGrave: 10,
    overturned: {
      any: 5,
      tolerablePercent: 5,
      aboveTolerable: 20,
      gravePercent: 15,
      aboveGrave: 40,
    },
    notAgreed: { any: 0, tolerablePercent: 20, aboveTolerable: 10, gravePercent: 40, aboveGrave: 15 },
  },
  observationOverdue: 15,
  standardisationOverdue: 10,
  caseload: { above: 50, points: 10 },
  overdueActions: { each: 5, most: 15 },
  amberFrom: 15,
  redFrom: 40,
};

export const ratingOf = (points: number, { amberFrom, redFrom }: RiskWeights): RiskRating =>
  points >= redFrom ? 'red' : points >= amberFrom ? 'amber' : 'green';
