import type { Outcome, Unit } from '../qualification';
import type { CleanLine } from './clean-line';

/** What the pages of one unit give beyond its row in the structure table. */
export interface UnitDetails {
  readonly code: string;
  readonly reference: string | null;
  readonly title: string | null;
  readonly level: number | null;
  readonly credit: number | null;
  readonly glh: number | null;
  readonly observationsRequired: number | null;
  readonly simulation: Unit['simulation'];
  readonly environment: string | null;
  readonly outcomes: readonly Outcome[];
  /** The lines of the unit's heading. */
  readonly lines: readonly number[];
}

/** Where the pages of one unit begin and end in the document. */
export interface UnitPages {
  readonly code: string;
  readonly title: string | null;
  readonly headingLines: readonly number[];
  /** Index of its first line, before which the preceding unit ends. */
  readonly start: number;
  readonly lines: readonly CleanLine[];
}

/** Cuts the document into the pages of its units: each runs to the start of the next. */
export function cutUnits(
  lines: readonly CleanLine[],
  starts: readonly Omit<UnitPages, 'lines'>[],
): readonly UnitPages[] {
  return starts.map((start, index) => ({
    ...start,
    lines: lines.slice(start.start, starts[index + 1]?.start ?? lines.length),
  }));
}

const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** "two" or "2" as a number; null for any other word. */
export function countInWords(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const index = WORDS.indexOf(word.toLowerCase());
  return index < 0 ? null : index;
}
