/** What the first bytes say a file is; extensions are not trusted. */
export type FileKind = 'zip' | 'password' | 'xls' | 'text' | 'other';

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ZIP = Buffer.from('504b0304', 'hex');
const EMPTY_ZIP = Buffer.from('504b0506', 'hex');
// Streams of an OLE file are named in UTF-16. Excel stores an encrypted .xlsx as one called EncryptedPackage.
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');
const WORKBOOK = Buffer.from('Workbook', 'utf16le');
const BOOK = Buffer.from('Book', 'utf16le');
/** Text formats that are no tables: PDF, RTF, HTML and XML saved with a spreadsheet's ending. */
const OTHER_TEXT = /^(?:%PDF|\{\\rtf|\s*<(?:!doctype|html|\?xml|table))/i;

export function recogniseFile(bytes: Buffer): FileKind {
  const starts = (signature: Buffer): boolean => bytes.subarray(0, signature.length).equals(signature);
  if (starts(ZIP) || starts(EMPTY_ZIP)) return 'zip';
  if (starts(OLE)) {
    if (bytes.includes(ENCRYPTED_PACKAGE)) return 'password';
    return bytes.includes(WORKBOOK) || bytes.includes(BOOK) ? 'xls' : 'other';
  }
  const head = bytes.subarray(0, 4096);
  if (OTHER_TEXT.test(head.toString('latin1'))) return 'other';
  if (isUtf16(head)) return 'text';
  return head.some(isBinaryByte) ? 'other' : 'text';
}

/** By its byte order mark, or because nearly every other byte is zero, as in UTF-16 of a Latin text. */
export function isUtf16(head: Buffer): 'utf16le' | 'utf16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf16be';
  const pairs = Math.floor(head.length / 2);
  let evenZeros = 0;
  let oddZeros = 0;
  for (let index = 0; index < pairs; index += 1) {
    if (head[index * 2] === 0) evenZeros += 1;
    if (head[index * 2 + 1] === 0) oddZeros += 1;
  }
  if (pairs >= 4 && oddZeros > pairs * 0.6 && evenZeros === 0) return 'utf16le';
  return pairs >= 4 && evenZeros > pairs * 0.6 && oddZeros === 0 ? 'utf16be' : null;
}

/** Control characters that no text file has; tab, line ends, form feed and Ctrl+Z are let through. */
const isBinaryByte = (byte: number): boolean =>
  byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27);
