import type { IsoDate } from '../calendar';
import type { Iqa } from './independence';
import { spreadOver, workingDayFrom } from './schedule';

/** `YYYY-MM`. */
export const monthOf = (date: IsoDate): string => date.slice(0, 7);

/** The months in which a sample can be planned: places in the list of months, both included. */
export interface MonthRange {
  readonly from: number;
  readonly until: number;
}

/** The working days that are left, and the months they and late decisions lie in. */
export interface Calendar {
  readonly days: readonly IsoDate[];
  readonly months: readonly string[];
  readonly rangeOf: (date: IsoDate) => MonthRange;
}

/** None before a decision exists: what is decided after the last day is planned in its own month. */
export function calendarOf(days: readonly IsoDate[], dates: readonly IsoDate[]): Calendar {
  const first = days[0] ?? '';
  const earliest = (date: IsoDate): string => monthOf(date > first ? workingDayFrom(date) : first);
  const months = [...new Set([...days.map(monthOf), ...dates.map(earliest)])].sort();
  const last = months.indexOf(monthOf(days.at(-1) ?? first));
  const rangeOf = (date: IsoDate): MonthRange => {
    const from = months.indexOf(earliest(date));
    return { from, until: Math.max(from, last) };
  };
  return { days, months, rangeOf };
}

/** How many more samples an IQA can take in a month. */
export function roomIn({ perMonth, busy }: Iqa, month: string): number {
  if (perMonth === undefined || perMonth === null) return Infinity;
  return Math.max(0, perMonth - (busy?.[month] ?? 0));
}

/** The month nearest to the wanted one that has room, the earlier of two as near. */
function nearestWithRoom(wanted: number, { from, until }: MonthRange, room: readonly number[]): number {
  let best = -1;
  for (let month = from; month <= until; month += 1) {
    if ((room[month] ?? 0) <= 0) continue;
    if (best < 0 || Math.abs(month - wanted) < Math.abs(best - wanted)) best = month;
  }
  return best;
}

/**
 * Planned dates of an IQA's samples, in the order of their dates: spread over the days, and never more in a month than
 * there is room for. The room has to suffice; then it does whatever is taken first, since what is decided later has
 * fewer months to go to and is placed before what is decided earlier.
 */
export function plannedDates(iqa: Iqa, dates: readonly IsoDate[], calendar: Calendar): readonly IsoDate[] {
  const { days, months, rangeOf } = calendar;
  const ideal = spreadOver(days, dates);
  const room = months.map((month) => roomIn(iqa, month));
  const wanted = ideal.map((date) => months.indexOf(monthOf(date)));
  const counts = months.map((_, month) => wanted.filter((own) => own === month).length);
  if (counts.every((count, month) => count <= (room[month] ?? 0))) return ideal;
  const left = [...room];
  const settled = dates.map(() => 0);
  for (let index = dates.length - 1; index >= 0; index -= 1) {
    const month = nearestWithRoom(wanted[index] ?? 0, rangeOf(dates[index] ?? ''), left);
    settled[index] = month;
    left[month] = (left[month] ?? 0) - 1;
  }
  const planned = [...dates];
  months.forEach((month, place) => {
    const own = settled.flatMap((each, index) => (each === place ? [index] : []));
    const inMonth = days.filter((day) => monthOf(day) === month);
    const spread = spreadOver(
      inMonth,
      own.map((index) => dates[index] ?? ''),
    );
    own.forEach((index, nth) => (planned[index] = spread[nth] ?? planned[index] ?? ''));
  });
  return planned;
}
