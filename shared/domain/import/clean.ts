import { cellText } from './source';
import type { SourceCell } from './source';

const PLAIN = /^(?:[\x21-\x7e]+(?: [\x21-\x7e]+)*)?$/;
// C0 and C1 controls, soft hyphen, Arabic letter mark, zero-width space, word joiner and its kin, byte order mark;
// direction marks, overrides and isolates, which could forge how a line reads (a name that turns the date after it
// round): letters say their direction themselves, and the interface isolates names. Zero-width joiners (200C, 200D) are letters' business in Persian
// and Indic names and stay inside words.
const INVISIBLE = new RegExp(
  '[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]',
  'gu',
);
const SPACES = /[\s\u0085]+/gu;
const EDGES = /^[\s\u200c\u200d]+|[\s\u200c\u200d]+$/gu;

/**
 * Text as it is kept: NFC, no control or invisible characters, every run of white space (no-break spaces and
 * line breaks too) one space, none at the ends. Letters of any script are left as they are.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  // NFC last: what was invisible can have kept a letter and its accent apart.
  return text.replace(INVISIBLE, '').replace(SPACES, ' ').replace(EDGES, '').normalize('NFC');
}

const LINE_ENDS = /\r\n|[\n\r\u0085\u2028\u2029]/u;

/** Text of several lines as it is kept: each line as `cleanText` has it, at most one blank line in a row. */
export const cleanLines = (text: string): string =>
  text
    .split(LINE_ENDS)
    .map(cleanText)
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .replace(/^\n+|\n+$/gu, '');

export const cleanCell = (cell: SourceCell): string => cleanText(cellText(cell));

/** What two spellings of one name, site or word have in common. Cleans first. */
export const nameKey = (text: string): string => cleanText(text).toLowerCase();

/** Initials compare without dots, spaces, joiners and case: `J. S.` is `JS`. */
export const initialsKey = (text: string): string =>
  cleanText(text)
    .replace(/[\s.\u200c\u200d]+/gu, '')
    .toUpperCase();

/** Unit, qualification and learner numbers compare without spaces and case: `ubu 19` is `UBU19`. */
export const codeKey = (text: string): string =>
  cleanText(text)
    .replace(/[\s\u200c\u200d]+/gu, '')
    .toUpperCase();
