import type { IsoDate, IsoTime } from '../calendar';
import type { CoverageRow } from '../sampling/coverage-standing';
import type { Risk } from '../sampling/policy';
import type { SamplePart } from '../sampling/parts';
import type { DocumentHead } from './document-head';
import type { ReportQualification } from './verification-report';

/** A plan in one sheet for the EQA: what was planned and why, how far it is, how to check it. With names, not ids. */
export interface PlanSheet extends DocumentHead {
  readonly qualification: ReportQualification;
  readonly plan: {
    readonly name: string;
    readonly from: IsoDate;
    readonly to: IsoDate;
    readonly sampleBy: IsoDate;
    readonly drawnBy: string;
  };
  /** The version in force when the plan was made; null: there was none. */
  readonly strategy: { readonly number: number; readonly approvedBy: string } | null;
  readonly policy: { readonly name: string; readonly words: readonly string[] };
  readonly figures: {
    readonly population: number;
    readonly planned: number;
    readonly done: number;
    readonly overdue: number;
    readonly lowerBound: number;
  };
  /** How the samples came into the plan; those that there are. */
  readonly parts: readonly { readonly part: SheetPart; readonly count: number }[];
  readonly shows: readonly string[];
  readonly coverage: readonly CoverageRow[];
  readonly assessors: readonly SheetAssessor[];
  readonly iqas: readonly SheetIqa[];
  /** Sentences: what the policy wants and cannot be had, whom nobody can sample. */
  readonly impossible: readonly string[];
  /** What people changed and did not take back, the most frequent first. */
  readonly changes: readonly SheetChange[];
  readonly overturned: readonly { readonly what: string; readonly on: IsoDate; readonly added: number }[];
  readonly widened: readonly { readonly added: number; readonly reason: string; readonly on: IsoTime }[];
  /** The first to the newest. */
  readonly draws: readonly {
    readonly number: number;
    readonly drawnAt: IsoTime;
    readonly kind: 'drawn' | 're-planned' | 'optimum adopted';
    readonly reason: string | null;
  }[];
  readonly seed: string;
  readonly populationSha256: string;
}

/** A part of the draw; else how it came in. `drawn`: before parts were kept. */
export type SheetPart = SamplePart | 'kept' | 'judgement' | 'widened' | 'drawn';

export interface SheetAssessor {
  readonly name: string;
  /** As they stood when the population was frozen. */
  readonly risk: Risk;
  readonly standing: 'trainee' | 'new' | 'established';
  readonly decisions: number;
  /** What the policy asks of theirs, in per cent. */
  readonly sharePercent: number;
  readonly taken: number;
  readonly done: number;
}

export interface SheetIqa {
  readonly name: string;
  readonly given: number;
  readonly done: number;
  /** The day of the last that they still have to do; null: none. */
  readonly until: IsoDate | null;
}

export interface SheetChange {
  readonly kind: 'planned' | 'unplanned' | 'moved' | 'handed over';
  readonly reason: string | null;
  readonly count: number;
}
