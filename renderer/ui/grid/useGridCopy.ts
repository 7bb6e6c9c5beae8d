import { useEffect, type RefObject } from 'react';
import { asHtmlTable, asTabs, type CopiedCells } from './grid-copy';
import { HEADER_ROW } from './grid-cursor';
import type { GridRange } from './grid-range';
import type { Grid } from './useGrid';

/** The cells of a range as they are shown, the header's where it is part of the range. */
export function cellsToCopy<Row>(
  { shown, lines }: Pick<Grid<Row>, 'shown' | 'lines'>,
  { top, bottom, left, right }: GridRange,
): CopiedCells {
  const columns = shown.slice(left, right + 1);
  return {
    header: top === HEADER_ROW ? columns.map(({ header }) => header) : null,
    rows: lines
      .slice(Math.max(0, top), bottom + 1)
      .map((line) =>
        line.kind === 'group'
          ? columns.map((_, index) => (index === 0 ? `${line.label} (${line.count})` : ''))
          : columns.map((column) => column.text(line.row)),
      ),
  };
}

/**
 * Ctrl+C: the range as a table, for spreadsheets and for word processors. Where no text is selected the browser tells
 * only the page that something is to be copied: whether the grid is meant, the focus says.
 */
export function useGridCopy<Row>(
  grid: Pick<Grid<Row>, 'shown' | 'lines'>,
  range: GridRange,
  root: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const copy = (event: ClipboardEvent): void => {
      if (root.current?.contains(document.activeElement) !== true || !event.clipboardData) return;
      const cells = cellsToCopy(grid, range);
      event.clipboardData.setData('text/plain', asTabs(cells));
      event.clipboardData.setData('text/html', asHtmlTable(cells));
      event.preventDefault();
    };
    document.addEventListener('copy', copy);
    return () => document.removeEventListener('copy', copy);
  });
}
