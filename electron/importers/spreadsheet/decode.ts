import iconv from 'iconv-lite';
import { isUtf16 } from './recognise';

/** The encodings that spreadsheets save CSV in. */
export const CSV_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type CsvEncoding = (typeof CSV_ENCODINGS)[number];

export interface DecodedText {
  readonly text: string;
  readonly encoding: CsvEncoding;
}

/**
 * Text without its byte order mark. UTF-16 is told by mark or zero bytes; what is not valid UTF-8 is
 * Windows-1252, as Excel's plain "CSV" is in the UK: text in it hardly ever happens to be valid UTF-8.
 */
export function decodeText(bytes: Buffer): DecodedText {
  const utf16 = isUtf16(bytes.subarray(0, 4096));
  if (utf16 === 'utf16le') return { text: iconv.decode(bytes, 'utf-16le'), encoding: 'utf-16le' };
  if (utf16 === 'utf16be') return { text: iconv.decode(bytes, 'utf-16be'), encoding: 'utf-16be' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { text: iconv.decode(bytes, 'windows-1252'), encoding: 'windows-1252' };
  }
}
