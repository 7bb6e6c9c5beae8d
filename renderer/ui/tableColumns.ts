import type { ReactNode } from 'react';

/** A column of a DataTable. */
export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** `end` for numbers: right-aligned, tabular figures. */
  readonly align?: 'start' | 'end' | 'center';
  /** CSS width; the rest share what is left. */
  readonly width?: string;
  /** Makes the column sortable. Dates as `YYYY-MM-DD`; null sorts last either way. */
  readonly sortBy?: (row: Row) => string | number | null;
  /** The column that names the row; the first one unless said otherwise. */
  readonly isRowHeader?: boolean;
}

export interface Sort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** `UBU9` before `UBU10`, `Ávila` beside `Avila`. */
const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

/** The rows in the order of `sort`; stable, nulls last, the given array untouched. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | undefined,
): readonly Row[] {
  const sortBy = columns.find((column) => column.id === sort?.column)?.sortBy;
  if (!sort || !sortBy) return rows;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, key: sortBy(row) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return sign * compare(a.key, b.key);
    })
    .map(({ row }) => row);
}

/** What a press on a column's header leads to: ascending first, then the other way round. */
export function nextSort(sort: Sort | undefined, column: string): Sort {
  const ascending = sort?.column !== column || sort.direction === 'descending';
  return { column, direction: ascending ? 'ascending' : 'descending' };
}

/** Index of the column that names the row. */
export function rowHeaderIndex<Row>(columns: readonly Column<Row>[]): number {
  return Math.max(
    0,
    columns.findIndex((column) => column.isRowHeader),
  );
}
