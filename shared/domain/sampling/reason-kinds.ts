import type { AssessmentMethod } from '../methods';
import type { LearnerBasis, OverallBasis } from './draw-bases';
import type { Dimension, Risk } from './policy';

/** A decision's place in its assessor's share: `take` of the assessor's `of` decisions, this one the `rank`-th ticket. */
export interface InShare {
  readonly assessorId: string;
  readonly percent: number;
  readonly of: number;
  readonly take: number;
  readonly rank: number;
}

/** Why a decision is in its assessor's share. */
export type ShareReason =
  | ({ readonly kind: 'new-assessor' } & InShare)
  | ({ readonly kind: 'trainee-assessor' } & InShare)
  | ({ readonly kind: 'risk-share'; readonly risk: Risk } & InShare);

/** Why a decision is one of the first, all of which are taken: of the `first`, this is the `nth`. */
export type FirstReason = { readonly nth: number; readonly first: number } & (
  | { readonly kind: 'first-of-assessor'; readonly isNew: boolean; readonly isTrainee: boolean }
  | { readonly kind: 'first-in-unit'; readonly assessorId: string; readonly unitId: string }
  | {
      readonly kind: 'after-overturn';
      readonly assessorId: string;
      readonly unitId: string;
      readonly method: AssessmentMethod;
    }
);

/** A decision's place in the draw from all `of` decisions that are not taken anyway. */
export type OverallReason = OverallBasis & { readonly of: number; readonly rank: number };

/** A decision's place in a draw by learner: the learner's ticket, then the unit's, of how many decisions the lowest. */
export interface LearnerReason {
  readonly kind: 'learner-share';
  readonly basis: LearnerBasis;
  /** Whose learners; null: all. */
  readonly assessorId: string | null;
  readonly percent: number;
  readonly of: number;
  readonly take: number;
  readonly rank: number;
  readonly unitsPercent: number;
  readonly unitsOf: number;
  readonly unitsTake: number;
  readonly unitRank: number;
  readonly decisions: number;
}

export interface CoverReason {
  readonly kind: 'covers';
  readonly dimension: Dimension;
  readonly value: string;
  /** How many decisions of this value the population has, how many the policy wants, and which of those this is. */
  readonly population: number;
  readonly wanted: number;
  readonly nth: number;
}

/** Why a decision is in the sample. */
export type SelectionReason =
  | ShareReason
  | FirstReason
  | OverallReason
  | LearnerReason
  | CoverReason
  /** It was in the plan, done or promised, before the plan was drawn again. */
  | { readonly kind: 'kept' };
