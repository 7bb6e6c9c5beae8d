import type { CleanLine } from './clean-line';
import type { SpecificationLayout } from './draft';

/** Headings that only one of the two layouts prints, each on a line of its own. */
const ANCHORS: Readonly<Record<SpecificationLayout, readonly RegExp[]>> = {
  'record of assessment book': [
    /^assessor tracking table$/i,
    /^statement of unit achievement$/i,
    /^unit assessment methods$/i,
    /ofqual unit reference/i,
    /^you can:/i,
    /^learning outcome \d+$/i,
    /^achieving (?:knowledge|observation) outcomes$/i,
    /^external paper\(s\)/i,
  ],
  handbook: [
    /qualification at a glance$/i,
    /^unit handbook$/i,
    /^unit reference number:/i,
    /^learning outcomes? assessment criteria$/i,
    /^guided learning \(gl\)/i,
    /^product code .*unit title/i,
    /^LO ?\d+ \S/,
  ],
};

/** One heading alone may be chance; two different ones are the layout. */
const ENOUGH = 2;

/** Which of the known layouts a document follows; null for neither. */
export function detectLayout(lines: readonly CleanLine[]): SpecificationLayout | null {
  const book = score(lines, ANCHORS['record of assessment book']);
  const handbook = score(lines, ANCHORS.handbook);
  if (Math.max(book, handbook) < ENOUGH) return null;
  return book >= handbook ? 'record of assessment book' : 'handbook';
}

function score(lines: readonly CleanLine[], anchors: readonly RegExp[]): number {
  return anchors.filter((anchor) => lines.some((line) => line.text.length < 200 && anchor.test(line.text)))
    .length;
}
