import * as z from 'zod';

export interface GridSort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** How somebody likes a grid: which columns, in which order, how wide, sorted and grouped by what. */
export interface GridLayout {
  /** Every column, shown or not. The first of the grid's columns always comes first. */
  readonly order: readonly string[];
  readonly hidden: readonly string[];
  /** Pixels, of columns whose width was changed. */
  readonly widths: Readonly<Record<string, number>>;
  readonly sort: readonly GridSort[];
  readonly group: string | null;
}

export const MIN_WIDTH = 56;
export const MAX_WIDTH = 640;

const stored = z.object({
  order: z.array(z.string()),
  hidden: z.array(z.string()),
  widths: z.record(z.string(), z.number().min(MIN_WIDTH).max(MAX_WIDTH)),
  sort: z.array(z.object({ column: z.string(), direction: z.enum(['ascending', 'descending']) })),
  group: z.string().nullable(),
});

/** The layout of a grid that nobody has changed yet. */
export const firstLayout = (
  ids: readonly string[],
  { hidden, sort }: Pick<GridLayout, 'hidden' | 'sort'>,
): GridLayout => ({ order: ids, hidden, widths: {}, sort, group: null });

/**
 * A layout as it was remembered, fitted to the columns of today: those that are gone are dropped, new ones come where
 * the first layout has them. Anything that cannot be read gives the first layout.
 */
export function rememberedLayout(body: string | null, first: GridLayout): GridLayout {
  const read = stored.safeParse(parsed(body));
  if (!read.success) return first;
  const known = (id: string): boolean => first.order.includes(id);
  const { order, hidden, widths, sort, group } = read.data;
  const kept = [...new Set(order.filter(known))];
  const added = first.order.filter((id) => !kept.includes(id));
  for (const id of added) kept.splice(first.order.indexOf(id), 0, id);
  return {
    order: [...first.order.slice(0, 1), ...kept.filter((id) => id !== first.order[0])],
    hidden: [
      ...hidden.filter((id) => known(id) && id !== first.order[0]),
      ...added.filter((id) => first.hidden.includes(id)),
    ],
    widths: Object.fromEntries(Object.entries(widths).filter(([id]) => known(id))),
    sort: sort.filter(({ column }) => known(column)),
    group: group !== null && known(group) ? group : null,
  };
}

function parsed(body: string | null): unknown {
  try {
    return body === null ? null : JSON.parse(body);
  } catch {
    return null;
  }
}

/** The columns that are shown, in their order. */
export function shownColumns<Column extends { readonly id: string }>(
  columns: readonly Column[],
  { order, hidden }: GridLayout,
): readonly Column[] {
  return order.flatMap((id) =>
    hidden.includes(id) ? [] : (columns.find((column) => column.id === id) ?? []),
  );
}

export const withShown = (layout: GridLayout, id: string, isShown: boolean): GridLayout => ({
  ...layout,
  hidden: isShown ? layout.hidden.filter((one) => one !== id) : [...new Set([...layout.hidden, id])],
});

export const withWidth = (layout: GridLayout, id: string, width: number): GridLayout => ({
  ...layout,
  widths: { ...layout.widths, [id]: Math.round(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width))) },
});

/** A column moved past its neighbour that is shown; the first column keeps its place. */
export function withMoved(layout: GridLayout, id: string, by: -1 | 1): GridLayout {
  const shown = layout.order.filter((one) => one === id || !layout.hidden.includes(one));
  const neighbour = shown[shown.indexOf(id) + by];
  if (neighbour === undefined || neighbour === layout.order[0] || id === layout.order[0]) return layout;
  const rest = layout.order.filter((one) => one !== id);
  const at = rest.indexOf(neighbour) + (by === 1 ? 1 : 0);
  return { ...layout, order: [...rest.slice(0, at), id, ...rest.slice(at)] };
}

/**
 * What asking for a column's order leads to: ascending, descending, none. `isAdded` keeps the other columns and sorts
 * within them.
 */
export function withSort(layout: GridLayout, column: string, isAdded: boolean): GridLayout {
  const now = layout.sort.find((one) => one.column === column)?.direction;
  const next: readonly GridSort[] =
    now === 'descending' ? [] : [{ column, direction: now === undefined ? 'ascending' : 'descending' }];
  if (!isAdded) return { ...layout, sort: next };
  const isThere = layout.sort.some((one) => one.column === column);
  const sort = isThere
    ? layout.sort.flatMap((one) => (one.column === column ? next : [one]))
    : [...layout.sort, ...next];
  return { ...layout, sort };
}
