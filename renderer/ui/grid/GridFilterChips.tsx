import './grid-popovers.css';
import { Button } from '../Button';
import { filterWords, noFilter } from './grid-filter';
import type { Grid } from './useGrid';

interface GridFilterChipsProps<Row> {
  readonly grid: Grid<Row>;
  readonly showDate: (date: string) => string;
}

/** The filters in force and the grouping, each with a way out; nothing where there are none. */
export function GridFilterChips<Row>({ grid, showDate }: GridFilterChipsProps<Row>) {
  const { columns, filters, layout, setLayout } = grid;
  const group = columns.find(({ id }) => id === layout.group);
  const filtered = columns.flatMap((column) => {
    const filter = filters[column.id];
    return filter ? [{ column, words: filterWords(filter, showDate) }] : [];
  });
  if (!group && filtered.length === 0) return null;
  return (
    <div className="grid-chips" role="group" aria-label="Filters and grouping">
      {group && (
        <Button size="small" icon="cross" onPress={() => setLayout({ ...layout, group: null })}>
          Grouped by {group.header}
        </Button>
      )}
      {filtered.map(({ column, words }) => (
        <Button
          key={column.id}
          size="small"
          icon="cross"
          onPress={() => grid.setFilter(column.id, noFilter(column.kind))}
        >
          {column.header}: {words}
        </Button>
      ))}
      {filtered.length > 1 && (
        <Button size="small" variant="quiet" onPress={grid.clearFilters}>
          Clear all filters
        </Button>
      )}
    </div>
  );
}
