import type { DocumentLine } from '../../../../shared/domain/specification/document';
import type { PageOfLines } from './furniture';
import type { PlacedLine } from './page-content';

/** More than this many font sizes between baselines separates paragraphs, in single-spaced text. */
const LEAST = 1.55;
const MOST = 2.3;
/** … and this many at the foot of a page are room that was left. */
const ROOM = 5;

/** Numbers the lines of all pages, with a blank one where the page leaves space between paragraphs or around tables. */
export function documentLines(pages: readonly PageOfLines[]): readonly DocumentLine[] {
  const limit = paragraphGap(pages);
  const lines: DocumentLine[] = [];
  const add = (text: string, page: number): void => {
    lines.push({ number: lines.length + 1, text, page });
  };
  const foot = Math.min(...pages.flatMap(({ lines: placed }) => placed.map(({ bottom }) => bottom)));
  pages.forEach(({ page, lines: placed }, at) => {
    if (endsEarly(pages[at - 1]?.lines.at(-1), foot)) add('', page);
    placed.forEach((line, index) => {
      const above = placed[index - 1];
      if (above !== undefined && isApart(above, line, limit)) add('', page);
      add(line.text, page);
    });
  });
  return lines;
}

/** A page with room left at its foot was ended on purpose: what follows is not the rest of a paragraph. */
function endsEarly(last: PlacedLine | undefined, foot: number): boolean {
  return last !== undefined && last.bottom - foot > ROOM * last.size;
}

function isApart(above: PlacedLine, line: PlacedLine, limit: number): boolean {
  if (above.table !== line.table) return true;
  return line.table === null && above.bottom - line.top > limit * Math.min(above.size, line.size);
}

/** A quarter more than the most frequent distance between lines, which is that of lines within paragraphs. */
function paragraphGap(pages: readonly PageOfLines[]): number {
  const counts = new Map<number, number>();
  for (const { lines } of pages) {
    lines.forEach((line, index) => {
      const above = lines[index - 1];
      if (above === undefined || above.table !== null || line.table !== null || above.size !== line.size)
        return;
      const step = Math.round(((above.bottom - line.top) / line.size) * 20) / 20;
      if (step > 0.9 && step < 2) counts.set(step, (counts.get(step) ?? 0) + 1);
    });
  }
  const [usual] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [1.2];
  return Math.min(MOST, Math.max(LEAST, usual * 1.25));
}
