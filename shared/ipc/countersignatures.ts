import * as z from 'zod';
import type { IsoDate } from '../domain/calendar';
import type { AssessmentMethod, DecisionOutcome, Stage } from '../domain/methods';
import type { Failure } from '../result';
import { channel } from './channel';
import { id, nothing, pin, requiredLine, text } from './common';

/** A trainee's decision that is not complete for want of a countersignature (P5). */
export interface PendingDecision {
  /** The revision that waits. */
  readonly id: string;
  readonly learnerId: string;
  readonly learnerName: string;
  readonly qualificationId: string;
  readonly qualificationCode: string;
  readonly unitId: string;
  readonly unitCode: string;
  readonly unitTitle: string;
  readonly assessorId: string;
  readonly assessorName: string;
  /** Whom the trainee names as countersignatory. */
  readonly countersignatoryId: string | null;
  readonly countersignatoryName: string | null;
  readonly method: AssessmentMethod;
  readonly decidedOn: IsoDate;
  readonly stage: Stage;
  readonly site: string;
  readonly portfolioReference: string | null;
  /** Why the signed-in person may not countersign it; null when they may. */
  readonly refusal: Failure | null;
}

/** Refused with feedback; the assessor's answer is outstanding. */
export interface SentBackDecision extends PendingDecision {
  readonly refusalId: string;
  readonly refusedBy: string;
  readonly refusedOn: IsoDate;
  readonly feedback: string;
}

export interface CountersignQueue {
  /** Why the signed-in person countersigns nothing at all; null when they do. */
  readonly refusal: Failure | null;
  /** Oldest first. */
  readonly pending: readonly PendingDecision[];
  readonly sentBack: readonly SentBackDecision[];
}

/** An entry of the unit record that the decision rests on. */
export interface EntryRead {
  readonly id: string;
  readonly outcomeNumber: number;
  readonly outcomeTitle: string;
  /** `column 2`, or a criterion's label. */
  readonly place: string;
  readonly achievedOn: IsoDate;
  /** Labels of criteria seen, and of those questioned orally. */
  readonly criteria: readonly string[];
  readonly oralCriteria: readonly string[];
  readonly method: AssessmentMethod;
  readonly portfolioReference: string;
  readonly assessorName: string;
  readonly witnessName: string | null;
  readonly reason: string;
}

/** What there is to read before countersigning. */
export interface DecisionRead {
  /** The newest revision. */
  readonly id: string;
  readonly isNewest: boolean;
  readonly outcome: DecisionOutcome;
  readonly method: AssessmentMethod;
  readonly decidedOn: IsoDate;
  readonly stage: Stage;
  readonly site: string;
  readonly portfolioReference: string | null;
  readonly assessorName: string;
  readonly countersignedBy: string | null;
  readonly countersignedOn: IsoDate | null;
  readonly entries: readonly EntryRead[];
  /** Earlier refusals of this decision with the answer given, oldest first. */
  readonly refusals: readonly {
    readonly refusedBy: string;
    readonly refusedOn: IsoDate;
    readonly feedback: string;
    readonly answer: string | null;
    readonly answeredOn: IsoDate | null;
  }[];
  /** Plans in which the signed-in person is to sample it, which they cannot once they have countersigned it (P1). */
  readonly toSampleIn: readonly string[];
}

const feedback = text.trim().min(1, 'Say what the assessor has to do.');

/** Revisions as they were read: a newer one is never countersigned unread. */
export const signCountersignatures = z
  .strictObject({
    pin,
    countersign: z.array(id).max(2_000),
    refuse: z.array(z.strictObject({ id, feedback })).max(2_000),
  })
  .refine(
    ({ countersign, refuse }) => countersign.length + refuse.length > 0,
    'Mark at least one decision first.',
  )
  .refine(
    ({ countersign, refuse }) =>
      new Set([...countersign, ...refuse.map((each) => each.id)]).size === countersign.length + refuse.length,
    'A decision is either countersigned or sent back, once.',
  );

export const answerRefusal = z.strictObject({
  refusalId: id,
  answer: z.enum(['resubmitted', 'not yet met']),
  note: text.trim().min(1, 'Say what the assessor did about it.'),
  /** Where the evidence lies now; null where nowhere is named. */
  portfolioReference: requiredLine.nullable(),
});

/** How many decisions wait, how many of them for the signed-in person, and how many were sent back. */
export interface CountersignCount {
  readonly waiting: number;
  readonly mine: number;
  readonly sentBack: number;
}

export const countersignatureChannels = {
  'countersignatures.count': channel<CountersignCount>()(nothing),
  'countersignatures.queue': channel<CountersignQueue>()(nothing),
  /** Any revision's id; answers with the newest. */
  'countersignatures.read': channel<DecisionRead>()(z.strictObject({ id }), ['not-found']),
  'countersignatures.sign': channel<{ readonly countersigned: number; readonly refused: number }>()(
    signCountersignatures,
    [
      'not-allowed',
      'rule',
      'own-decision',
      'not-independent',
      'changed-meanwhile',
      'not-pending',
      'no-identity',
      'wait',
      'identity-pin',
    ],
  ),
  'countersignatures.answer': channel<{ readonly decisionId: string }>()(answerRefusal, [
    'not-allowed',
    'not-found',
    'changed-meanwhile',
  ]),
} as const;
