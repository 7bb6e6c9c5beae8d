import { addDays } from '../calendar';
import type { IsoDate } from '../calendar';

/** A plan's period, both days included. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

function isWorkingDay(date: IsoDate): boolean {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day !== 0 && day !== 6;
}

/** The first working day (Monday to Friday) on or after a date. */
export function workingDayFrom(date: IsoDate): IsoDate {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/** The working days left in a period. When none is left: the next one after it, so that what is late is planned soon. */
export function workingDaysLeft(period: Period, today: IsoDate): readonly IsoDate[] {
  const start = today > period.from ? today : period.from;
  const days: IsoDate[] = [];
  for (let day = start; day <= period.to; day = addDays(day, 1)) if (isWorkingDay(day)) days.push(day);
  return days.length > 0 ? days : [workingDayFrom(start)];
}

/**
 * Dates for things to be done in this order, spread evenly over the days: none before the thing itself exists
 * (`earliest`), each else in the middle of its share of the days.
 */
export function spreadOver(days: readonly IsoDate[], earliest: readonly IsoDate[]): IsoDate[] {
  return earliest.map((date, index) => {
    const day = days[Math.floor(((2 * index + 1) * days.length) / (2 * earliest.length))] ?? date;
    return day >= date ? day : workingDayFrom(date);
  });
}
