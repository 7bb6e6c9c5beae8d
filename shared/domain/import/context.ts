import type { IsoDate } from '../calendar';
import type { DecisionOutcome } from '../methods';
import type { RiskRating } from '../people';
import type { PersonFacts, UnitFacts } from '../rules/facts';
import type { RulePack } from '../rules/pack-schema';
import type { DateOrder } from './dates';

/** A person the centre already has. */
export interface KnownPerson {
  readonly name: string;
  /** Null for people who never initial a record. */
  readonly initials: string | null;
  readonly number: string | null;
  readonly email: string | null;
  readonly isTrainee: boolean;
  readonly risk: RiskRating | null;
  readonly joinedOn: IsoDate | null;
  readonly leftOn: IsoDate | null;
  /** What rules P2 to P4 look at. */
  readonly facts: PersonFacts;
}

export interface KnownLearner {
  readonly learnerNumber: string;
  readonly name: string;
  readonly uln: string | null;
  readonly dateOfBirth: IsoDate | null;
  readonly site: string | null;
  readonly registrations: readonly KnownRegistration[];
}

export interface KnownRegistration {
  readonly qualificationCode: string;
  readonly registeredOn: IsoDate;
  readonly registrationNumber: string | null;
  /** The day of the certificate claim that stands; null while none does. */
  readonly claimedOn: IsoDate | null;
}

export interface KnownQualification {
  readonly id: string;
  readonly title: string;
  /** Product code, e.g. CS2D1. */
  readonly code: string;
  /** Ofqual number, e.g. 601/4882/2. */
  readonly number: string;
  /** R10; null where the qualification has none. */
  readonly minimumAge: number | null;
  readonly units: readonly KnownUnit[];
  /** What its records are judged under, by the first day; the first entry stands for all days before, too. */
  readonly rules: readonly RulesFrom[];
}

/** As the rules look at it; outcomes are not asked about. */
export interface KnownUnit extends UnitFacts {
  readonly reference: string | null;
}

export interface RulesFrom {
  readonly from: IsoDate;
  readonly pack: RulePack;
}

/** What the centre already holds; the import only adds to it. */
export interface ImportContext {
  readonly today: IsoDate;
  readonly people: readonly KnownPerson[];
  readonly learners: readonly KnownLearner[];
  readonly qualifications: readonly KnownQualification[];
  readonly sites: readonly string[];
  /** `decisionKey` of every decision on file (its latest revision) with its outcome. */
  readonly decisions: ReadonlyMap<string, DecisionOutcome>;
}

/** The user's answers. Plain JSON, so that it can be kept with the remembered column matches. */
export interface ImportOptions {
  /** Answers to `DateQuestion`s, by their key. */
  readonly dateOrders: Readonly<Record<string, DateOrder>>;
  /** Add sites the centre does not have instead of refusing their rows. */
  readonly createSites: boolean;
}

export const NO_ANSWERS: ImportOptions = { dateOrders: {}, createSites: false };
