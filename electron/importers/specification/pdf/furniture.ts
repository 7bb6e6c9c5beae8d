import type { PlacedLine } from './page-content';

export interface PageOfLines {
  readonly page: number;
  readonly height: number;
  readonly lines: readonly PlacedLine[];
}

/** Headers and footers stand in the outermost tenth of a page. */
const ZONE = 0.1;
/** … and on at least this share of the pages (left and right pages may differ). */
const SHARE = 0.4;
const FEWEST_PAGES = 3;

/** Leaves out running headers and footers: the same words, but for numbers, at the same end of many pages. */
export function withoutFurniture(pages: readonly PageOfLines[]): readonly PageOfLines[] {
  const counts = new Map<string, number>();
  for (const { lines, height } of pages) {
    const keys = new Set(lines.flatMap((line) => keyOf(line, height) ?? []));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = Math.max(FEWEST_PAGES, SHARE * pages.length);
  return pages.map((page) => ({
    ...page,
    lines: page.lines.filter((line) => {
      const key = keyOf(line, page.height);
      return key === null || (counts.get(key) ?? 0) < enough;
    }),
  }));
}

function keyOf(line: PlacedLine, height: number): string | null {
  if (line.table !== null || (line.top > ZONE * height && line.top < (1 - ZONE) * height)) return null;
  return `${line.top < height / 2 ? 'foot' : 'head'} ${line.text.replace(/\s+/g, ' ').replace(/\d+/g, '#')}`;
}
