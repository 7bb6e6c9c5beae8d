import { useMemo, useState } from 'react';
import type { GridColumn } from './grid-column';
import type { GridFilter, GridFilters } from './grid-filter';
import { isOpen } from './grid-filter';
import { shownColumns, type GridLayout } from './grid-layout';
import type { GridLine } from './grid-lines';
import { useGridLines } from './useGridLines';

/** A grid's columns, lines, and what its person chose: for the grid itself and for what stands around it. */
export interface Grid<Row> {
  readonly columns: readonly GridColumn<Row>[];
  /** The columns that are shown, in their order. */
  readonly shown: readonly GridColumn<Row>[];
  readonly lines: readonly GridLine<Row>[];
  /** Every row given, filtered or not. */
  readonly rows: readonly Row[];
  readonly layout: GridLayout;
  readonly setLayout: (layout: GridLayout) => void;
  readonly filters: GridFilters;
  /** A filter that lets everything pass takes it away. */
  readonly setFilter: (column: string, filter: GridFilter) => void;
  readonly clearFilters: () => void;
  readonly toggleGroup: (key: string) => void;
  readonly widthOf: (column: GridColumn<Row>) => number;
}

interface GridInput<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly layout: GridLayout;
  readonly onLayout: (layout: GridLayout) => void;
}

/** The state of a DataGrid. Its layout is the caller's, who may remember it; filters and closed groups pass. */
export function useGrid<Row extends object>(input: GridInput<Row>): Grid<Row> {
  const { columns, rows, rowKey, layout, onLayout } = input;
  const [filters, setFilters] = useState<GridFilters>({});
  const [closedGroups, setClosedGroups] = useState<ReadonlySet<string>>(new Set());
  const lines = useGridLines({ columns, rows, rowKey, layout, filters, closedGroups });
  const shown = useMemo(() => shownColumns(columns, layout), [columns, layout]);
  return {
    columns,
    shown,
    lines,
    rows,
    layout,
    setLayout: onLayout,
    filters,
    setFilter: (column, filter) => {
      const others = Object.entries(filters).filter(([id]) => id !== column);
      setFilters(Object.fromEntries(isOpen(filter) ? others : [...others, [column, filter]]));
    },
    clearFilters: () => setFilters({}),
    toggleGroup: (key) => {
      const closed = new Set(closedGroups);
      if (!closed.delete(key)) closed.add(key);
      setClosedGroups(closed);
    },
    widthOf: ({ id, width }) => layout.widths[id] ?? width,
  };
}
