import type { IsoDate } from '../calendar';
import { readDate } from './dates';
import type { DateOrder, DateReadings } from './dates';
import { memo } from './memo';
import type { SourceCell } from './source';

/** What a whole column says about the order of day and month in it. */
export type ColumnDateOrder =
  /** No date in it can be read two ways. */
  | { readonly kind: 'not needed' }
  /** Dates such as 21/11/2026 settle it for the rest, or the user did. */
  | { readonly kind: 'settled'; readonly order: DateOrder }
  /** 21/11/2026 and 11/21/2026 in one column: what could be either cannot be settled by the others. */
  | { readonly kind: 'mixed'; readonly example: AmbiguousExample }
  /** Nothing settles it: ask, once for the column. */
  | { readonly kind: 'ask'; readonly example: AmbiguousExample };

export interface AmbiguousExample {
  readonly row: number;
  readonly value: string;
  readonly readings: DateReadings;
  /** How many cells of the column wait for the answer. */
  readonly count: number;
}

/** Decides a column's order from all its cells, or from the user's `answer`, which always wins. */
export function columnDateOrder(
  cells: readonly { readonly row: number; readonly cell: SourceCell }[],
  today: IsoDate,
  answer: DateOrder | null,
): ColumnDateOrder {
  if (answer) return { kind: 'settled', order: answer };
  let example: Omit<AmbiguousExample, 'count'> | null = null;
  let count = 0;
  const orders = new Set<DateOrder>();
  const read = memo((text) => readDate(text, today));
  for (const { row, cell } of cells) {
    if (typeof cell !== 'string') continue;
    const reading = read(cell);
    if (reading.kind === 'ambiguous') {
      count += 1;
      example ??= { row, value: cell, readings: reading.readings };
    } else if (reading.kind === 'date' && reading.order) orders.add(reading.order);
  }
  if (!example) return { kind: 'not needed' };
  const [first, second] = [...orders];
  if (second) return { kind: 'mixed', example: { ...example, count } };
  return first ? { kind: 'settled', order: first } : { kind: 'ask', example: { ...example, count } };
}
