import type { Signature } from '../../shared/domain/signature/signature';
import { strokesSchema } from '../../shared/domain/signature/strokes';
import type { ReadableDatabase } from './connection';
import { query, queryValue } from './query';
import { defineTable } from './table';

export interface SignatureTableRow {
  readonly id: string;
  readonly person_id: string | null;
  readonly learner_id: string | null;
  readonly kind: 'drawn' | 'image';
  /** A list of strokes as JSON. */
  readonly strokes: string | null;
  readonly image: Uint8Array | null;
  readonly width: number;
  readonly height: number;
  readonly made_at: string;
  readonly device_id: string;
}

export const signatureTable = defineTable<SignatureTableRow>({
  name: 'signature',
  columns: [
    'id',
    'person_id',
    'learner_id',
    'kind',
    'strokes',
    'image',
    'width',
    'height',
    'made_at',
    'device_id',
  ],
});

const newestOfPerson = query<[id: string], SignatureTableRow>(
  'SELECT * FROM signature WHERE person_id = ? ORDER BY made_at DESC, id DESC LIMIT 1',
);
const newestOfLearner = query<[id: string], SignatureTableRow>(
  'SELECT * FROM signature WHERE learner_id = ? ORDER BY made_at DESC, id DESC LIMIT 1',
);

function signatureFrom(row: SignatureTableRow | undefined): Signature | null {
  if (row === undefined) return null;
  const { id, made_at: madeAt, width, height } = row;
  if (row.strokes !== null)
    return { id, madeAt, kind: 'drawn', strokes: strokesSchema.parse(JSON.parse(row.strokes)) };
  // The table's own check: a row without strokes has an image.
  if (row.image === null) throw new Error(`signature ${id} is empty`);
  return { id, madeAt, kind: 'image', png: row.image, width, height };
}

/** Their newest signature; null while they have none. */
export const signatureOfPerson = (db: ReadableDatabase, personId: string): Signature | null =>
  signatureFrom(newestOfPerson.get(db, personId));
export const signatureOfLearner = (db: ReadableDatabase, learnerId: string): Signature | null =>
  signatureFrom(newestOfLearner.get(db, learnerId));
/** A signature that a record names. */
export const signatureById = (db: ReadableDatabase, id: string): Signature | null =>
  signatureFrom(signatureTable.byId.get(db, id));

/** Names a person's newest signature without reading it. */
export const signatureIdOfPerson = queryValue<[personId: string], string>(
  'SELECT id FROM signature WHERE person_id = ? ORDER BY made_at DESC, id DESC LIMIT 1',
);
