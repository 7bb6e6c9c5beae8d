import { isIsoDate, type IsoDate } from '../../../../shared/domain/calendar';
import type { RequestOf } from '../../../../shared/ipc/contract';
import { firstOf, lastOf, monthOf, weekOf, weeksOf } from './schedule-days';

/** Which samples the list beside the calendar shows: a day `2026-11-26`, a month `2026-11`, or what has no day in it. */
export type Listing = string;

/** What the schedule shows; all of it is in the address, so that coming back from a sample finds it again. */
export interface ScheduleView {
  readonly shape: 'month' | 'week';
  /** The day of the cursor: its month or week is shown. */
  readonly on: IsoDate;
  /** Null: all plans. */
  readonly planId: string | null;
  /** Of one IQA, of `nobody`, or (null) of all. */
  readonly iqa: string | null;
  readonly list: Listing | null;
  /** Whose samples are listed; as `iqa`. */
  readonly of: string | null;
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const isListing = (text: string): boolean =>
  isIsoDate(text) || MONTH.test(text) || ['overdue', 'undated', 'open'].includes(text);

/** Reads an address; what makes no sense there is as if it were not. */
export function readView(search: string, today: IsoDate): ScheduleView {
  const given = new URLSearchParams(search);
  const on = given.get('on') ?? '';
  const list = given.get('list') ?? '';
  return {
    shape: given.get('view') === 'week' ? 'week' : 'month',
    on: isIsoDate(on) ? on : today,
    planId: given.get('plan'),
    iqa: given.get('iqa'),
    list: isListing(list) ? list : null,
    of: given.get('of'),
  };
}

export function viewPath({ shape, on, planId, iqa, list, of }: ScheduleView): string {
  const entries = { view: shape, on, plan: planId, iqa, list, of };
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(entries)) if (value !== null) search.set(key, value);
  return `/sampling/schedule?${search.toString()}`;
}

/** The first and the last day that are shown. */
export function rangeOf({ shape, on }: Pick<ScheduleView, 'shape' | 'on'>): {
  readonly from: IsoDate;
  readonly to: IsoDate;
} {
  const days = shape === 'week' ? weekOf(on) : weeksOf(monthOf(on)).flat();
  return { from: days[0] ?? on, to: days.at(-1) ?? on };
}

/** What to ask for a listing. A month is one of all plans: hours are counted over all of them. */
export function requestOf(
  list: Listing,
  of: string | null,
  planId: string | null,
): RequestOf<'schedule.samples'> {
  if (list === 'overdue' || list === 'undated' || list === 'open')
    return { planId, iqa: of, which: { kind: list } };
  return isIsoDate(list)
    ? { planId, iqa: of, which: { kind: 'days', from: list, to: list } }
    : { planId: null, iqa: of, which: { kind: 'days', from: firstOf(list), to: lastOf(list) } };
}
