import type { CoverageRow } from '../sampling/coverage-standing';
import type { Dimension } from '../sampling/policy';
import type { PrintedStrategy } from '../sampling/strategy-text';
import type { IsoDate, IsoTime } from '../calendar';
import type { AssessmentMethod, Stage } from '../methods';
import type { SampleOutcome, Vacsr } from '../sample';
import type { Signature } from '../signature/signature';
import type { PrintedWarning } from './warning';

/**
 * Everything a verification report says, with names instead of ids: a report is read without the database.
 * Sentences that judge or explain (policy, reasons, what the sample can show) come in as finished text.
 */
export interface VerificationReport {
  readonly reportNumber: string;
  readonly issuedAt: IsoTime;
  /** Marks every page as invented data. */
  readonly isDemo: boolean;
  readonly centre: ReportCentre;
  readonly awardingOrganisation: string;
  readonly qualification: ReportQualification;
  readonly plan: ReportPlan;
  readonly coverage: readonly CoverageRow[];
  readonly cells: readonly ReportCell[];
  /** What was planned and a person took out. */
  readonly takenOut: readonly ReportTakenOut[];
  readonly samples: readonly ReportSample[];
  readonly findings: Findings;
  readonly actions: readonly ReportAction[];
  /** Sentences: what a sample of this size and kind can and cannot show. */
  readonly whatItShows: readonly string[];
  /** Cells without an IQA, or constraints that the population cannot meet, each with its reason. */
  readonly notAssigned: readonly string[];
  readonly people: {
    readonly iqa: string;
    readonly eqa: string | null;
    /** The IQA's handwriting, where it is on file; shown over the field that they sign in. */
    readonly iqaSignature: Signature | null;
  };
  readonly log: LogHead;
}

export interface ReportCentre {
  readonly name: string;
  readonly number: string;
  readonly sites: readonly string[];
}

export interface ReportQualification {
  readonly title: string;
  /** Ofqual qualification number, e.g. 601/4882/2. */
  readonly number: string;
  /** The awarding organisation's product code, e.g. CS2D1. */
  readonly code: string;
}

export interface ReportPlan {
  readonly name: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The day the samples are to be done by. */
  readonly sampleBy: IsoDate;
  /** The policy in words, a sentence each. */
  readonly policy: readonly string[];
  /** The policy's name and version: `Quarterly sample, version 2`. */
  readonly policyName: string;
  /** The version of the sampling strategy that it was made under; null where there was none. */
  readonly strategy: PrintedStrategy | null;
  readonly seed: string;
  /** Decisions in the frozen population, and the SHA-256 of its list (lower-case hex). */
  readonly population: { readonly count: number; readonly sha256: string };
  /** 1 for the first draw; a later one says why it was drawn again. */
  readonly draw: {
    readonly number: number;
    /** Null: it has a seed of its own, made after its population was frozen. */
    readonly kind: 're-planned' | 'optimum adopted' | null;
    readonly reason: string | null;
    readonly drawnAt: IsoTime;
  };
}

export { DIMENSIONS as COVERAGE_DIMENSIONS } from '../sampling/policy';
export type CoverageDimension = Dimension;
export type { CoverageRow } from '../sampling/coverage-standing';

export interface ReportCell {
  readonly assessor: string;
  readonly learner: string;
  readonly unit: string;
  readonly method: AssessmentMethod;
  readonly stage: Stage;
  readonly plannedOn: IsoDate;
  readonly doneOn: IsoDate | null;
  readonly iqa: string | null;
  /** Why this decision was selected, in words. */
  readonly reasons: readonly string[];
  /** Added by a person, not drawn: it counts for no probability. */
  readonly isByJudgement: boolean;
  readonly outcome: SampleOutcome | null;
  readonly sampleReference: string | null;
}

export interface ReportTakenOut {
  readonly assessor: string;
  readonly learner: string;
  readonly unit: string;
  readonly method: AssessmentMethod;
  readonly stage: Stage;
  /** Who took it out and why, in words. */
  readonly reason: string;
}

export interface ReportSample {
  /** As in the cells, e.g. S-0012. */
  readonly reference: string;
  readonly learner: string;
  readonly assessor: string;
  readonly iqa: string;
  readonly unit: { readonly code: string; readonly title: string };
  readonly method: AssessmentMethod;
  readonly stage: Stage;
  readonly sampledOn: IsoDate;
  readonly portfolioReference: string;
  /** SHA-256 in lower-case hex, of each file as it was opened. */
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  /** Labels of the criteria sampled, e.g. 1a. */
  readonly criteria: readonly string[];
  readonly vacsr: Vacsr;
  readonly outcome: SampleOutcome;
  readonly strengths: string;
  readonly improvements: string;
  readonly actions: readonly ReportAction[];
  /** Rules that warned when the decision, its entries and sign-offs were recorded, with the reason given. */
  readonly warnings: readonly PrintedWarning[];
  /** Sentences: what is to be known of the decision as it was sampled. */
  readonly notes: readonly string[];
  /** 1 for the first; a correction is a later revision of the same sample. */
  readonly revision: { readonly number: number; readonly savedAt: IsoTime };
}

export interface ReportAction {
  readonly text: string;
  readonly owner: string;
  readonly dueOn: IsoDate;
  readonly doneOn: IsoDate | null;
  /** The sample it comes from. */
  readonly sampleReference: string | null;
}

export interface OutcomeCounts {
  readonly agreed: number;
  readonly actionRequired: number;
  readonly disagreed: number;
}

export interface Findings {
  readonly overall: OutcomeCounts;
  readonly byAssessor: readonly (OutcomeCounts & { readonly assessor: string })[];
}

/** Where the tamper-evident log stood when the report was made; the hash is lower-case hex. */
export interface LogHead {
  readonly sequence: number;
  readonly sha256: string;
}
