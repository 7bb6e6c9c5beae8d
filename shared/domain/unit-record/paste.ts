import { cleanText } from '../import/clean';
import type { CellReading } from './cells';
import { cellAt, type Address, type Cell, type OutcomeGrid } from './grid';

/** A pasted value that fits its cell. */
export interface GoodCell {
  readonly cell: Cell;
  readonly text: string;
}

/** A pasted value that does not, with its place in what was pasted (from 1). */
export interface BadCell {
  readonly row: number;
  readonly column: number;
  readonly value: string;
  /** Where it would have gone; null outside the record. */
  readonly cell: Cell | null;
  readonly message: string;
  readonly remedy: string;
}

export interface PastedBlock {
  readonly good: readonly GoodCell[];
  readonly bad: readonly BadCell[];
}

/** More than any record has cells. */
export const MOST_PASTED_CELLS = 5_000;

/** Cells as spreadsheets put them on the clipboard: tabs between, line feeds after, quotes around what holds either. */
export function parseBlock(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const cell = /"((?:[^"]|"")*)"(?=\t|\r|\n|$)|([^\t\r\n]*)/y;
  for (;;) {
    cell.lastIndex = at;
    const match = cell.exec(text);
    row.push(match?.[1] !== undefined ? match[1].replaceAll('""', '"') : (match?.[2] ?? ''));
    at = cell.lastIndex;
    if (text[at] === '\t') {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    if (at >= text.length) break;
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (at >= text.length) break;
  }
  return rows;
}

/** Whether what is pasted is more than one cell's text. */
export const isBlock = (text: string): boolean => /[\t\r\n]/.test(text.replace(/[\r\n]+$/, ''));

/**
 * Lays a block onto the record from a cell on. Below a knowledge table it goes on in the next one; empty cells change
 * nothing. `read` reads a value for its cell. Nothing is applied here.
 */
export function placeBlock(
  grids: readonly OutcomeGrid[],
  from: Address,
  block: readonly (readonly string[])[],
  read: (cell: Cell, value: string) => CellReading,
): PastedBlock {
  const rows = rowsFrom(grids, from);
  const good: GoodCell[] = [];
  const bad: BadCell[] = [];
  block.forEach((values, down) =>
    values.forEach((pasted, across) => {
      const value = cleanText(pasted);
      if (value === '') return;
      const place = rows[down];
      const cell = place && cellAt(grids, { ...place, column: from.column + across });
      const reading = cell ? read(cell, value) : outside(place !== undefined);
      if (cell && reading.kind === 'text') good.push({ cell, text: reading.text });
      else if (reading.kind === 'problem')
        bad.push({ row: down + 1, column: across + 1, value, cell: cell ?? null, ...wordsOf(reading) });
    }),
  );
  return { good, bad };
}

const wordsOf = ({ message, remedy }: Extract<CellReading, { kind: 'problem' }>) => ({ message, remedy });

const outside = (hasRow: boolean): CellReading => ({
  kind: 'problem',
  message: hasRow ? 'There is no column for it.' : 'There is no row for it.',
  remedy: hasRow
    ? 'Paste further left, or add a column first.'
    : 'Paste further up, or copy fewer rows from the spreadsheet.',
});

/** The rows that a block covers downwards from a cell, over knowledge tables that follow one another. */
function rowsFrom(grids: readonly OutcomeGrid[], from: Address): readonly Address[] {
  const isObservation = (grid: number): boolean => grids[grid]?.outcome.kind === 'observation';
  const places: Address[] = [];
  for (let grid = from.grid; grid < grids.length && (grid === from.grid || !isObservation(grid)); grid += 1) {
    const first = grid === from.grid ? from.row : 0;
    const count = grids[grid]?.rows.length ?? 0;
    for (let row = first; row < count; row += 1) places.push({ grid, row, column: from.column });
    if (isObservation(from.grid)) break;
  }
  return places;
}
