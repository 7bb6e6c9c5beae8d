import * as z from 'zod';
import type { IsoDate, IsoTime } from '../domain/calendar';
import { ASSESSMENT_METHODS, type AssessmentMethod, type DecisionOutcome } from '../domain/methods';
import type { UnitRecordFacts } from '../domain/rules/facts';
import type { Judgement } from '../domain/rules/finding';
import type { SampleOutcome } from '../domain/sample';
import type { EntryValues } from '../domain/unit-record/entry-draft';
import { MOST_COLUMNS, type RecordOutcome, type Slot } from '../domain/unit-record/slots';
import { channel } from './channel';
import { id, isoDate, line, requiredLine, text } from './common';
import { ruleReasons } from './rules';

/** An entry as it stands on record. */
export interface RecordedEntry {
  /** The revision: what a change is made from. */
  readonly id: string;
  readonly slot: Slot;
  readonly values: EntryValues;
  readonly assessorName: string;
  readonly witnessName: string | null;
  readonly recordedAt: IsoTime;
  readonly recordedBy: string;
  /** How many revisions the entry has had, this one included. */
  readonly revisions: number;
  readonly changeReason: string | null;
  /** What the rules said when it was recorded, with the reasons given. */
  readonly judgements: readonly Judgement[];
}

export interface OutcomeSignOff {
  readonly id: string;
  readonly outcomeId: string;
  readonly assessorId: string;
  readonly assessorName: string;
  readonly assessorInitials: string;
  readonly signedOn: IsoDate;
  readonly judgements: readonly Judgement[];
}

/** A summative decision on the unit, newest revision. */
export interface UnitDecision {
  readonly id: string;
  readonly rootId: string;
  readonly decidedOn: IsoDate;
  readonly outcome: DecisionOutcome;
  readonly method: AssessmentMethod;
  readonly portfolioReference: string | null;
  readonly assessorName: string;
  readonly assessorInitials: string | null;
  readonly countersignedBy: string | null;
  readonly countersignedOn: IsoDate | null;
  readonly awaitsCountersignature: boolean;
  readonly site: string;
  readonly sample: { readonly outcome: SampleOutcome; readonly on: IsoDate; readonly iqa: string } | null;
}

export interface Witness {
  readonly id: string;
  readonly name: string;
  readonly occupation: string | null;
  readonly isOccupationallyCompetent: boolean | null;
}

/** A learner's whole record of one unit: what the screen shows and a page of the book prints. */
export interface UnitRecordView {
  readonly learner: { readonly id: string; readonly name: string; readonly number: string };
  readonly registrationId: string;
  readonly withdrawnOn: IsoDate | null;
  readonly qualification: { readonly id: string; readonly code: string; readonly title: string };
  readonly unitReference: string | null;
  /** With the criteria's words, where the qualification's document brought them. */
  readonly outcomes: readonly RecordOutcome[];
  /** What the rules look at; people with what concerns this unit alone. */
  readonly facts: UnitRecordFacts;
  readonly entries: readonly RecordedEntry[];
  readonly signOffs: readonly OutcomeSignOff[];
  /** The unit's row of the statement of unit achievement. */
  readonly achievement: {
    readonly id: string;
    readonly decisionRootId: string;
    readonly learnerSignedOn: IsoDate | null;
    readonly learnerSignatureId: string | null;
    readonly judgements: readonly Judgement[];
  } | null;
  /** Newest first. */
  readonly decisions: readonly UnitDecision[];
  readonly witnesses: readonly Witness[];
  readonly sites: readonly { readonly id: string; readonly name: string }[];
  readonly siteId: string | null;
  /** The learner's units in the qualification's order, this one among them. */
  readonly units: readonly {
    readonly id: string;
    readonly code: string;
    readonly title: string;
    readonly isAchieved: boolean;
  }[];
  /** Why nothing can be changed any more, in a sentence each; null where it can. */
  readonly lock: { readonly message: string; readonly remedy: string } | null;
  /** A sample locks the evidence, a claim the statement too. */
  readonly isStatementOpen: boolean;
}

export const slotSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('observation'),
    outcomeId: id,
    column: z.int().min(1).max(MOST_COLUMNS),
  }),
  z.strictObject({ type: z.literal('criterion'), outcomeId: id, criterionId: id }),
]);

const words = text.max(2_000, 'Use at most 2,000 characters.');

export const rplSchema = z.strictObject({
  gapMapping: words,
  authentication: words,
  currency: words,
  confirmedBy: id.nullable(),
});

const entry = z.strictObject({
  slot: slotSchema,
  /** The revision it was made from; null for a new entry. */
  base: id.nullable(),
  achievedOn: isoDate,
  criteria: z.array(id).max(200),
  oralCriteria: z.array(id).max(200),
  portfolioReference: requiredLine,
  initials: requiredLine,
  learnerSignedOn: isoDate.nullable(),
  method: z.enum(ASSESSMENT_METHODS),
  witnessId: id.nullable(),
  reason: words,
  rpl: rplSchema.nullable(),
  changeReason: line.nullable(),
  reasons: ruleReasons,
});
export type EntryRequest = z.infer<typeof entry>;

const unitOfLearner = { registrationId: id, unitId: id };
const withdrawal = z.strictObject({ id, reason: requiredLine });
const WRITES = ['not-found', 'not-allowed', 'invalid', 'locked-evidence', 'changed-meanwhile'] as const;
const JUDGED = [...WRITES, 'rule', 'reason-needed', 'change-reason-needed', 'not-complete'] as const;

export const unitRecordChannels = {
  'unitRecords.get': channel<UnitRecordView>()(z.strictObject({ learnerId: id, unitId: id }), ['not-found']),
  /** All or nothing. A failure's field is `<slotKey>|<field>`. */
  'unitRecords.save': channel<{ readonly saved: number }>()(
    z.strictObject({ ...unitOfLearner, entries: z.array(entry).min(1).max(1_000) }),
    JUDGED,
  ),
  'unitRecords.withdrawEntry': channel<null>()(withdrawal, JUDGED),
  'unitRecords.signOutcome': channel<null>()(
    z.strictObject({
      ...unitOfLearner,
      outcomeId: id,
      initials: requiredLine,
      signedOn: isoDate,
      reasons: ruleReasons,
    }),
    JUDGED,
  ),
  'unitRecords.withdrawOutcome': channel<null>()(withdrawal, WRITES),
  /** Writes the summative decision and the row of the statement. */
  'unitRecords.signUnit': channel<{ readonly awaitsCountersignature: boolean }>()(
    z.strictObject({
      ...unitOfLearner,
      initials: requiredLine,
      decidedOn: isoDate,
      method: z.enum(ASSESSMENT_METHODS),
      siteId: id,
      portfolioReference: line,
      learnerSignedOn: isoDate.nullable(),
      reasons: ruleReasons,
    }),
    [...JUDGED, 'already-decided'],
  ),
  'unitRecords.withdrawUnit': channel<null>()(withdrawal, WRITES),
  /** Puts a decision that came by import on the statement, or completes its row with the learner's signature. */
  'unitRecords.completeStatement': channel<null>()(
    z.strictObject({
      ...unitOfLearner,
      decisionId: id,
      /** The revision of the row that it was made from; null for a new row. */
      base: id.nullable(),
      learnerSignedOn: isoDate.nullable(),
    }),
    WRITES,
  ),
} as const;
