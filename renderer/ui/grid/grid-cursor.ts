/** A cell: row -1 is the header. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that Page Up and Page Down move by. */
  readonly page: number;
}

export const HEADER_ROW = -1;

const between = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

/** The cell where it may be: inside the grid, whatever was filtered or hidden since. */
export const inside = ({ row, column }: GridPlace, size: GridSize): GridPlace => ({
  row: between(row, HEADER_ROW, size.rows - 1),
  column: between(column, 0, size.columns - 1),
});

/** Where a key takes the cursor (the keys of the ARIA grid pattern); undefined for other keys. */
export function movedBy(
  { key, isCtrl }: { readonly key: string; readonly isCtrl: boolean },
  { row, column }: GridPlace,
  size: GridSize,
): GridPlace | undefined {
  const to = (toRow: number, toColumn: number) => inside({ row: toRow, column: toColumn }, size);
  switch (key) {
    case 'ArrowUp':
      return to(isCtrl ? 0 : row - 1, column);
    case 'ArrowDown':
      return to(isCtrl ? size.rows - 1 : row + 1, column);
    case 'ArrowLeft':
      return to(row, isCtrl ? 0 : column - 1);
    case 'ArrowRight':
      return to(row, isCtrl ? size.columns - 1 : column + 1);
    case 'Home':
      return to(isCtrl ? 0 : row, 0);
    case 'End':
      return to(isCtrl ? size.rows - 1 : row, size.columns - 1);
    case 'PageUp':
      return to(Math.max(0, row - size.page), column);
    case 'PageDown':
      return to(row + size.page, column);
    default:
      return undefined;
  }
}
