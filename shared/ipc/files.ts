import * as z from 'zod';
import { channel } from './channel';
import { fileToken, id } from './common';

/** A file kept with a record: its bytes lie in the centre's file. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** Which file a record is to keep: none, one that is kept already, or one just picked (at most 20 MB). */
export const fileChoice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('kept'), id }),
  z.strictObject({ kind: z.literal('picked'), token: fileToken }),
]);
export type FileChoice = z.infer<typeof fileChoice>;

/** What reading and keeping a picked file may answer with. */
export const FILE_CODES = ['file-unreadable', 'file-type', 'file-empty', 'too-large', 'invalid'] as const;

export const fileChannels = {
  /** Writes a kept file out and opens it in the program the person uses for it. */
  'files.open': channel<null>()(z.strictObject({ id }), ['not-found', 'not-opened', 'database-damaged']),
} as const;
