import { describe, expect, it } from 'vitest';
import { nextSort, sortRows, type Column } from '../../../renderer/ui/tableColumns';
import { rowForKey } from '../../../renderer/ui/useRowFocus';

interface Row {
  readonly unit: string;
  readonly credits: number | null;
}

const COLUMNS: readonly Column<Row>[] = [
  { id: 'unit', header: 'Unit', cell: (row) => row.unit, sortBy: (row) => row.unit },
  { id: 'credits', header: 'Credits', cell: (row) => row.credits, sortBy: (row) => row.credits },
  { id: 'plain', header: 'Plain', cell: () => '' },
];
const ROWS: readonly Row[] = [
  { unit: 'UBU10', credits: null },
  { unit: 'UBU9', credits: 10 },
  { unit: 'ubu8', credits: 9 },
];
const units = (rows: readonly Row[]): string[] => rows.map((row) => row.unit);

describe('sortRows', () => {
  it('orders codes by their number and ignores case', () => {
    expect(units(sortRows(ROWS, COLUMNS, { column: 'unit', direction: 'ascending' }))).toEqual([
      'ubu8',
      'UBU9',
      'UBU10',
    ]);
  });

  it('orders numbers as numbers, nothing last both ways', () => {
    expect(units(sortRows(ROWS, COLUMNS, { column: 'credits', direction: 'ascending' }))).toEqual([
      'ubu8',
      'UBU9',
      'UBU10',
    ]);
    expect(units(sortRows(ROWS, COLUMNS, { column: 'credits', direction: 'descending' }))).toEqual([
      'UBU9',
      'ubu8',
      'UBU10',
    ]);
  });

  it('leaves the rows as they are without a sortable column', () => {
    expect(sortRows(ROWS, COLUMNS, undefined)).toBe(ROWS);
    expect(sortRows(ROWS, COLUMNS, { column: 'plain', direction: 'ascending' })).toBe(ROWS);
  });
});

it('turns the order round on the second press', () => {
  const first = nextSort(undefined, 'unit');
  expect(first.direction).toBe('ascending');
  expect(nextSort(first, 'unit').direction).toBe('descending');
  expect(nextSort({ column: 'unit', direction: 'ascending' }, 'credits')).toEqual({
    column: 'credits',
    direction: 'ascending',
  });
});

it('moves between rows and stays among them', () => {
  expect(rowForKey('ArrowDown', 4, 5)).toBe(4);
  expect(rowForKey('ArrowUp', 0, 5)).toBe(0);
  expect(rowForKey('PageDown', 1, 5)).toBe(4);
  expect(rowForKey('End', 0, 5)).toBe(4);
  expect(rowForKey('Home', 3, 5)).toBe(0);
  expect(rowForKey('x', 3, 5)).toBeUndefined();
});
