import { readAlignedLines } from './aligned-tables';
import type { PageContent, PlacedLine } from './page-content';
import { readRuledTables } from './ruled-tables';
import { visualLines } from './visual-lines';

/** A page's lines in reading order, tables with TAB between their cells. */
export function pageLines(content: PageContent): readonly PlacedLine[] {
  const { rows, rest } = readRuledTables(content.words, content.rules);
  // Running text above a table must not join a run with the text below it.
  const text = splitAround(rest, rows).flatMap((words) => readAlignedLines(visualLines(words)));
  return [...rows, ...text].filter((line) => line.text.trim() !== '').sort((a, b) => b.top - a.top);
}

function splitAround(
  words: PageContent['words'],
  rows: readonly PlacedLine[],
): readonly PageContent['words'][] {
  const edges = [...new Set(rows.map(({ table }) => table))].map((table) =>
    Math.max(...rows.filter((row) => row.table === table).map(({ top }) => top)),
  );
  const bounds = [Number.POSITIVE_INFINITY, ...edges.sort((a, b) => b - a), Number.NEGATIVE_INFINITY];
  return bounds.slice(0, -1).map((upper, index) => {
    const lower = bounds[index + 1] ?? Number.NEGATIVE_INFINITY;
    return words.filter(({ y }) => y < upper && y >= lower);
  });
}
