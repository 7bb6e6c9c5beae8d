import * as z from 'zod';
import type { IsoTime } from '../domain/calendar';
import { LARGEST_IMAGE } from '../domain/signature/image';
import { strokesSchema, type Strokes } from '../domain/signature/strokes';
import { channel } from './channel';
import { id } from './common';

export const signatureOwner = z.strictObject({ kind: z.enum(['person', 'learner']), id });

/** A signature as the interface shows it. */
export type SignatureView = { readonly id: string; readonly madeAt: IsoTime } & (
  | { readonly kind: 'drawn'; readonly strokes: Strokes }
  | {
      readonly kind: 'image';
      /** A PNG file in base64. */
      readonly png: string;
      readonly width: number;
      readonly height: number;
    }
);

/** Base64 takes four characters for three bytes. */
const png = z.base64().max(Math.ceil(LARGEST_IMAGE.bytes / 3) * 4, 'This image is too large.');

export const signatureChannels = {
  /** The newest; null while there is none. */
  'signatures.get': channel<SignatureView | null>()(z.strictObject({ owner: signatureOwner })),
  'signatures.save': channel<{ readonly id: string }>()(
    z.strictObject({ owner: signatureOwner, strokes: strokesSchema }),
    ['not-found', 'not-allowed'],
  ),
  'signatures.saveImage': channel<{ readonly id: string }>()(z.strictObject({ owner: signatureOwner, png }), [
    'not-found',
    'not-allowed',
    'not-an-image',
    'too-large',
  ]),
} as const;
