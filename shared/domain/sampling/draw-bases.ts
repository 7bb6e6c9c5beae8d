/** How many are drawn from the whole population, and by which part of the policy. */
export type OverallBasis =
  | {
      readonly kind: 'discovery';
      readonly confidencePercent: number;
      readonly tolerablePercent: number;
      readonly take: number;
    }
  /** The square root of `root` decisions, all of the population, rounded up; at least so many. */
  | { readonly kind: 'square-root'; readonly root: number; readonly atLeast: number; readonly take: number };

/** Which share of the learners a policy draws: the same of all, or that of the band their number falls into. */
export type LearnerBasis = 'share' | 'band';
