import { addDays, isIsoDate } from '../calendar';
import type { IsoDate } from '../calendar';
import { cleanText } from './clean';
import { isDateCell } from './source';
import type { SourceCell } from './source';

export const DATE_ORDERS = ['day-first', 'month-first'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** The two dates that `03/04/2026` can mean. */
export interface DateReadings {
  readonly dayFirst: IsoDate;
  readonly monthFirst: IsoDate;
}

export type DateReading =
  | {
      readonly kind: 'date';
      readonly date: IsoDate;
      readonly shortYear: boolean;
      readonly order: DateOrder | null;
    }
  | { readonly kind: 'ambiguous'; readonly readings: DateReadings; readonly shortYear: boolean }
  | { readonly kind: 'invalid' };

const INVALID: DateReading = { kind: 'invalid' };
// A time after the date is dropped: `21/11/2026 14:30`, `2026-11-21T14:30:00.000+01:00`, `… 2:30 pm`.
const TIME =
  /[T ]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]\.?m\.?)?(?: ?(?:Z|UTC|GMT|BST|[+-]\d{2}:?\d{2}))?$/i;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? /i;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const NUMERIC = /^(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{4}|\d{2})$/;
const DAY_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?[ -/.]*([a-z]{3,9})\.?[, -/]*(\d{4}|\d{2})$/i;
const MONTH_DAY = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;
const SERIAL = /^\d{5}(?:\.\d+)?$/;
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/**
 * Reads one cell as a calendar date. A numeric date that could be day-first or month-first is `ambiguous`
 * unless `order` decides; the caller finds the order from the whole column (see dateOrder.ts).
 * A two-digit year is the latest such year that is not more than a year after `today`.
 */
export function readDate(cell: SourceCell, today: IsoDate, order: DateOrder | null = null): DateReading {
  if (cell === null || typeof cell === 'boolean') return INVALID;
  if (isDateCell(cell)) return found(cell.date);
  if (typeof cell === 'number') return fromSerial(cell);
  const text = cleanText(cell).replace(TIME, '').replace(WEEKDAY, '');
  const yearFirst = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (yearFirst) return found(isoDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])));
  const numeric = NUMERIC.exec(text);
  if (numeric) return fromNumbers(Number(numeric[1]), Number(numeric[2]), numeric[3] ?? '', today, order);
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth) return fromWords(dayMonth[1], dayMonth[2], dayMonth[3], today);
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay) return fromWords(monthDay[2], monthDay[1], monthDay[3], today);
  return SERIAL.test(text) ? fromSerial(Number(text)) : INVALID;
}

function found(date: IsoDate, shortYear = false, order: DateOrder | null = null): DateReading {
  return isIsoDate(date) ? { kind: 'date', date, shortYear, order } : INVALID;
}

/** Excel's 1900 system: 1 is 1 Jan 1900, and 60 is a 29 Feb 1900 that never was. Fractions are times. */
function fromSerial(serial: number): DateReading {
  const day = Math.floor(serial);
  if (!(day >= 1) || day === 60 || day > 109_574) return INVALID;
  return found(addDays('1899-12-30', day < 60 ? day + 1 : day));
}

function fromNumbers(
  a: number,
  b: number,
  year: string,
  today: IsoDate,
  order: DateOrder | null,
): DateReading {
  const shortYear = year.length === 2;
  const fullYear = resolveYear(year, today);
  const dayFirst = isoDate(fullYear, b, a);
  const monthFirst = isoDate(fullYear, a, b);
  if (!isIsoDate(monthFirst) || dayFirst === monthFirst)
    return found(dayFirst, shortYear, dayFirst === monthFirst ? null : 'day-first');
  if (!isIsoDate(dayFirst)) return found(monthFirst, shortYear, 'month-first');
  if (order === 'day-first') return found(dayFirst, shortYear);
  if (order === 'month-first') return found(monthFirst, shortYear);
  return { kind: 'ambiguous', readings: { dayFirst, monthFirst }, shortYear };
}

function fromWords(
  day: string | undefined,
  month: string | undefined,
  year = '',
  today: IsoDate,
): DateReading {
  const word = (month ?? '').toLowerCase();
  const index = MONTHS.findIndex((name) => name === word || name.slice(0, 3) === word) + 1;
  const number = index === 0 && word === 'sept' ? 9 : index;
  return found(isoDate(resolveYear(year, today), number, Number(day)), year.length === 2);
}

function resolveYear(year: string, today: IsoDate): number {
  if (year.length !== 2) return Number(year);
  const latest = Number(today.slice(0, 4)) + 1;
  const inThisCentury = Math.floor(latest / 100) * 100 + Number(year);
  return inThisCentury > latest ? inThisCentury - 100 : inThisCentury;
}

const isoDate = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
