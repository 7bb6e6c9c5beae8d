import type { ReactNode } from 'react';

/** What is sorted, filtered and grouped: text, a number, a date as `YYYY-MM-DD`; null for an empty cell. */
export type GridValue = string | number | null;

/** How a column is filtered and aligned. */
export type GridKind = 'text' | 'choice' | 'number' | 'date';

/** Something a cell has wrong, or that is worth knowing. */
export interface GridMark {
  readonly tone: 'bad' | 'watch' | 'info';
  /** One sentence or two; read out with the cell, and shown under the grid for the cell at the cursor. */
  readonly text: string;
}

/** A column of a DataGrid. */
export interface GridColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly kind: GridKind;
  /** Pixels at first. */
  readonly width: number;
  readonly value: (row: Row) => GridValue;
  /** As shown, copied and grouped by. */
  readonly text: (row: Row) => string;
  /** Shown instead of the text. */
  readonly content?: (row: Row) => ReactNode;
  /** Whether Enter or a click on the cell opens something. */
  readonly opens?: (row: Row) => boolean;
  readonly marks?: (row: Row) => readonly GridMark[];
}

/** A number stands right, everything else left. */
export const isNumeric = ({ kind }: { readonly kind: GridKind }): boolean => kind === 'number';
