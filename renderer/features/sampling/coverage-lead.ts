import { formatDate } from '../../../shared/domain/calendar';
import { metBy, type CoverageRow } from '../../../shared/domain/sampling/coverage-standing';
import { thousands } from '../../../shared/domain/sampling/names';
import { standingCounts } from './coverage-items';

/** `32 of 40 met. 6 planned, the last by 12 Dec 2026. 1 overdue. 1 short.` */
export function leadOf(rows: readonly CoverageRow[]): string {
  const { met, due, overdue, short, impossible, ...counts } = standingCounts(rows);
  const asked = rows.length - counts['not asked for'];
  if (asked === 0) return 'The policy asks for no number of these.';
  const last = rows
    .flatMap((row) => (row.standing.kind === 'due' ? [metBy(row) ?? ''] : []))
    .reduce((latest, day) => (day > latest ? day : latest), '');
  return [
    `${thousands(met)} of ${thousands(asked)} met.`,
    ...(due === 0 ? [] : [`${thousands(due)} planned, the last by ${formatDate(last)}.`]),
    ...(overdue === 0 ? [] : [`${thousands(overdue)} overdue.`]),
    ...(short === 0 ? [] : [`${thousands(short)} short.`]),
    ...(impossible === 0 ? [] : [`${thousands(impossible)} cannot be met.`]),
  ].join(' ');
}
