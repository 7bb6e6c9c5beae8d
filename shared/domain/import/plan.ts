import type { IsoDate } from '../calendar';
import type { AssessmentMethod, DecisionOutcome, Stage } from '../methods';
import type { RiskRating } from '../people';
import type { CompetenceEvidence } from '../people-records/competence';
import type { AwardInWords } from './awards-in-words';
import type { DateReadings } from './dates';
import type { ImportField, ImportKind } from './fields';
import type { ProblemCode } from './problem-codes';

/** Where something stands in the file. */
export interface SourcePlace {
  readonly sheet: string;
  /** As a spreadsheet program numbers it. */
  readonly row: number;
}

/** `row` is the header row where the problem is the sheet's (`missing-column`). */
export interface ImportProblem extends SourcePlace {
  /** An error keeps the row out; a warning does not. */
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode;
  readonly kind: ImportKind;
  readonly field: ImportField | null;
  /** The column's header as the file has it; the template's header when the column is missing. */
  readonly column: string | null;
  /** The cell as the file has it. */
  readonly value: string;
  readonly message: string;
  readonly remedy: string;
}

/** A date column that can be read two ways: asked once, answered through `ImportOptions.dateOrders[key]`. */
export interface DateQuestion extends SourcePlace {
  readonly key: string;
  readonly kind: ImportKind;
  readonly column: string;
  readonly value: string;
  readonly readings: DateReadings;
  /** Cells of the column that wait for the answer. */
  readonly count: number;
  /** The column has dates of both orders, so its other dates settle nothing. */
  readonly mixed: boolean;
}

export interface AssessorRow extends SourcePlace {
  readonly name: string;
  readonly initials: string;
  readonly number: string | null;
  readonly email: string | null;
  readonly isTrainee: boolean;
  /** Initials of somebody at the centre or in this plan. */
  readonly countersignatory: string | null;
  readonly qualificationsHeld: string | null;
  readonly joinedOn: IsoDate | null;
  readonly risk: RiskRating | null;
  readonly riskReason: string | null;
  readonly lastObservedOn: IsoDate | null;
  readonly lastStandardisedOn: IsoDate | null;
  readonly leftOn: IsoDate | null;
}

/** An award that the words “qualifications held” name, to be kept beside them. */
export interface AwardRow extends SourcePlace, AwardInWords {
  readonly initials: string;
}

/** Registered with the centre as assessor of a qualification (P4). */
export interface AssessorRegistrationRow extends SourcePlace {
  readonly initials: string;
  readonly qualificationCode: string;
  readonly registeredOn: IsoDate;
}

/** Occupational competence in a unit of one qualification (P3). */
export interface CompetenceRow extends SourcePlace {
  readonly initials: string;
  readonly qualificationCode: string;
  readonly unitCode: string;
  readonly evidence: CompetenceEvidence;
  readonly from: IsoDate;
}

/** What rules P2 to P4 ask to be on record of assessors, those at the centre already among them. */
export interface AssessorRecords {
  readonly awards: readonly AwardRow[];
  readonly registrations: readonly AssessorRegistrationRow[];
  readonly competence: readonly CompetenceRow[];
}

export const NO_RECORDS: AssessorRecords = { awards: [], registrations: [], competence: [] };

export interface LearnerRow extends SourcePlace {
  readonly learnerNumber: string;
  readonly name: string;
  readonly uln: string | null;
  readonly dateOfBirth: IsoDate | null;
  readonly site: string | null;
  readonly cohort: string | null;
  readonly workplace?: string | null;
  readonly needs?: readonly string[];
}

export interface RegistrationRow extends SourcePlace {
  readonly learnerNumber: string;
  readonly qualificationCode: string;
  readonly registeredOn: IsoDate;
  readonly registrationNumber: string | null;
}

export interface DecisionRow extends SourcePlace {
  /** See decisionKey.ts. */
  readonly key: string;
  readonly learnerNumber: string;
  readonly qualificationCode: string;
  readonly unitCode: string;
  readonly assessorInitials: string;
  readonly countersignedBy: string | null;
  readonly countersignedOn: IsoDate | null;
  readonly method: AssessmentMethod;
  readonly date: IsoDate;
  readonly outcome: DecisionOutcome;
  readonly site: string | null;
  readonly portfolioReference: string | null;
  readonly stage: Stage;
}

/** What to write, in this order: nothing in one list refers to a later one. */
export interface ImportAdditions {
  readonly sites: readonly string[];
  readonly assessors: readonly AssessorRow[];
  /** Left out where there are none. */
  readonly records?: AssessorRecords;
  readonly learners: readonly LearnerRow[];
  readonly registrations: readonly RegistrationRow[];
  readonly decisions: readonly DecisionRow[];
}

export interface KindCounts {
  /** Rows in the file. */
  readonly rows: number;
  /** Rows that add something. */
  readonly toAdd: number;
  /** Rows whose content the centre already has, or an earlier row of the file brings. */
  readonly alreadyThere: number;
  readonly rejected: number;
}

/** Everything an import would do and everything in its way; plain JSON. Only `additions` is ever written. */
export interface ImportPlan {
  /** Consistent by itself: whatever refers to a rejected row is rejected too. */
  readonly additions: ImportAdditions;
  readonly problems: readonly ImportProblem[];
  readonly questions: readonly DateQuestion[];
  /** Sites in the file that the centre does not have; `createSites` adds them. */
  readonly unknownSites: readonly string[];
  /** Rows with an error, and every row of a sheet that lacks a required column. */
  readonly rejected: readonly SourcePlace[];
  readonly counts: Readonly<Record<ImportKind, KindCounts>>;
}

export const hasErrors = (plan: ImportPlan): boolean =>
  plan.problems.some(({ severity }) => severity === 'error');

/** True for a file of headers alone, such as a blank template. */
export const nothingToImport = ({ counts }: ImportPlan): boolean =>
  counts.assessors.rows + counts.learners.rows + counts.decisions.rows === 0;
