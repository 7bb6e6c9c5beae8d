import { HEADER_ROW, type GridPlace, type GridSize } from './grid-cursor';

/** A block of cells, both ends included. */
export interface GridRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The block that two of its corners span. */
export const rangeBetween = (a: GridPlace, b: GridPlace): GridRange => ({
  top: Math.min(a.row, b.row),
  bottom: Math.max(a.row, b.row),
  left: Math.min(a.column, b.column),
  right: Math.max(a.column, b.column),
});

export const isOneCell = ({ top, bottom, left, right }: GridRange): boolean =>
  top === bottom && left === right;

export const cellsIn = ({ top, bottom, left, right }: GridRange): number =>
  (bottom - top + 1) * (right - left + 1);

/** Everything, the header included. */
export const wholeRange = ({ rows, columns }: GridSize): readonly [anchor: GridPlace, end: GridPlace] => [
  { row: HEADER_ROW, column: 0 },
  { row: rows - 1, column: columns - 1 },
];

/** The columns of a row that lie in the range; null where none does. */
export const columnsInRange = (
  range: GridRange | null,
  row: number,
): { readonly left: number; readonly right: number } | null =>
  range !== null && row >= range.top && row <= range.bottom ? { left: range.left, right: range.right } : null;
