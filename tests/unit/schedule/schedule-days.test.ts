import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isIsoDate } from '../../../shared/domain/calendar';
import {
  addMonths,
  addMonthsTo,
  dayName,
  isWeekend,
  lastOf,
  mondayOf,
  monthName,
  monthOf,
  weekName,
  weekNumberOf,
  weekOf,
  weeksOf,
} from '../../../renderer/features/sampling/schedule/schedule-days';

const days = fc.integer({ min: 0, max: 80_000 }).map((count) => addDays('1970-01-01', count));

describe('the days of the schedule', () => {
  test('know the weeks of ISO 8601 over the ends of years', () => {
    // From the table in ISO 8601 and the calendars of those years.
    for (const [day, number] of [
      ['2005-01-01', 53],
      ['2005-01-02', 53],
      ['2007-01-01', 1],
      ['2007-12-30', 52],
      ['2007-12-31', 1],
      ['2008-12-28', 52],
      ['2008-12-29', 1],
      ['2009-12-31', 53],
      ['2010-01-03', 53],
      ['2010-01-04', 1],
      ['2026-11-22', 47],
      ['2026-12-31', 53],
      ['2027-01-03', 53],
      ['2027-01-04', 1],
    ] as const)
      expect([day, weekNumberOf(day)]).toEqual([day, number]);
  });

  test('fill a month with whole weeks from Monday to Sunday', () => {
    const weeks = weeksOf('2026-11');
    expect(weeks.map((week) => [week[0], week[6]])).toEqual([
      ['2026-10-26', '2026-11-01'],
      ['2026-11-02', '2026-11-08'],
      ['2026-11-09', '2026-11-15'],
      ['2026-11-16', '2026-11-22'],
      ['2026-11-23', '2026-11-29'],
      ['2026-11-30', '2026-12-06'],
    ]);
    // A February of four weeks exactly, and one that ends on the 29th.
    expect(weeksOf('2027-02')).toHaveLength(4);
    expect(lastOf('2028-02')).toBe('2028-02-29');
    fc.assert(
      fc.property(days, (day) => {
        const all = weeksOf(monthOf(day)).flat();
        expect(all.length % 7).toBe(0);
        expect(all).toContain(day);
        expect(all.every((each, index) => index === 0 || each === addDays(all[index - 1] ?? '', 1))).toBe(
          true,
        );
        expect(new Date(`${all[0]}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(weekOf(day)[0]).toBe(mondayOf(day));
        expect(weekOf(day).filter(isWeekend)).toHaveLength(2);
      }),
    );
  });

  test('go from month to month, and stay on the last day where there is none like it', () => {
    expect([addMonths('2026-12', 1), addMonths('2026-01', -1), addMonths('2026-11', 14)]).toEqual([
      '2027-01',
      '2025-12',
      '2028-01',
    ]);
    expect([
      addMonthsTo('2026-01-31', 1),
      addMonthsTo('2026-03-31', -1),
      addMonthsTo('2026-12-15', 1),
    ]).toEqual(['2026-02-28', '2026-02-28', '2027-01-15']);
    fc.assert(
      fc.property(days, fc.integer({ min: -30, max: 30 }), (day, count) => {
        const moved = addMonthsTo(day, count);
        expect(isIsoDate(moved)).toBe(true);
        expect(monthOf(moved)).toBe(addMonths(monthOf(day), count));
      }),
    );
  });

  test('are named', () => {
    expect(dayName('2026-11-26')).toBe('Thursday 26 Nov 2026');
    expect(monthName('2026-11')).toBe('November 2026');
    expect(weekName('2026-11-26')).toBe('23 Nov to 29 Nov 2026');
    expect(weekName('2027-01-01')).toBe('28 Dec 2026 to 3 Jan 2027');
  });
});
