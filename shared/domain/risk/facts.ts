import type { IsoDate } from '../calendar';
import type { RiskRating } from '../people';

/** What an assessor's award says under rule P2. */
export type AwardStanding =
  | { readonly kind: 'held'; readonly award: string }
  | { readonly kind: 'waived' }
  | { readonly kind: 'working towards'; readonly award: string; readonly targetOn: IsoDate | null }
  /** In P2's own sentence. */
  | { readonly kind: 'none'; readonly sentence: string }
  | { readonly kind: 'not asked' };

/** Something that rule P7 asks for again after so many months. */
export interface Upkeep {
  readonly last: IsoDate | null;
  readonly everyMonths: number;
}

/** All that an assessor's risk is worked out from. Whoever calls gathers it; nothing else is looked at. */
export interface RiskFacts {
  readonly award: AwardStanding;
  readonly isTrainee: boolean;
  readonly joinedOn: IsoDate | null;
  /** The first decision here; null: none yet. */
  readonly firstDecisionOn: IsoDate | null;
  /** S2: for how long somebody is new. */
  readonly newForDays: number;
  /** Every unit that they decided in, whenever. */
  readonly units: readonly {
    readonly code: string;
    readonly decisions: number;
    readonly firstOn: IsoDate;
  }[];
  /** Samples of their decisions within the months that count, by current revisions. */
  readonly sampled: number;
  readonly overturned: number;
  readonly actionRequired: number;
  /** Null where P7 asks nothing of them. */
  readonly observation: Upkeep | null;
  readonly standardisation: Upkeep | null;
  /** Learners in progress: assessed within twelve months, neither withdrawn nor claimed. */
  readonly caseload: number;
  /** Actions that they owe and that are past their day. */
  readonly overdueActions: number;
}

/** The parts of the sum, in the order in which they are read. */
export const RISK_PART_KINDS = [
  'award',
  'trainee',
  'new',
  'new units',
  'overturned',
  'not agreed',
  'observation',
  'standardisation',
  'caseload',
  'actions overdue',
] as const;
export type RiskPartKind = (typeof RISK_PART_KINDS)[number];

/** One part of the sum: a fact in words, and what it counts. */
export interface RiskPart {
  readonly kind: RiskPartKind;
  readonly fact: string;
  readonly points: number;
}

/** An assessor's risk as the facts give it. */
export interface ComputedRisk {
  readonly points: number;
  readonly rating: RiskRating;
  /** All of them, those without points too. */
  readonly parts: readonly RiskPart[];
}
