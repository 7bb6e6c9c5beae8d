import * as z from 'zod';
import type { IsoDate, IsoTime } from '../domain/calendar';
import { STAGES, type AssessmentMethod, type DecisionOutcome, type Stage } from '../domain/methods';
import type { SampleOutcome } from '../domain/sample';
import type { SamplePart } from '../domain/sampling/draw';
import type { MatrixData, MatrixState } from '../domain/sampling/matrix';
import { channel } from './channel';
import { id, isoDate, jobId, line, requiredLine } from './common';

/** Cells of the matrix that something is done to at once: a learner's unit each. */
const places = z
  .array(z.strictObject({ learnerId: id, unitId: id }))
  .min(1)
  .max(5_000);

/** Of how many cells at once it is counted what is open: counting more would hold main up. */
export const MOST_COUNTED = 500;

/** What was changed, and what could not be: the rest was changed all the same, each place is a thing of its own. */
export interface CellsChanged {
  /** Names the change for `cells.undo`; null where nothing was changed. */
  readonly changeId: string | null;
  readonly changed: number;
  /** `Kofi Mensah, UBU24: nothing is planned there.` */
  readonly refused: readonly string[];
}

/** One decision of a cell with what the plan and the samples say about it. */
export interface CellDecision {
  readonly decisionId: string;
  readonly assessorId: string;
  readonly assessorName: string;
  readonly countersignedBy: string | null;
  readonly method: AssessmentMethod;
  readonly stage: Stage;
  readonly outcome: DecisionOutcome;
  readonly decidedOn: IsoDate;
  readonly site: string;
  readonly portfolioReference: string | null;
  readonly isInPopulation: boolean;
  /** The plan's cell for it; null: it is not in the plan. */
  readonly planned: {
    readonly cellId: string;
    readonly iqaId: string | null;
    readonly iqaName: string | null;
    readonly plannedOn: IsoDate | null;
    readonly part: SamplePart | null;
    readonly origin: 'judgement' | 'widened' | 'kept' | 'ahead' | null;
    readonly reasons: readonly string[];
    readonly notes: readonly string[];
  } | null;
  /** Why the draw did not take it (S5), or why it is planned no more; null while it is planned. */
  readonly whyNot: string | null;
  /** Samples of it under any plan, oldest first. */
  readonly samples: readonly {
    readonly sampleId: string;
    readonly planName: string;
    readonly round: number;
    readonly sampledOn: IsoDate;
    readonly iqaName: string;
    readonly outcome: SampleOutcome;
    readonly feedback: string;
    readonly openActions: number;
  }[];
}

/** All that the side panel says about a learner's unit. */
export interface CellDetail {
  readonly learnerId: string;
  readonly learnerName: string;
  readonly unitId: string;
  readonly unitCode: string;
  readonly unitTitle: string;
  readonly state: MatrixState;
  readonly decisions: readonly CellDecision[];
  /** Planned before there is a decision. */
  readonly ahead: readonly {
    readonly aheadId: string;
    readonly stage: Stage;
    readonly iqaName: string | null;
    readonly plannedOn: IsoDate | null;
    readonly reason: string;
  }[];
  /** Who could sample it, and for the others why not. */
  readonly iqas: readonly { readonly id: string; readonly name: string; readonly barred: string | null }[];
  /** What people changed here, newest first, and what an overturned decision led to. */
  readonly changes: readonly {
    readonly sentence: string;
    readonly reason: string | null;
    readonly by: string;
    readonly at: IsoTime;
  }[];
}

export const matrixChannels = {
  /** The whole matrix; read in a worker. */
  'plans.matrix': channel<MatrixData>()(z.strictObject({ jobId, planId: id }), ['not-found', 'cancelled']),
  'plans.cellDetail': channel<CellDetail>()(z.strictObject({ planId: id, learnerId: id, unitId: id }), [
    'not-found',
  ]),
} as const;

/** What the matrix shows when it is exported: rows in their order, and in words how it is filtered. */
const shownMatrix = z.strictObject({
  about: z.array(line).max(50),
  rows: z
    .array(
      z.discriminatedUnion('kind', [
        /** Its name, and in words what is in it. */
        z.strictObject({ kind: z.literal('group'), name: line, about: line }),
        z.strictObject({
          kind: z.literal('learner'),
          learnerId: id,
          /** The cells of all, or of one assessor; null: of nobody yet. */
          of: z.discriminatedUnion('kind', [
            z.strictObject({ kind: z.literal('all') }),
            z.strictObject({ kind: z.literal('assessor'), assessorId: id.nullable() }),
          ]),
        }),
      ]),
    )
    .max(100_000),
});

export const matrixExportChannels = {
  /** Null where the person chose no place to save it. */
  'plans.exportMatrix': channel<{ readonly savedAs: string } | null>()(
    z.strictObject({ jobId, planId: id, format: z.enum(['xlsx', 'pdf']), view: shownMatrix }),
    ['not-found', 'cancelled'],
  ),
} as const;

export const planCellChannels = {
  /** Plans by judgement: a decision of the stage where there is one, else ahead of it. Never counted as random. */
  'cells.plan': channel<CellsChanged>()(
    z.strictObject({ planId: id, places, stage: z.enum(STAGES), reason: requiredLine }),
    ['not-found', 'not-allowed'],
  ),
  'cells.unplan': channel<CellsChanged>()(z.strictObject({ planId: id, places, reason: requiredLine }), [
    'not-found',
    'not-allowed',
  ]),
  /** How many samples unplanning these would take out: a cell may hold several. */
  'cells.countOpen': channel<{ readonly open: number }>()(
    z.strictObject({ planId: id, places: places.max(MOST_COUNTED) }),
    ['not-found'],
  ),
  'cells.move': channel<CellsChanged>()(
    z.strictObject({
      planId: id,
      cells: z.array(z.strictObject({ kind: z.enum(['cell', 'ahead']), id })).min(1),
      plannedOn: isoDate,
    }),
    ['not-found', 'not-allowed'],
  ),
  /** One's own samples, or anybody's by the lead IQA. `cells` null: all that is not done. */
  'cells.handOver': channel<CellsChanged>()(
    z.strictObject({
      planId: id,
      fromId: id.nullable(),
      toId: id,
      cells: z.array(z.strictObject({ kind: z.enum(['cell', 'ahead']), id })).nullable(),
      reason: requiredLine,
    }),
    ['not-found', 'not-allowed', 'malformed'],
  ),
  /** Takes one change back as a whole, while nothing of it was sampled or changed again since. */
  'cells.undo': channel<null>()(z.strictObject({ changeId: id }), [
    'not-found',
    'not-allowed',
    'changed-meanwhile',
  ]),
} as const;
