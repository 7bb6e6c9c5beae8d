import { addDays, formatDate, type IsoDate } from '../../../../shared/domain/calendar';

/** `YYYY-MM`. */
export type Month = string;

export const monthOf = (day: IsoDate): Month => day.slice(0, 7);

const parts = (day: IsoDate): Date => new Date(`${day}T00:00:00Z`);

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: IsoDate): number => (parts(day).getUTCDay() + 6) % 7;
export const isWeekend = (day: IsoDate): boolean => weekdayOf(day) > 4;

export const mondayOf = (day: IsoDate): IsoDate => addDays(day, -weekdayOf(day));

/** The seven days of a day's week, Monday first. */
export const weekOf = (day: IsoDate): readonly IsoDate[] =>
  Array.from({ length: 7 }, (_, index) => addDays(mondayOf(day), index));

export const firstOf = (month: Month): IsoDate => `${month}-01`;
export const lastOf = (month: Month): IsoDate => addDays(firstOf(addMonths(month, 1)), -1);

export function addMonths(month: Month, count: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}

/** The same day of another month, or its last where it has no such day. */
export function addMonthsTo(day: IsoDate, count: number): IsoDate {
  const month = addMonths(monthOf(day), count);
  const same = `${month}-${day.slice(8)}`;
  const last = lastOf(month);
  return same > last ? last : same;
}

/** The weeks that a month lies in, whole, Monday first. */
export function weeksOf(month: Month): readonly (readonly IsoDate[])[] {
  const weeks: (readonly IsoDate[])[] = [];
  for (let day = mondayOf(firstOf(month)); day <= lastOf(month); day = addDays(day, 7))
    weeks.push(weekOf(day));
  return weeks;
}

/** The number of a day's week (ISO 8601): the week belongs to the year that has its Thursday. */
export function weekNumberOf(day: IsoDate): number {
  const thursday = addDays(mondayOf(day), 3);
  const first = parts(`${thursday.slice(0, 4)}-01-01`).getTime();
  return Math.floor((parts(thursday).getTime() - first) / (7 * 86_400_000)) + 1;
}

export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** `Thursday`. */
export const weekdayName = (day: IsoDate): string => WEEKDAYS[weekdayOf(day)] ?? '';
/** `Thursday 26 Nov 2026`. */
export const dayName = (day: IsoDate): string => `${weekdayName(day)} ${formatDate(day)}`;
/** `November 2026`. */
export const monthName = (month: Month): string =>
  parts(firstOf(month)).toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
/** `23 Nov to 29 Nov 2026`, with both years where they differ. */
export function weekName(day: IsoDate): string {
  const [from, to] = [mondayOf(day), addDays(mondayOf(day), 6)];
  const start = from.slice(0, 4) === to.slice(0, 4) ? formatDate(from).slice(0, -5) : formatDate(from);
  return `${start} to ${formatDate(to)}`;
}
