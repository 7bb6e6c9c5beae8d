import { formatDate, type IsoDate } from '../../../../shared/domain/calendar';
import { counted, thousands } from '../../../../shared/domain/sampling/names';
import type { MonthLoad, ScheduledPlan, ScheduledSample } from '../../../../shared/ipc/schedule';
import type { DayTotal, IqaNames } from './schedule-counts';
import { dayName, isWeekend, monthName } from './schedule-days';
import type { Listing } from './schedule-view';

/** `12.5`: hours of minutes, to a tenth. */
export const hours = (minutes: number): string =>
  (Math.round(minutes / 6) / 10).toLocaleString('en-GB', { maximumFractionDigits: 1 });

/** `50 samples, 12.5 h of 10 h`. */
export const loadWords = ({ samples, minutes, ceiling }: MonthLoad): string =>
  `${counted(samples, 'sample')}, ${hours(minutes)} h${ceiling === null ? '' : ` of ${hours(ceiling)} h`}`;

export const isOverloaded = ({ minutes, ceiling }: MonthLoad): boolean =>
  ceiling !== null && minutes > ceiling;

/** A day of the calendar, for whoever hears it. */
export function dayWords(day: IsoDate, today: IsoDate, total: DayTotal, names: IqaNames): string {
  const { open, done, byIqa } = total;
  const who = byIqa
    .filter((each) => each.open > 0)
    .map((each) => `${names.name(each.iqa)} ${thousands(each.open)}`);
  return [
    `${dayName(day)}${day === today ? ', today' : ''}`,
    open === 0 && done === 0 ? 'nothing planned' : '',
    open === 0 ? '' : `${thousands(open)} ${day < today ? 'overdue' : 'to do'}: ${who.join(', ')}`,
    done === 0 ? '' : `${thousands(done)} done`,
  ]
    .filter((part) => part !== '')
    .join('; ');
}

export function listTitle(list: Listing): string {
  if (list === 'overdue') return 'Overdue';
  if (list === 'undated') return 'No day yet';
  if (list === 'open') return 'All to do';
  return list.length === 7 ? monthName(list) : dayName(list);
}

/** Whether a sample is planned after the day its plan's samples are to be done by. */
export const isLate = (day: IsoDate | null, plan: ScheduledPlan | undefined): boolean =>
  day !== null && plan !== undefined && day > plan.sampleBy;

/** What speaks against a day, without forbidding it. */
export function dayWarnings(
  samples: readonly ScheduledSample[],
  day: IsoDate,
  plans: readonly ScheduledPlan[],
): readonly string[] {
  const late = plans.flatMap((plan) => {
    const count = samples.filter(({ planId }) => planId === plan.id).length;
    return count > 0 && isLate(day, plan)
      ? [
          `${counted(count, 'sample')} of ${plan.name} would be after ${formatDate(plan.sampleBy)}, the day its samples are to be done by.`,
        ]
      : [];
  });
  return isWeekend(day) ? [`${dayName(day)} is at a weekend.`, ...late] : late;
}

export const hasPassed = (day: IsoDate): string =>
  `${formatDate(day)} has passed, so nothing can be planned for it. Choose today or a later day.`;
