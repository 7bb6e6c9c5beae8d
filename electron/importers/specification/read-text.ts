import iconv from 'iconv-lite';
import { isUtf16 } from './file-kind';
import { withoutTextFurniture } from './text-furniture';

/** The lines of a plain text: UTF-8 (with or without byte order mark), UTF-16 with one, otherwise Windows-1252. */
export function readTextLines(bytes: Uint8Array): readonly string[] {
  const pages = decode(bytes).split('\f');
  return withoutTextFurniture(pages.map((page) => page.split(/\r\n|[\n\r\v\u0085\u2028\u2029]/)));
}

function decode(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isUtf16(bytes)) return iconv.decode(buffer, 'utf-16');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: on Windows an old editor's text is Windows-1252.
    return iconv.decode(buffer, 'win1252');
  }
}
