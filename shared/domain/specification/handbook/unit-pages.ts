import type { CleanLine } from '../clean-line';
import { nextFilled } from '../clean-line';
import { UNIT_CODE } from '../patterns';
import type { UnitPages } from '../unit-details';
import { cutUnits } from '../unit-details';
import { joinAllWrapped } from '../join-wrapped';

const HEADING = /^([A-Z]{2,6}\d{1,4}[A-Z]?)\s*[-–—:]\s*(\S.*)$/;

/** A unit of a handbook starts with "CODE – title", over up to three lines, and then "Unit reference number". */
export function findHandbookUnits(lines: readonly CleanLine[]): readonly UnitPages[] {
  const starts = lines.flatMap((line, index) => {
    const match = HEADING.exec(line.text);
    if (match === null || !UNIT_CODE.test(match[1] ?? '')) return [];
    const title = [match[2] ?? ''];
    const headingLines = [line.number];
    let at = index;
    for (let count = 0; count < 4; count += 1) {
      at = nextFilled(lines, at + 1);
      const next = lines[at];
      if (next === undefined) return [];
      if (/^unit reference number/i.test(next.text)) {
        return [{ code: match[1] ?? '', title: joinAllWrapped(title), headingLines, start: index }];
      }
      if (HEADING.test(next.text)) return [];
      title.push(next.text);
      headingLines.push(next.number);
    }
    return [];
  });
  return cutUnits(lines, starts);
}
