import type { Word } from './page-content';

/** Words on one baseline, joined where no column gap lies between them. */
export interface VisualLine {
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Word[];
  /** The words that the segments were joined from. */
  readonly words: readonly Word[];
}

/** A gap of this many font sizes between words separates columns; justified text stays well below it. */
const COLUMN_GAP = 1.4;
/** Where other lines show that there are columns, a smaller gap will do; a typewriter font's space is 0.6. */
export const TABLE_GAP = 0.7;
const SPACE = 0.12;
/** Words within this share of the font size stand on the same baseline: superscripts, mixed fonts. */
const SAME_BASELINE = 0.35;

/** Visual lines from the top of the page down. */
export function visualLines(words: readonly Word[]): readonly VisualLine[] {
  const lines: Word[][] = [];
  for (const word of [...words].sort((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (
      first !== undefined &&
      line !== undefined &&
      first.y - word.y < SAME_BASELINE * Math.max(first.size, word.size)
    ) {
      line.push(word);
    } else lines.push([word]);
  }
  return lines.map((line) => {
    const segments = joinWords(line, COLUMN_GAP);
    return {
      y: Math.max(...line.map(({ y }) => y)),
      size: Math.max(...line.map(({ size }) => size)),
      segments,
      words: line,
    };
  });
}

/** The text of one table cell: its visual lines from top to bottom. */
export function cellTexts(words: readonly Word[]): readonly string[] {
  return visualLines(words).map(({ segments }) => segments.map(({ text }) => text).join(' '));
}

/** Joins the words of one line; a gap of more than `columnGap` font sizes starts another segment. */
export function joinWords(line: readonly Word[], columnGap: number): readonly Word[] {
  const segments: Word[] = [];
  for (const word of [...line].sort((a, b) => a.x1 - b.x1)) {
    const last = segments.at(-1);
    const gap = last === undefined ? Number.POSITIVE_INFINITY : word.x1 - last.x2;
    if (last === undefined || gap > columnGap * Math.max(last.size, word.size)) {
      segments.push({ ...word, text: word.text.trim() });
      continue;
    }
    const space = gap > SPACE * word.size || /\s$/.test(last.text) || /^\s/.test(word.text) ? ' ' : '';
    segments[segments.length - 1] = {
      ...last,
      text: `${last.text.trimEnd()}${space}${word.text.trim()}`,
      x2: Math.max(last.x2, word.x2),
      size: Math.max(last.size, word.size),
    };
  }
  return segments;
}
