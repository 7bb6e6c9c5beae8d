import { inflateSync } from 'node:zlib';
import type { Signature } from '../../../shared/domain/signature/signature';
import type { ReadableDatabase } from '../../database/connection';
import { signatureById, signatureOfPerson } from '../../database/signatures';

export interface PrintedSignatures {
  /** The one that a record names. */
  readonly byId: (id: string | null) => Signature | null;
  /** Their newest. */
  readonly ofPerson: (id: string) => Signature | null;
}

/** Signatures for one document: each is read once and the same object given again, so that it is in the file once. */
export function printedSignatures(db: ReadableDatabase): PrintedSignatures {
  const read = new Map<string, Signature | null>();
  const kept = (key: string, find: () => Signature | null): Signature | null => {
    const known = read.get(key);
    if (known !== undefined) return known;
    const found = find();
    const signature = found !== null && isPrintable(found) ? found : null;
    read.set(key, signature);
    return signature;
  };
  return {
    byId: (id) => (id === null ? null : kept(id, () => signatureById(db, id))),
    ofPerson: (id) => {
      const newest = signatureOfPerson(db, id);
      return newest && kept(newest.id, () => newest);
    },
  };
}

/** Bytes a pixel by PNG's colour type: red, green and blue, with opacity or without. */
const BYTES_A_PIXEL: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/**
 * Whether an image is what the interface makes of a picked file: 8 bits a colour, row after row, whole. Others could stop
 * the PDF library half-way.
 */
function isPrintable(signature: Signature): boolean {
  if (signature.kind === 'drawn') return true;
  const png = Buffer.from(signature.png);
  const bytes = BYTES_A_PIXEL[png[25] ?? 0];
  if (png.length < 33 || bytes === undefined || png[24] !== 8 || png[28] !== 0) return false;
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const wanted = height * (1 + width * bytes);
  try {
    return inflateSync(pixelData(png), { maxOutputLength: wanted }).length === wanted;
  } catch {
    return false;
  }
}

function pixelData(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at + 12 <= png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  return Buffer.concat(parts);
}
