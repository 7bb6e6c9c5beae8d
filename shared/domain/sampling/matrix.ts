import type { Risk } from './policy';

/** What a cell of the matrix (a learner's unit) says, the strongest last where several hold. */
export const MATRIX_STATES = [
  'working towards',
  'decided',
  'claimed',
  'agreed',
  'planned interim',
  'planned summative',
  'action required',
  're-sample due',
  'overturned',
] as const;
/** `not taken` has no entry of its own: the unit is not among the learner's. */
export type MatrixState = (typeof MATRIX_STATES)[number] | 'not taken';

/** Bits of an entry's `flags`. */
export const MATRIX_FLAGS = { note: 1, forced: 2, judgement: 4, random: 8, widened: 16 } as const;

export interface MatrixUnit {
  readonly id: string;
  readonly code: string;
  readonly title: string;
}

export interface MatrixAssessor {
  readonly id: string;
  readonly name: string;
  readonly initials: string | null;
  readonly risk: Risk;
  readonly standing: 'trainee' | 'new' | 'established';
  /** The share that the plan's policy gives them, in per cent. */
  readonly sharePercent: number;
  /** Decisions that stand, whatever their day; cells planned and not done; cells done. */
  readonly decisions: number;
  readonly planned: number;
  readonly done: number;
}

export interface MatrixLearner {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly cohort: string | null;
  /** Places in `sites` and `assessors`; -1 is none. The assessor of most of their decisions. */
  readonly site: number;
  readonly mainAssessor: number;
}

/**
 * A plan's learners against the units of its qualification, as columns of numbers: five thousand learners with forty
 * units are two hundred thousand cells. One entry for each learner, unit and assessor, sorted by learner, then unit;
 * all columns have the same length.
 */
export interface MatrixData {
  readonly planId: string;
  readonly units: readonly MatrixUnit[];
  readonly assessors: readonly MatrixAssessor[];
  readonly sites: readonly { readonly id: string; readonly name: string }[];
  readonly learners: readonly MatrixLearner[];
  readonly entries: MatrixEntries;
}

export interface MatrixEntries {
  /** Places in `learners`, `units`, `assessors` (-1: nobody decided yet) and `sites` (-1: none). */
  readonly learner: Int32Array;
  readonly unit: Int16Array;
  readonly assessor: Int16Array;
  readonly site: Int16Array;
  /** A place in MATRIX_STATES. */
  readonly state: Uint8Array;
  /** Bit n is ASSESSMENT_METHODS[n], of all its decisions. */
  readonly methods: Uint16Array;
  /** 1 interim, 2 summative: of its decisions, and of what is planned ahead. */
  readonly stages: Uint8Array;
  /** MATRIX_FLAGS. */
  readonly flags: Uint8Array;
  /** The first day on which something of it is to be sampled, in days since 1970-01-01; 0: nothing is. */
  readonly due: Int32Array;
}
