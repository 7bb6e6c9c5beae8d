import * as z from 'zod';
import type { IsoDate } from '../domain/calendar';
import { channel } from './channel';
import { id, isoDate, nothing, requiredLine, text } from './common';
import { FILE_CODES, fileChoice, type KeptFile } from './files';

/** An employer direct agreement: it waives P2 for the roles and people it names. */
export interface AgreementRow {
  readonly id: string;
  readonly version: string;
  readonly employer: string;
  readonly reference: string;
  readonly scope: string;
  readonly waives: readonly ('assessor' | 'IQA')[];
  /** Null: every qualification. */
  readonly qualificationId: string | null;
  readonly qualificationCode: string | null;
  /** Empty: everybody. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  readonly file: KeptFile | null;
}

export const saveAgreement = z.strictObject({
  /** Null adds one. */
  id: id.nullable(),
  /** The version that the change was made from; null where one is added. */
  base: z.string().max(64).nullable(),
  employer: requiredLine,
  reference: requiredLine,
  scope: text,
  waives: z.array(z.enum(['assessor', 'IQA'])).min(1, 'Choose at least one role.'),
  qualificationId: id.nullable(),
  personIds: z.array(id).max(1_000),
  validFrom: isoDate,
  validTo: isoDate.nullable(),
  file: fileChoice,
});

export const agreementChannels = {
  'agreements.list': channel<readonly AgreementRow[]>()(nothing),
  'agreements.save': channel<{ readonly id: string }>()(saveAgreement, [
    'not-found',
    'not-allowed',
    'invalid',
    'changed-meanwhile',
    ...FILE_CODES,
  ]),
  'agreements.remove': channel<null>()(z.strictObject({ id }), ['not-found', 'not-allowed']),
} as const;
