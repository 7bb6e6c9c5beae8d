import { formatDate, type IsoDate } from '../../../shared/domain/calendar';
import { thousands } from '../../../shared/domain/sampling/names';
import type { Today } from '../../../shared/ipc/reports';

export interface MonthFigures {
  /** `YYYY-MM`. */
  readonly month: string;
  /** `Nov 2026`. */
  readonly name: string;
  readonly planned: number;
  readonly done: number;
}

/** Digits of the chart's labels are about this wide, in pixels. */
const DIGIT = 7;

/** Whether a number fits over its bar, which may be overhung a little: labels never run into each other. */
export const labelFits = (value: number, barWidth: number): boolean =>
  thousands(value).length * DIGIT <= barWidth + 6;

/** `2026-11` as `Nov 2026`. */
export const monthName = (month: string): string => formatDate(`${month}-01`).replace(/^1 /, '');

/** The month after: `2026-12` is followed by `2027-01`. */
function monthAfter(month: string): string {
  const next = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 1));
  return next.toISOString().slice(0, 7);
}

/** Every month from the first to the last given, those without a sample as 0: a gap in time stays a gap. */
export function monthSeries(months: Today['months']): readonly MonthFigures[] {
  const given = new Map(months.map((figures) => [figures.month, figures]));
  const names = [...given.keys()].sort();
  const last = names.at(-1);
  const series: MonthFigures[] = [];
  for (let month = names[0]; month !== undefined && last !== undefined && month <= last;) {
    const { planned = 0, done = 0 } = given.get(month) ?? {};
    series.push({ month, name: monthName(month), planned, done });
    month = monthAfter(month);
  }
  return series;
}

/** What the chart shows up to the current month, in a sentence; null when nothing was due yet. */
export function monthsSummary(series: readonly MonthFigures[], today: IsoDate): string | null {
  const past = series.filter(({ month }) => month <= today.slice(0, 7));
  const first = past[0];
  const last = past.at(-1);
  if (!first || !last) return null;
  const planned = past.reduce((sum, month) => sum + month.planned, 0);
  const done = past.reduce((sum, month) => sum + month.done, 0);
  const period = first === last ? first.name : `${first.name} to ${last.name}`;
  return `${period}: ${thousands(planned)} planned, ${thousands(done)} sampled.`;
}
