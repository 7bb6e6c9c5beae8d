import { A3_LANDSCAPE, A4_LANDSCAPE, type Paper } from './look';

const GUTTER = 10;

const needed = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + width, 0) + GUTTER * (widths.length - 1);

/**
 * The smallest paper on which all columns stand side by side; where even A3 is too narrow, A3 with the columns in as
 * few parts as they need, of about the same width, each beginning with the first column.
 */
export function paperAndParts(
  widths: readonly number[],
  contentWidth: (paper: Paper) => number,
  papers: readonly Paper[] = [A4_LANDSCAPE, A3_LANDSCAPE],
): { readonly paper: Paper; readonly parts: readonly (readonly number[])[] } {
  const all = widths.map((_, index) => index);
  for (const paper of papers) if (needed(widths) <= contentWidth(paper)) return { paper, parts: [all] };
  const room = contentWidth(A3_LANDSCAPE);
  const [first = 0, ...rest] = widths;
  for (let count = 2; count < rest.length; count += 1) {
    const parts = shared(rest, count).map((part) => [0, ...part.map((index) => index + 1)]);
    const fits = parts.every((part) => needed(part.map((index) => widths[index] ?? first)) <= room);
    if (fits) return { paper: A3_LANDSCAPE, parts };
  }
  return { paper: A3_LANDSCAPE, parts: rest.map((_, index) => [0, index + 1]) };
}

/** Indexes in `count` runs of about the same width. */
function shared(widths: readonly number[], count: number): readonly (readonly number[])[] {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const runs: number[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const [index, width] of widths.entries()) {
    const run = Math.min(count - 1, Math.floor(((before + width / 2) / whole) * count));
    runs[run]?.push(index);
    before += width;
  }
  return runs.filter((run) => run.length > 0);
}
