import * as z from 'zod';
import type { IsoDate, IsoTime } from '../domain/calendar';
import type { DecisionOutcome } from '../domain/methods';
import type { RiskRating } from '../domain/people';
import { SAMPLE_OUTCOMES, VACSR_ANSWERS, type SampleEntry } from '../domain/sample';
import { channel } from './channel';
import { fileToken, id, isoDate, line, nothing, requiredLine, text } from './common';
import type { PlanCellRow } from './sampling';

export interface SampleRevision {
  readonly id: string;
  /** 1 for the first sample of the decision; a re-sample is the next. */
  readonly round: number;
  readonly revision: number;
  readonly recordedAt: IsoTime;
  readonly recordedBy: string;
  readonly correctionReason: string | null;
  readonly entry: SampleEntry;
  /** What is to be known of the decision as it was on that day. */
  readonly notes: readonly string[];
}

export interface SampleScreen {
  readonly cell: PlanCellRow;
  readonly planId: string;
  readonly planName: string;
  readonly decision: {
    readonly outcome: DecisionOutcome;
    readonly portfolioReference: string | null;
    readonly countersignedBy: string | null;
    readonly assessorRisk: RiskRating | null;
  };
  readonly outcomes: readonly {
    readonly number: number;
    readonly kind: 'observation' | 'knowledge' | null;
    readonly title: string;
    readonly criteria: readonly { readonly id: string; readonly label: string; readonly text: string }[];
  }[];
  /** Of the newest round, newest last; empty until the sample is carried out. */
  readonly revisions: readonly SampleRevision[];
  /** The last revision of each earlier round, oldest first: the actions that it asked for were followed by a re-sample. */
  readonly earlierRounds: readonly SampleRevision[];
  /** Every action that the sample asked for is closed, so that it is to be looked at again. */
  readonly isResampleDue: boolean;
  /** Of samples that count no more, for the decision was corrected after them; newest last. */
  readonly outdated: readonly SampleRevision[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** Why the signed-in person may not record this sample (P1, or not an IQA), or null. */
  readonly refusal: { readonly rule: string | null; readonly message: string } | null;
  /** What happened to this cell, oldest first. */
  readonly events: readonly { readonly at: IsoTime; readonly what: string }[];
  readonly nextCellId: string | null;
}

const vacsrJudgement = z.strictObject({ answer: z.enum(VACSR_ANSWERS), comment: text });

export const sampleEntry = z.strictObject({
  sampledOn: isoDate,
  portfolioReference: line,
  files: z
    .array(
      z.strictObject({
        name: requiredLine,
        size: z.int().nonnegative(),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        openedAt: z.iso.datetime(),
      }),
    )
    .max(50),
  criteria: z.array(id).max(500),
  vacsr: z.strictObject({
    valid: vacsrJudgement,
    authentic: vacsrJudgement,
    current: vacsrJudgement,
    sufficient: vacsrJudgement,
    reliable: vacsrJudgement,
  }),
  outcome: z.enum(SAMPLE_OUTCOMES),
  strengths: text,
  improvements: text,
  actions: z.array(z.strictObject({ text, ownerId: id, dueOn: isoDate })).max(50),
});

export const saveSample = z.strictObject({
  cellId: id,
  /** The revision this one corrects; null for the first. Refused when somebody recorded another meanwhile. */
  basedOn: id.nullable(),
  correctionReason: line.nullable(),
  /** The revision whose actions are closed and that this sample, a round of its own, follows; null: no re-sample. */
  resampleOf: id.nullable().default(null),
  entry: sampleEntry,
});
export type SaveSample = z.infer<typeof saveSample>;

export interface ActionRow {
  readonly id: string;
  /** The same for every revision: closing an action makes a new one. */
  readonly rootId: string;
  readonly text: string;
  readonly ownerName: string;
  readonly dueOn: IsoDate;
  readonly doneOn: IsoDate | null;
  readonly doneNote: string | null;
  readonly checkedBy: string | null;
  readonly state: 'overdue' | 'due today' | 'due in 7 days' | 'open' | 'done';
  /** What asked for it, to be opened: a sample (its plan where the sample has no cell any more) or an observation. */
  readonly from:
    | { readonly kind: 'sample'; readonly planId: string; readonly cellId: string | null }
    | { readonly kind: 'observation'; readonly observationId: string; readonly assessorId: string };
  readonly source: string;
}

export const sampleChannels = {
  'samples.get': channel<SampleScreen>()(z.strictObject({ cellId: id }), ['not-found']),
  'samples.save': channel<{ readonly revisionId: string }>()(saveSample, [
    'not-found',
    'not-independent',
    'not-allowed',
    'stale',
    'invalid',
  ]),
  /** Reads and hashes a file that the person picked, and opens it in its own program when asked. */
  'samples.evidence': channel<{
    readonly name: string;
    readonly size: number;
    readonly sha256: string;
    readonly openedAt: IsoTime;
  }>()(z.strictObject({ file: fileToken, open: z.boolean() }), ['file-unreadable', 'file-type']),
  'actions.list': channel<readonly ActionRow[]>()(nothing),
  'actions.close': channel<null>()(z.strictObject({ id, doneOn: isoDate, note: requiredLine }), [
    'not-found',
    'not-allowed',
    'already-closed',
  ]),
} as const;
