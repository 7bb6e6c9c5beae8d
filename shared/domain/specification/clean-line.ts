import type { DocumentLine, DocumentLines } from './document';
import { separateRows } from './separate-rows';

/** A line without markup and bullets, split into its table cells. */
export interface CleanLine {
  readonly number: number;
  /** The cells joined by a space; empty for a blank line. */
  readonly text: string;
  /** Trimmed, with the empty ones kept so that a column keeps its index. */
  readonly cells: readonly string[];
  readonly bullet: boolean;
}

const PAGE_NUMBER = /^(?:page\s+\d+(?:\s*(?:of|\/)\s*\d+)?|[-–—]\s*\d+\s*[-–—])$/i;
const RULE = /^[-_=*–—|:\s]+$/;
const BULLET = /^\s*(?:[-–•●▪◦‣∙·*\u{f0b7}])\s+(?=\S)/u;

export function cleanLines(lines: DocumentLines): readonly CleanLine[] {
  return lines.flatMap((line) =>
    separateRows(withoutMarkup(line.text)).map((text) => cleanLine({ ...line, text })),
  );
}

function cleanLine(line: DocumentLine): CleanLine {
  const plain = line.text;
  const trimmed = plain.trim();
  if (trimmed === '' || PAGE_NUMBER.test(trimmed) || (trimmed.length > 2 && RULE.test(trimmed))) {
    return { number: line.number, text: '', cells: [], bullet: false };
  }
  const bullet = BULLET.test(plain);
  const cells = splitCells(bullet ? plain.replace(BULLET, '') : plain);
  const text = cells.filter((cell) => cell !== '').join(' ');
  return { number: line.number, text, cells, bullet };
}

/** TAB separates cells; without one, a pipe table's bars or two and more spaces do. */
function splitCells(text: string): readonly string[] {
  const bars = /^\s*\|(.*)\|\s*$/.exec(text);
  const parts =
    bars?.[1] !== undefined
      ? bars[1].split('|')
      : text.includes('\t')
        ? text.split('\t')
        : text.trimEnd().split(/(?:^| )\|(?: |$)/.test(text) ? /(?:^| )\|(?= |$)/ : / {2,}/);
  return parts.map((part) => part.replace(/\s+/g, ' ').trim());
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
};

/** Tags and Markdown emphasis, headings and links become plain words. */
function withoutMarkup(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u200b\ufeff\u00ad\f\r]/g, '')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/<(?:br|li|p)\b[^>]*>/gi, ' ')
    .replace(/<\/?[a-z][a-z0-9]*\b[^>]*>/gi, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__/g, '')
    .replace(/^\s*#{1,6}\s+/, '');
}

/** For comparing: straight quotes and dashes, single spaces, lower case. */
export function comparable(text: string): string {
  return text
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The index of the next line at or after `from` that is not blank, or -1. */
export function nextFilled(lines: readonly CleanLine[], from: number): number {
  for (let index = from; index < lines.length; index += 1) if (lines[index]?.text !== '') return index;
  return -1;
}
