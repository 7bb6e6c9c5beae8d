import type { GridKind, GridValue } from './grid-column';

/** What a column's cells have to be like. Bounds are included; null leaves a side open. */
export type GridFilter =
  | { readonly kind: 'text'; readonly contains: string }
  | { readonly kind: 'choice'; readonly texts: readonly string[] }
  | { readonly kind: 'number'; readonly from: number | null; readonly to: number | null }
  | { readonly kind: 'date'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'empty' };

export type GridFilters = Readonly<Record<string, GridFilter>>;

export const noFilter = (kind: GridKind): Exclude<GridFilter, { kind: 'empty' }> => {
  switch (kind) {
    case 'text':
      return { kind, contains: '' };
    case 'choice':
      return { kind, texts: [] };
    case 'number':
    case 'date':
      return { kind, from: null, to: null };
  }
};

/** A filter that lets everything pass is none. */
export function isOpen(filter: GridFilter): boolean {
  switch (filter.kind) {
    case 'text':
      return filter.contains.trim() === '';
    case 'choice':
      return filter.texts.length === 0;
    case 'number':
    case 'date':
      return filter.from === null && filter.to === null;
    case 'empty':
      return false;
  }
}

/** Letters without their marks and case: `ávila` is found by `Avi`. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en-GB').trim();

const within = <Value extends string | number>(value: Value, from: Value | null, to: Value | null): boolean =>
  (from === null || value >= from) && (to === null || value <= to);

/** Whether a cell passes, by what it is worth and what it shows. */
export function passes(filter: GridFilter, value: GridValue, text: string): boolean {
  switch (filter.kind) {
    case 'text':
      return plain(text).includes(plain(filter.contains));
    case 'choice':
      return filter.texts.length === 0 || filter.texts.includes(text);
    case 'number':
      return isOpen(filter) || (typeof value === 'number' && within(value, filter.from, filter.to));
    case 'date':
      return isOpen(filter) || (typeof value === 'string' && within(value, filter.from, filter.to));
    case 'empty':
      return value === null || text === '';
  }
}

/** A filter in words: `contains “kofi”`, `from 3 to 10`, `Red or Amber`, `empty`. */
export function filterWords(filter: GridFilter, showDate: (date: string) => string): string {
  const range = (from: string | null, to: string | null): string =>
    [from === null ? '' : `from ${from}`, to === null ? '' : `to ${to}`]
      .filter((part) => part !== '')
      .join(' ');
  switch (filter.kind) {
    case 'text':
      return `contains “${filter.contains.trim()}”`;
    case 'choice':
      return filter.texts.map((text) => (text === '' ? 'empty' : text)).join(' or ');
    case 'number':
      return range(
        filter.from === null ? null : String(filter.from),
        filter.to === null ? null : String(filter.to),
      );
    case 'date':
      return range(
        filter.from === null ? null : showDate(filter.from),
        filter.to === null ? null : showDate(filter.to),
      );
    case 'empty':
      return 'empty';
  }
}
