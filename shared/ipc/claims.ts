import * as z from 'zod';
import type { IsoDate, IsoTime } from '../domain/calendar';
import type { ClaimedUnit, ClaimState } from '../domain/claims/claim';
import { DIRECT_CLAIM_STATUSES, type DirectClaimStatus } from '../domain/claims/direct-claim-status';
import type { ClaimVerdict } from '../domain/rules/facts';
import type { Judgement } from '../domain/rules/finding';
import { channel } from './channel';
import { id, isoDate, line, nothing, requiredLine, type Page } from './common';
import { ruleReasons } from './rules';
import type { ClaimSubject } from './statement';

const ofRegistration = z.strictObject({ learnerId: id, qualificationId: id });

export interface ClaimRevision {
  readonly id: string;
  readonly state: ClaimState;
  readonly certificateNumber: string | null;
  readonly certificatedOn: IsoDate | null;
  readonly changeReason: string | null;
  readonly recordedAt: IsoTime;
  readonly recordedBy: string;
}

/** A claim with what stood when it was made. */
export interface ClaimView {
  readonly rootId: string;
  readonly batchId: string | null;
  readonly batchNumber: string | null;
  readonly claimedOn: IsoDate;
  readonly claimedBy: string;
  /** The edition that it was judged under. */
  readonly rulesName: string;
  readonly verdicts: readonly ClaimVerdict[];
  readonly units: readonly ClaimedUnit[];
  readonly judgements: readonly Judgement[];
  /** Oldest first; the last one stands. */
  readonly revisions: readonly ClaimRevision[];
}

export interface ReadinessScreen {
  readonly subject: ClaimSubject;
  readonly rulesName: string;
  /** As things stand today; always six. */
  readonly verdicts: readonly ClaimVerdict[];
  readonly units: readonly ClaimedUnit[];
  /** The claim that stands; null while none does. */
  readonly claim: ClaimView | null;
  /** Claims withdrawn before, newest first. */
  readonly withdrawn: readonly ClaimView[];
}

export const recordClaimsRequest = z.strictObject({
  claims: z
    .array(
      z.strictObject({
        registrationId: id,
        /** The decisions that were shown; refused when others stand meanwhile. */
        decisionIds: z.array(id).max(500),
        reasons: ruleReasons,
      }),
    )
    .min(1)
    .max(500),
});
export type RecordClaims = z.infer<typeof recordClaimsRequest>;

export const changeClaim = z.strictObject({
  /** The revision that was shown. */
  base: id,
  change: z.discriminatedUnion('kind', [
    /** The EQA agreed: the claim goes to the awarding organisation. */
    z.strictObject({ kind: z.literal('released'), note: requiredLine }),
    z.strictObject({ kind: z.literal('certificate'), number: requiredLine, receivedOn: isoDate }),
    z.strictObject({ kind: z.literal('withdrawn'), reason: requiredLine }),
  ]),
});
export type ChangeClaim = z.infer<typeof changeClaim>;

/** How a learner who has enough units stands. */
export interface ReadyRow {
  readonly registrationId: string;
  readonly learnerId: string;
  readonly learnerName: string;
  readonly learnerNumber: string;
  readonly qualificationId: string;
  readonly qualificationCode: string;
  readonly decisionIds: readonly string[];
  /** `reason needed`: a rule warns, so it is claimed by itself. */
  readonly state: 'ready' | 'reason needed' | 'not ready';
  /** Rules that are not met, with a sentence each. */
  readonly missing: readonly { readonly ruleId: ClaimVerdict['ruleId']; readonly summary: string }[];
  readonly waitsForEqa: boolean;
}

export interface ClaimRow {
  readonly id: string;
  readonly learnerId: string;
  readonly learnerName: string;
  readonly learnerNumber: string;
  readonly qualificationId: string;
  readonly qualificationCode: string;
  readonly batchNumber: string | null;
  readonly claimedOn: IsoDate;
  readonly certificateNumber: string | null;
  readonly certificatedOn: IsoDate | null;
  readonly units: number;
}

export interface BatchRow {
  readonly id: string;
  readonly number: string;
  readonly qualificationCode: string;
  readonly qualificationTitle: string;
  readonly madeOn: IsoDate;
  readonly madeBy: string;
  readonly claims: number;
  /** Of those: what is left out of the file while the EQA has not agreed, and what was withdrawn since. */
  readonly waiting: number;
  readonly withdrawn: number;
}

/** A batch saved as a file: the claims in it, and those left out because they wait for the EQA. */
export interface SavedBatch {
  readonly savedAs: string;
  readonly claims: number;
  readonly waiting: number;
}

export interface BatchClaim {
  readonly id: string;
  readonly learnerId: string;
  readonly learnerName: string;
  readonly learnerNumber: string;
  readonly qualificationId: string;
  readonly state: ClaimState;
}

export interface DirectClaimStatusView {
  readonly qualificationId: string;
  readonly code: string;
  readonly title: string;
  /** What stands today; `not held` where nothing was recorded. */
  readonly status: DirectClaimStatus;
  /** The entry that stands today; null where nothing was recorded. */
  readonly standingId: string | null;
  /** Newest first. */
  readonly entries: readonly {
    readonly id: string;
    readonly status: DirectClaimStatus;
    readonly from: IsoDate;
    readonly reference: string | null;
    readonly note: string | null;
    readonly recordedAt: IsoTime;
    readonly recordedBy: string;
  }[];
}

export const saveDirectClaimStatus = z.strictObject({
  qualificationId: id,
  /** The newest entry that was shown. */
  base: id.nullable(),
  status: z.enum(DIRECT_CLAIM_STATUSES),
  from: isoDate,
  reference: line,
  note: z.string().max(2_000, 'Use at most 2,000 characters.'),
});
export type SaveDirectClaimStatus = z.infer<typeof saveDirectClaimStatus>;

const pageOf = {
  query: line,
  qualificationId: id.nullable(),
  after: z.string().max(500).nullable(),
  limit: z.int().min(1).max(200),
};

export const claimChannels = {
  'claims.readiness': channel<ReadinessScreen>()(ofRegistration, ['not-found']),
  /** The batches that were made, one for each qualification. */
  'claims.record': channel<
    readonly {
      readonly id: string;
      readonly number: string;
      readonly qualificationCode: string;
      readonly claims: number;
    }[]
  >()(recordClaimsRequest, [
    'not-found',
    'not-allowed',
    'already-claimed',
    'withdrawn',
    'changed-meanwhile',
    'rule',
    'reason-needed',
  ]),
  'claims.change': channel<null>()(changeClaim, [
    'not-found',
    'not-allowed',
    'changed-meanwhile',
    'dates',
    'state',
  ]),
  /** Learners who have enough units, by name, each with how the claim stands. */
  'claims.ready': channel<Omit<Page<ReadyRow>, 'total'>>()(z.strictObject(pageOf)),
  'claims.page': channel<Page<ClaimRow>>()(
    z.strictObject({ ...pageOf, state: z.enum(['waiting for EQA', 'claimed', 'certificated', 'withdrawn']) }),
  ),
  /** How many of those claims stand in each state. */
  'claims.counts': channel<Readonly<Record<ClaimState, number>>>()(
    z.strictObject({ query: line, qualificationId: id.nullable() }),
  ),
  'claims.batches': channel<readonly BatchRow[]>()(nothing),
  /** The claims that were made in a batch, by the learners' names, as they stand now. */
  'claims.ofBatch': channel<readonly BatchClaim[]>()(z.strictObject({ batchId: id })),
  /** Saves a batch as CSV for the awarding organisation, without what waits for the EQA; null: nowhere. */
  'claims.saveBatch': channel<SavedBatch | null>()(z.strictObject({ batchId: id }), [
    'not-found',
    'nothing-to-send',
  ]),
  'claims.directStatus': channel<readonly DirectClaimStatusView[]>()(nothing),
  'claims.saveDirectStatus': channel<null>()(saveDirectClaimStatus, [
    'not-found',
    'not-allowed',
    'changed-meanwhile',
    'dates',
  ]),
} as const;
