import {
  columnFilteringFeature,
  columnGroupingFeature,
  createFilteredRowModel,
  createGroupedRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type Row as TableRow,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { GridColumn } from './grid-column';
import { isOpen, passes, type GridFilter, type GridFilters } from './grid-filter';
import type { GridLayout } from './grid-layout';
import { linesOfGroups, type GridLine } from './grid-lines';
import { compareValues } from './grid-sort';

const features = tableFeatures({
  columnFilteringFeature,
  columnGroupingFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  groupedRowModel: createGroupedRowModel(),
  sortedRowModel: createSortedRowModel(),
});
type Features = typeof features;

/** Empty cells are undefined to the table, which keeps those last in either direction. */
const definitionOf = <Row extends object>(column: GridColumn<Row>): ColumnDef<Features, Row> => ({
  id: column.id,
  accessorFn: (row) => column.value(row) ?? undefined,
  sortUndefined: 'last',
  sortFn: (a, b) => compareValues(column.value(a.original), column.value(b.original)),
  filterFn: (row, _id, filter: GridFilter) =>
    passes(filter, column.value(row.original), column.text(row.original)),
  getGroupingValue: (row) => column.text(row),
});

interface LinesInput<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly layout: Pick<GridLayout, 'sort' | 'group'>;
  readonly filters: GridFilters;
  readonly closedGroups: ReadonlySet<string>;
}

/** The rows that pass the filters, sorted and grouped, as the lines of the grid. */
export function useGridLines<Row extends object>(input: LinesInput<Row>): readonly GridLine<Row>[] {
  const { columns, rows, rowKey, layout, filters, closedGroups } = input;
  const { sort, group } = layout;
  const definitions = useMemo(() => columns.map(definitionOf), [columns]);
  const data = useMemo(() => [...rows], [rows]);
  const columnFilters = useMemo(
    () => Object.entries(filters).flatMap(([id, value]) => (isOpen(value) ? [] : [{ id, value }])),
    [filters],
  );
  // Groups stand in the order of what they are grouped by.
  const sorting = useMemo(() => {
    const wanted = sort.map(({ column, direction }) => ({ id: column, desc: direction === 'descending' }));
    const first = wanted.find(({ id }) => id === group) ?? { id: group ?? '', desc: false };
    return group === null ? wanted : [first, ...wanted.filter(({ id }) => id !== group)];
  }, [sort, group]);
  const grouping = useMemo(() => (group === null ? [] : [group]), [group]);
  const table = useTable<Features, Row>({
    features,
    columns: definitions,
    data,
    getRowId: rowKey,
    groupedColumnMode: false,
    state: { sorting, columnFilters, grouping },
  });
  const sorted = table.getSortedRowModel().rows;
  return useMemo(
    () =>
      linesOf(
        sorted,
        columns.find(({ id }) => id === group),
        closedGroups,
      ),
    [sorted, columns, group, closedGroups],
  );
}

const lineOf = <Row extends object>({ id, original }: TableRow<Features, Row>) => ({
  key: id,
  row: original,
});

function linesOf<Row extends object>(
  sorted: readonly TableRow<Features, Row>[],
  column: GridColumn<Row> | undefined,
  closed: ReadonlySet<string>,
): readonly GridLine<Row>[] {
  if (!column) return sorted.map((row) => ({ kind: 'row', ...lineOf(row) }));
  const groups = sorted.map((group) => {
    const text = column.text(group.original);
    return {
      key: `group ${text}`,
      label: `${column.header}: ${text === '' ? 'none' : text}`,
      rows: group.subRows.map(lineOf),
    };
  });
  return linesOfGroups(groups, closed);
}
