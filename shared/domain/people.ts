import type { IsoDate } from './calendar';

/** What somebody does at the centre. One person may hold several roles. */
export const ROLES = ['assessor', 'countersignatory', 'IQA', 'lead IQA', 'EQA', 'witness'] as const;
export type Role = (typeof ROLES)[number];

/** RAG: how much of an assessor's work is sampled. */
export const RISK_RATINGS = ['red', 'amber', 'green'] as const;
export type RiskRating = (typeof RISK_RATINGS)[number];

export interface Person {
  readonly id: string;
  readonly name: string;
  /** Unique at the centre; null for people who never initial a record. */
  readonly initials: string | null;
  readonly number: string | null;
  readonly email: string | null;
  readonly roles: readonly Role[];
  /** A trainee assessor's decisions need a countersignature (P5). */
  readonly isTrainee: boolean;
  readonly countersignatoryId: string | null;
  /** Assessor or IQA qualifications held, in words: `A1, Level 3 TAQA`. */
  readonly qualificationsHeld: string | null;
  readonly risk: RiskRating | null;
  readonly riskReason: string | null;
  readonly joinedOn: IsoDate | null;
  readonly leftOn: IsoDate | null;
  readonly lastObservedOn: IsoDate | null;
  readonly lastStandardisedOn: IsoDate | null;
  /** When the risk rating is to be looked at again. */
  readonly riskReviewOn: IsoDate | null;
  /** The first day on which decisions needed no countersignature any more; null: never a trainee, or still one. */
  readonly traineeUntil: IsoDate | null;
  /** What a witness does for a living, in words. */
  readonly occupation: string | null;
  /** For a witness; null where nobody has said. */
  readonly isOccupationallyCompetent: boolean | null;
}

/** The risk of somebody whom nobody rated yet. */
export const NOT_RATED = { risk: null, riskReason: null, riskReviewOn: null } as const;

/** Somebody of whom nothing is known but what is added to this, as the form of their details has it. */
export const blankDetails = {
  initials: null,
  number: null,
  email: null,
  isTrainee: false,
  countersignatoryId: null,
  qualificationsHeld: null,
  joinedOn: null,
  leftOn: null,
  lastObservedOn: null,
  lastStandardisedOn: null,
  traineeUntil: null,
  occupation: null,
  isOccupationallyCompetent: null,
} as const satisfies Omit<Person, 'id' | 'name' | 'roles' | keyof typeof NOT_RATED>;

/** Somebody of whom nothing is known but what is added to this. */
export const blankPerson = { ...blankDetails, ...NOT_RATED } as const satisfies Omit<
  Person,
  'id' | 'name' | 'roles'
>;

/** Roles that may plan and carry out samples. */
export const isQualityAssurer = (roles: readonly Role[]): boolean =>
  roles.includes('IQA') || roles.includes('lead IQA');

const SIGN_IN_ROLES: readonly Role[] = ['countersignatory', 'IQA', 'lead IQA', 'EQA'];

/** Whether somebody of these roles may be given a sign-in: who countersigns, plans, samples, or verifies from outside. */
export const maySignIn = (roles: readonly Role[]): boolean =>
  roles.some((role) => SIGN_IN_ROLES.includes(role));

/** First letters of a name's words, upper case: a proposal, to be made unique by its user. */
export const proposeInitials = (name: string): string =>
  name
    .split(/[\s'’-]+/)
    .filter((word) => word !== '')
    .map((word) => [...word][0]?.toLocaleUpperCase('en-GB') ?? '')
    .join('')
    .slice(0, 4);
