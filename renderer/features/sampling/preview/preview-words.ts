import { counted, thousands } from '../../../../shared/domain/sampling/names';
import type { SamplePart } from '../../../../shared/domain/sampling/draw';
import type { PlanPreview } from '../../../../shared/ipc/sampling';

/** How the parts of a sample are called beside their numbers. */
export const PART_WORDS: Readonly<Record<SamplePart, string>> = {
  whole: 'Assessors taken whole',
  first: 'First decisions',
  random: 'At random',
  learners: 'Of drawn learners',
  coverage: 'For coverage',
};

/** `53 hours`, `1 hour`, `45 minutes`. */
export function hoursWords(minutes: number): string {
  return minutes < 60 ? counted(minutes, 'minute') : counted(Math.round(minutes / 60), 'hour');
}

/** `11.5 %` of a whole that is not 0. */
export const percentWords = (part: number, whole: number): string =>
  `${Math.round((1000 * part) / whole) / 10} %`;

/** `This policy would sample about 212 of 1,840 decisions: 11.5 %, about 53 hours.` */
export const previewSentence = ({ sample, population, minutes }: PlanPreview): string =>
  `This policy would sample about ${thousands(sample)} of ${counted(population, 'decision')}: ${percentWords(sample, population)}, about ${hoursWords(minutes)}.`;

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

/** `November 2026` of `2026-11`. */
export const monthWords = (month: string): string =>
  `${MONTHS[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`;

/**
 * An IQA's busiest month: `Most in November 2026: about 12 hours, ceiling 20 hours`. Nobody is given more than the
 * ceiling: what is left over is named as without an IQA.
 */
export function busiestWords(
  { busiest }: Pick<PlanPreview['iqas'][number], 'busiest'>,
  hoursPerIqaMonth: number | null,
): string {
  if (busiest === null) return 'Nothing';
  const most = `Most in ${monthWords(busiest.month)}: about ${hoursWords(busiest.minutes)}`;
  return hoursPerIqaMonth === null ? most : `${most}, ceiling ${counted(hoursPerIqaMonth, 'hour')}`;
}
