import { type PdfArray, PdfNumber, type PdfDict } from '@libpdf/core';

/** The part of the file that a signature signs: everything up to `end` but its own value. */
export interface SignedPart {
  readonly data: ArrayBuffer;
  /** The CMS signature, padding included. */
  readonly cms: Uint8Array;
  /** Where the signed revision ends. */
  readonly end: number;
}

const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;

/**
 * Reads /ByteRange and checks its form (ISO 32000-1, 12.8.1): from the file's first byte, leaving out nothing but
 * the signature's own hexadecimal value. Gives a problem in words where a signer could have left a hole.
 */
export function signedPart(file: Uint8Array, signature: PdfDict): SignedPart | string {
  const range = signature.getArray('ByteRange');
  const contents = signature.getString('Contents');
  if (!range || !contents) return 'it names no byte range or has no value';
  const numbers = numbersOf(range);
  const [start, firstLength, secondStart, secondLength] = numbers;
  if (
    numbers.length !== 4 ||
    start !== 0 ||
    firstLength === undefined ||
    secondStart === undefined ||
    secondLength === undefined
  )
    return 'its byte range does not start at the beginning of the file';
  const end = secondStart + secondLength;
  if (firstLength >= secondStart || end > file.length) return 'its byte range does not fit the file';
  if (file[firstLength] !== LESS_THAN || file[secondStart - 1] !== GREATER_THAN)
    return 'its byte range leaves out more than the signature';
  const cms = hexBytes(file.subarray(firstLength + 1, secondStart - 1));
  if (cms === null || !sameBytes(cms, contents.bytes))
    return 'its byte range leaves out more than the signature';
  const data = new Uint8Array(new ArrayBuffer(firstLength + secondLength));
  data.set(file.subarray(0, firstLength), 0);
  data.set(file.subarray(secondStart, end), firstLength);
  return { data: data.buffer, cms, end };
}

function numbersOf(range: PdfArray): readonly number[] {
  const numbers: number[] = [];
  for (let index = 0; index < range.length; index += 1) {
    const item = range.at(index);
    if (item instanceof PdfNumber && Number.isSafeInteger(item.value) && item.value >= 0)
      numbers.push(item.value);
  }
  return numbers;
}

function hexBytes(hex: Uint8Array): Uint8Array | null {
  const text = new TextDecoder('latin1').decode(hex);
  return /^(?:[0-9a-fA-F]{2})+$/.test(text) ? new Uint8Array(Buffer.from(text, 'hex')) : null;
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
