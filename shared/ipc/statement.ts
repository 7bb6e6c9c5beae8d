import * as z from 'zod';
import type { IsoDate } from '../domain/calendar';
import type { CombinationState } from '../domain/combination/requirements';
import type { SampleOutcome } from '../domain/sample';
import { strokesSchema } from '../domain/signature/strokes';
import { channel } from './channel';
import { id, isoDate } from './common';
import type { SignatureView } from './signatures';

const ofRegistration = z.strictObject({ learnerId: id, qualificationId: id });

/** Who and what a statement or a claim is about. */
export interface ClaimSubject {
  readonly registrationId: string;
  readonly learnerId: string;
  readonly learnerName: string;
  readonly learnerNumber: string;
  readonly qualificationId: string;
  readonly qualificationCode: string;
  readonly qualificationTitle: string;
  readonly registeredOn: IsoDate;
  readonly registrationNumber: string | null;
  readonly withdrawnOn: IsoDate | null;
}

export interface StatementRow {
  readonly unitId: string;
  readonly code: string;
  readonly title: string;
  readonly credit: number | null;
  readonly achievedOn: IsoDate;
  readonly assessorName: string;
  readonly assessorInitials: string | null;
  readonly countersignedBy: string | null;
  readonly awaitsCountersignature: boolean;
  /** The revision of the row on record, to send back as `base`. */
  readonly base: string | null;
  readonly learnerSigned: {
    readonly on: IsoDate;
    readonly signature: SignatureView | null;
    /** Who saw it signed on paper. */
    readonly seenBy: string | null;
  } | null;
  readonly sampled: {
    readonly outcome: SampleOutcome;
    readonly on: IsoDate;
    readonly iqaId: string;
    readonly iqa: string;
    readonly signature: SignatureView | null;
  } | null;
  /** Claimed: the row stays as it is. */
  readonly isLocked: boolean;
}

export interface StatementScreen {
  readonly subject: ClaimSubject;
  readonly groups: readonly {
    readonly code: string;
    readonly title: string;
    readonly rows: readonly StatementRow[];
    /** Units of the group that are not on the statement yet. */
    readonly left: readonly { readonly unitId: string; readonly code: string; readonly title: string }[];
  }[];
  readonly combination: CombinationState;
  readonly rulesName: string;
  /** People of the centre who may have seen a paper signed. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

export const signStatement = z.strictObject({
  registrationId: id,
  units: z
    .array(z.strictObject({ unitId: id, base: id.nullable() }))
    .min(1, 'Choose at least one unit.')
    .max(200),
  how: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('drawn'), strokes: strokesSchema }),
    z.strictObject({ kind: z.literal('paper'), signedOn: isoDate, seenBy: id }),
  ]),
});
export type SignStatement = z.infer<typeof signStatement>;

export const statementChannels = {
  'statement.get': channel<StatementScreen>()(ofRegistration, ['not-found']),
  'statement.sign': channel<null>()(signStatement, [
    'not-found',
    'not-allowed',
    'changed-meanwhile',
    'claimed',
    'dates',
  ]),
} as const;
