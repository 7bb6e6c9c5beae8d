import { isIsoDate } from '../calendar';
import type { IsoDate } from '../calendar';

/** `date` moved by calendar months; the last day of the month where the month is shorter (31 Mar − 1 = 28 Feb). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
  const moved = year * 12 + (month - 1) + months;
  const prefix = `${String(Math.floor(moved / 12)).padStart(4, '0')}-${String((moved % 12) + 1).padStart(2, '0')}-`;
  for (let last = day; last > 28; last -= 1) {
    const candidate = `${prefix}${String(last)}`;
    if (isIsoDate(candidate)) return candidate;
  }
  return `${prefix}${String(Math.min(day, 28)).padStart(2, '0')}`;
}
