import { rowAt, type MatrixRows } from './matrix-rows';

/** What of the matrix is in sight, in pixels; the offsets are only as exact as `STEP` and `COLUMNS_AT_ONCE` need. */
export interface Sight {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Rows and columns, both ends included; empty where `last` is before `first`. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Scrolling by less than this many pixels draws nothing. */
const STEP = 120;
/** Rows drawn beyond those in sight, in pixels on either side: half a second at a reading pace, two frames at a rush. */
const BEYOND = 300;
const COLUMNS_AT_ONCE = 8;

/** Where a scroll position stands for drawing. */
export const stepped = (top: number, left: number, cellWidth: number): Pick<Sight, 'top' | 'left'> => {
  const across = cellWidth * COLUMNS_AT_ONCE;
  return { top: Math.floor(top / STEP) * STEP, left: Math.floor(left / across) * across };
};

export const rowsInSight = (rows: MatrixRows, { top, height }: Sight): Span => ({
  first: rowAt(rows, Math.max(0, top - BEYOND)),
  last: rows.count === 0 ? -1 : rowAt(rows, top + STEP + height + BEYOND),
});

/** The row at the top of what is in sight, give or take half a step. */
export const topRow = (rows: MatrixRows, { top }: Sight): number => rowAt(rows, top + STEP / 2);

/** Columns of units, counted from 0, in whole blocks so that scrolling sideways draws rows again only now and then. */
export function unitsInSight(units: number, cellWidth: number, { left, width }: Sight): Span {
  const across = cellWidth * COLUMNS_AT_ONCE;
  const first = Math.floor(left / across) * COLUMNS_AT_ONCE;
  const last = Math.ceil((left + across + width) / across) * COLUMNS_AT_ONCE - 1;
  return { first: Math.max(0, first), last: Math.min(units - 1, last) };
}

/** The places of a span in order, with the one of the cursor, which stays in the document wherever one scrolls. */
export function placesOf({ first, last }: Span, cursor: number | null): readonly number[] {
  const places = Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
  if (cursor === null || (cursor >= first && cursor <= last)) return places;
  return cursor < first ? [cursor, ...places] : [...places, cursor];
}

/** The element with a row's cells, which belong to the row though they stand in another pane. */
export const cellsId = (row: number): string => `matrix-cells-${row}`;
