import type { CoverageRow, ExpectedValues, ImpossibleNeed } from './coverage';
import type { CoverProblem } from './cover-model';
import type { Iqa } from './independence';
import type { LearnerDraw } from './learner-draw';
import type { OverallDraw } from './overall-draw';
import type { SamplePart, SelectedDecision } from './parts';
import type { SamplingPolicy } from './policy';
import type { PopulationRow } from './population';
import type { Stratum } from './strata';

export interface DrawInput {
  /** Frozen and hashed before the seed was made. Its order does not matter. */
  readonly population: readonly PopulationRow[];
  readonly policy: SamplingPolicy;
  readonly seed: string;
  /**
   * Who can be given samples. Only decisions that one of them could verify (rule P1) count towards coverage. What they
   * are competent in, where they go and their time are no part of a draw: those change, and it has to repeat.
   */
  readonly iqas: readonly Iqa[];
  /** Values to be covered even though the population may hold none: named as impossible then. */
  readonly expected?: ExpectedValues;
  /** Ids of decisions that are in whatever the draw gives: done or promised. They cover, and are never random. */
  readonly keep?: readonly string[];
  /** Ids of decisions that a person took out by judgement: they cover nothing, whatever the draw gives. */
  readonly without?: readonly string[];
}

export interface DrawResult {
  readonly seed: string;
  readonly policy: SamplingPolicy;
  readonly populationSize: number;
  /** In ticket order. */
  readonly population: readonly PopulationRow[];
  /** In ticket order. */
  readonly selected: readonly SelectedDecision[];
  /** By their strongest part. */
  readonly sizes: Readonly<Record<SamplePart, number>>;
  /** Ids of selected decisions that the draw does not give: they were kept. */
  readonly kept: readonly string[];
  /** What the draw gives and a person took out by judgement: not selected. In ticket order. */
  readonly takenOut: readonly SelectedDecision[];
  readonly strata: readonly Stratum[];
  /** How many decisions are among the first ones that are all taken, and not in a stratum that is taken whole. */
  readonly firsts: number;
  /** The draw from all decisions that are not taken anyway; null where the policy asks for none. */
  readonly overall: OverallDraw | null;
  readonly learnerDraws: readonly LearnerDraw[];
  readonly coverage: readonly CoverageRow[];
  readonly impossible: readonly ImpossibleNeed[];
  /** Ids of decisions that every IQA assessed or countersigned. */
  readonly unverifiable: readonly string[];
  /** No sample that holds all but the coverage part, and covers what the policy wants, is smaller. */
  readonly lowerBound: number;
}

/** What is left to the choice for coverage, for a solver that looks for the smallest. */
export interface DrawProblem {
  /** Its rows are the decisions in ticket order. */
  readonly problem: CoverProblem;
  /** What the official draw adds to the taken rows, in ticket order. */
  readonly picked: Int32Array;
  readonly result: DrawResult;
}
