import { formatDate } from '../../../../shared/domain/calendar';
import { trackingColumn } from '../../../../shared/domain/tracking/tracking-columns';
import type { TrackingRow } from '../../../../shared/domain/tracking/tracking-row';
import type { ShownTable } from '../../../../shared/ipc/tracking';
import { filterWords } from '../../../ui/grid/grid-filter';
import type { Grid } from '../../../ui/grid/useGrid';

type Shown = Pick<Grid<TrackingRow>, 'columns' | 'shown' | 'lines' | 'layout' | 'filters'>;

/** The grid as it stands, to be exported: its columns, its rows in order with the groups' headings, and why these. */
export function shownTable({ columns, shown, lines, layout, filters }: Shown, who: string): ShownTable {
  const header = (id: string): string => columns.find((column) => column.id === id)?.header ?? id;
  const order = layout.sort.map(({ column, direction }) => `${header(column)}, ${direction}`);
  return {
    columns: shown.flatMap(({ id }) => trackingColumn(id)?.id ?? []),
    rows: lines.map((line) =>
      line.kind === 'group'
        ? { kind: 'group', label: line.label, count: line.count }
        : { kind: 'person', id: line.row.id },
    ),
    about: [
      who,
      ...columns.flatMap(({ id }) => {
        const filter = filters[id];
        return filter ? [`Filter: ${header(id)} ${filterWords(filter, formatDate)}.`] : [];
      }),
      ...(layout.group === null ? [] : [`Grouped by ${header(layout.group)}.`]),
      ...(order.length === 0 ? [] : [`In order of ${order.join('; then ')}.`]),
    ],
  };
}
