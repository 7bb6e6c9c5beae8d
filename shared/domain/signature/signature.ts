import type { IsoTime } from '../calendar';
import type { Strokes } from './strokes';

/** Whose signature it is. */
export interface SignatureOwner {
  readonly kind: 'person' | 'learner';
  readonly id: string;
}

/** A signature on record. The newest of somebody is theirs; what older ones signed keeps the older ones. */
export type Signature = {
  readonly id: string;
  readonly madeAt: IsoTime;
} & (
  | {
      readonly kind: 'drawn';
      /** In SIGNATURE_BOX. */
      readonly strokes: Strokes;
    }
  | {
      readonly kind: 'image';
      /** A PNG file with a transparent ground, at most LARGEST_IMAGE. */
      readonly png: Uint8Array;
      readonly width: number;
      readonly height: number;
    }
);
