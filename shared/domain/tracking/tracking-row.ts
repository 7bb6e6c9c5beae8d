import type { IsoDate } from '../calendar';
import type { RiskRating, Role } from '../people';
import type { AwardFact } from '../rules/facts';
import type { Severity } from '../rules/finding';
import type { RuleId } from '../rules/rule-ids';

/** Every column of the assessor tracking table, in the order in which it is first shown. */
export const TRACKING_COLUMN_IDS = [
  'name',
  'initials',
  'number',
  'signature',
  'roles',
  'risk',
  'riskReason',
  'riskReviewOn',
  'awardsHeld',
  'awardsInProgress',
  'registeredFor',
  'competentUnits',
  'trainee',
  'countersignatory',
  'lastObservedOn',
  'lastStandardisedOn',
  'cpdHours',
  'caseload',
  'decisions',
  'sampled',
  'agreed',
  'actionRequired',
  'overturned',
  'openActions',
  'medianDays',
  'email',
  'joinedOn',
  'leftOn',
] as const;
export type TrackingColumnId = (typeof TRACKING_COLUMN_IDS)[number];

/** Numbers of the table whose rows can be opened. */
export const TRACKING_FIGURES = [
  'competentUnits',
  'cpdHours',
  'caseload',
  'decisions',
  'sampled',
  'agreed',
  'actionRequired',
  'overturned',
  'openActions',
  'medianDays',
] as const satisfies readonly TrackingColumnId[];
export type TrackingFigure = (typeof TRACKING_FIGURES)[number];

/** What a cell of the table breaks: a rule of the pack in force, or a review that is overdue (no rule's id). */
export interface TrackingFinding {
  readonly column: TrackingColumnId;
  readonly ruleId: RuleId | null;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
  /** Where the rule comes from. */
  readonly source: string | null;
}

/** One person of the assessor tracking table; figures are over all time, by current revisions. */
export interface TrackingRow {
  readonly id: string;
  readonly name: string;
  readonly initials: string | null;
  readonly number: string | null;
  readonly email: string | null;
  readonly roles: readonly Role[];
  readonly hasSignature: boolean;
  readonly isTrainee: boolean;
  readonly traineeUntil: IsoDate | null;
  readonly countersignatoryName: string | null;
  readonly risk: RiskRating | null;
  readonly riskReason: string | null;
  readonly riskReviewOn: IsoDate | null;
  readonly awards: readonly AwardFact[];
  /** Awards in words, from before they were kept one by one. */
  readonly qualificationsInWords: string | null;
  /** Qualifications that they are registered for today: `CS2D1 (assessor)`. */
  readonly registeredFor: readonly string[];
  /** Units that they are recorded as competent in today. */
  readonly competentUnits: number;
  readonly lastObservedOn: IsoDate | null;
  readonly lastStandardisedOn: IsoDate | null;
  /** Done in the twelve months up to today. */
  readonly cpdMinutes: number;
  /** Learners with a decision by this assessor. */
  readonly caseload: number;
  readonly decisions: number;
  readonly sampled: number;
  readonly agreed: number;
  readonly actionRequired: number;
  readonly overturned: number;
  /** Actions that this person owes. */
  readonly openActions: number;
  /** From a decision to its first sample; null while nothing was sampled. */
  readonly medianDays: number | null;
  readonly joinedOn: IsoDate | null;
  readonly leftOn: IsoDate | null;
  readonly findings: readonly TrackingFinding[];
}
