import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, formatDate } from '../../../shared/domain/calendar';
import { columnDateOrder } from '../../../shared/domain/import/date-order';
import { readDate } from '../../../shared/domain/import/dates';
import type { SourceCell } from '../../../shared/domain/import/source';

const TODAY = '2026-11-21';
const read = (cell: SourceCell) => {
  const reading = readDate(cell, TODAY);
  return reading.kind === 'date' ? reading.date : reading.kind;
};
const order = (...values: readonly SourceCell[]) =>
  columnDateOrder(
    values.map((cell, index) => ({ row: index + 2, cell })),
    TODAY,
    null,
  );

describe('readDate', () => {
  it.each([
    ['21/11/2026'],
    ['21-11-2026'],
    ['21.11.2026'],
    ['21/11/26'],
    ['21-11-26'],
    ['21 Nov 2026'],
    ['21 November 2026'],
    ['21st November 2026'],
    ['21-Nov-2026'],
    ['21-Nov-26'],
    ['21Nov2026'],
    ['Saturday, 21 November 2026'],
    ['Nov 21, 2026'],
    ['November 21st 2026'],
    ['11/21/2026'],
    ['2026-11-21'],
    ['2026/11/21'],
    ['20261121'],
    ['2026-11-21T14:30:00.000Z'],
    ['2026-11-21 14:30'],
    ['21/11/2026 14:30'],
    ['21/11/2026 00:00:00'],
    ['21/11/2026 2:30 pm'],
    ['\u00a021/11/2026 '],
    ['46347'],
    [46347],
    [46347.604],
    [{ date: '2026-11-21' }],
  ] as const)('reads %j as 21 Nov 2026', (cell) => {
    expect(read(cell)).toBe('2026-11-21');
  });

  it.each([
    ['31/02/2026'],
    ['30/02/2026'],
    ['29/02/2025'],
    ['32/01/2026'],
    ['13/13/2026'],
    ['00/01/2026'],
    ['2026-13-01'],
    ['21112026'],
    ['21 Nov'],
    ['Nov 2026'],
    ['21 Foo 2026'],
    ['soon'],
    ['TBC'],
    ['1'],
    [0],
    [60],
    [-5],
    [1e9],
    [true],
    [null],
  ] as const)('refuses %j', (cell) => {
    expect(read(cell)).toBe('invalid');
  });

  it('asks about a date that can be read two ways, and not about 05/05/2026', () => {
    expect(readDate('03/04/2026', TODAY)).toMatchObject({
      kind: 'ambiguous',
      readings: { dayFirst: '2026-04-03', monthFirst: '2026-03-04' },
    });
    expect(read('05/05/2026')).toBe('2026-05-05');
  });

  it('counts Excel serials from 1 Jan 1900, across the 29 Feb 1900 that Excel invented', () => {
    expect([1, 59, 61, 36526, 45292].map(read)).toEqual([
      '1900-01-01',
      '1900-02-28',
      '1900-03-01',
      '2000-01-01',
      '2024-01-01',
    ]);
  });

  it('takes two-digit years as the latest that are not more than a year ahead, and says so', () => {
    expect(['13/11/27', '13/11/28', '13/11/99'].map(read)).toEqual([
      '2027-11-13',
      '1928-11-13',
      '1999-11-13',
    ]);
    expect(readDate('13/11/99', TODAY)).toMatchObject({ shortYear: true });
    expect(readDate('13/11/1999', TODAY)).toMatchObject({ shortYear: false });
  });

  it('reads back every day as the application shows it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 73_000 }), (days) => {
        const date = addDays('1950-01-01', days);
        expect(read(formatDate(date))).toBe(date);
        expect(read(date)).toBe(date);
        const [year, month, day] = date.split('-');
        const reading = readDate(`${day}/${month}/${year}`, TODAY, 'day-first');
        expect(reading).toMatchObject({ kind: 'date', date });
      }),
    );
  });
});

describe('columnDateOrder', () => {
  it('needs nothing where nothing is ambiguous', () => {
    expect(order('21/11/2026', '05/05/2026', '2026-04-03', '3 Apr 2026', null, 46347).kind).toBe(
      'not needed',
    );
  });
  it('is settled by one date whose first part is above 12', () => {
    expect(order('03/04/2026', '21/11/2026')).toEqual({ kind: 'settled', order: 'day-first' });
  });
  it('is settled by one date whose second part is above 12', () => {
    expect(order('03/04/2026', '11/21/2026')).toEqual({ kind: 'settled', order: 'month-first' });
  });
  it('asks once, with the first example and how many wait', () => {
    expect(order('5 May 2026', '03/04/2026', '01/02/2026')).toEqual({
      kind: 'ask',
      example: {
        row: 3,
        value: '03/04/2026',
        readings: { dayFirst: '2026-04-03', monthFirst: '2026-03-04' },
        count: 2,
      },
    });
  });
  it('does not let a mixed column settle itself', () => {
    expect(order('21/11/2026', '11/21/2026', '03/04/2026').kind).toBe('mixed');
    expect(order('21/11/2026', '11/21/2026').kind).toBe('not needed');
  });
  it('obeys the answer', () => {
    expect(columnDateOrder([{ row: 2, cell: '21/11/2026' }], TODAY, 'month-first')).toEqual({
      kind: 'settled',
      order: 'month-first',
    });
  });
});
