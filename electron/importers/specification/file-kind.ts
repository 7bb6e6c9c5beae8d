export type FileKind = 'pdf' | 'docx' | 'text' | 'old word' | 'other word processor' | 'unknown';

/** What a file is, by its first bytes; the name only decides nothing. */
export function fileKind(bytes: Uint8Array): FileKind {
  // A PDF may have up to 1,024 bytes before its header.
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('{\\rtf') || head.includes('application/vnd.oasis.opendocument.text')) {
    return 'other word processor';
  }
  if (head.startsWith('PK\u0003\u0004')) return 'docx';
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'old word';
  return looksLikeText(bytes) ? 'text' : 'unknown';
}

/** Text has no control characters but white space; UTF-16 with a byte order mark is text too. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (isUtf16(bytes)) return true;
  return bytes
    .subarray(0, 65_536)
    .every((byte) => byte >= 0x20 || byte === 0x09 || (byte >= 0x0a && byte <= 0x0d));
}

/** A UTF-16 byte order mark, of either order. */
export function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
