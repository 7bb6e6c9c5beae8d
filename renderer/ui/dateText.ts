import { parseDate, type CalendarDate } from '@internationalized/date';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const NAMED = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]+)\.?,?[\s-]+(\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

const monthNumber = (name: string): number =>
  1 + MONTHS.findIndex((month) => name.length >= 3 && month.toLowerCase().startsWith(name));

const isoDate = (year: string, month: string | number, day: string): string =>
  `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;

/** A `YYYY-MM-DD` that exists in the calendar, as react-aria's date; otherwise undefined. */
export function toCalendarDate(date: string): CalendarDate | undefined {
  try {
    return parseDate(date);
  } catch {
    return undefined;
  }
}

/**
 * A date as people in the UK write it - `21/11/2026`, `21.11.2026`, `21 Nov 2026`, `21st November 2026` - or ISO,
 * as `YYYY-MM-DD`. Undefined when it is not a date, does not exist, has a two-digit year, or lies outside 1900 to 2199.
 */
export function parseDateText(text: string): string | undefined {
  const typed = text.trim().toLowerCase();
  const numeric = NUMERIC.exec(typed);
  const named = NAMED.exec(typed);
  const [, day = '', month = '', year = ''] = numeric ?? named ?? [];
  const iso = ISO.test(typed) ? typed : isoDate(year, named ? monthNumber(month) : month, day);
  const date = toCalendarDate(iso);
  return date && date.year >= 1900 && date.year <= 2199 ? iso : undefined;
}

/** `2026-11-21` as `21 Nov 2026`; what is not a date comes back as it is. */
export function dateText(date: string): string {
  const calendarDate = toCalendarDate(date);
  const month = calendarDate && MONTHS[calendarDate.month - 1];
  if (!calendarDate || !month) return date;
  return `${calendarDate.day} ${month.slice(0, 3)} ${calendarDate.year}`;
}
