import { formatDate } from '../calendar';
import { coverageSentences } from './coverage-sentences';
import { totalOf } from './findings';
import type { VerificationReport } from './verification-report';

/** `1 sample`, `2,140 samples`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`;

/** A whole number with a comma between thousands: `1,284`. */
export const formatCount = (count: number): string => String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** A share as a whole percentage with a thin gap, `82 %`; never rounds to 0 % or 100 % what is neither. */
export function formatShare(part: number, whole: number): string {
  if (whole === 0) return '–';
  const percent = (100 * part) / whole;
  if (part > 0 && percent < 1) return 'under 1 %';
  if (part < whole && percent > 99) return 'over 99 %';
  return `${Math.round(percent)} %`;
}

/** The report's summary: what was planned, done and found, a sentence each. */
export function summarySentences(report: VerificationReport): readonly string[] {
  const { plan, cells, findings } = report;
  const done = cells.filter((cell) => cell.doneOn !== null).length;
  const { overall } = findings;
  const found = totalOf(overall);
  const sentences = [
    `From ${counted(plan.population.count, 'decision')} between ${formatDate(plan.from)} and ` +
      `${formatDate(plan.to)}, ${counted(cells.length, 'sample')} ${cells.length === 1 ? 'was' : 'were'} planned; ` +
      `${formatCount(done)} ${done === 1 ? 'has' : 'have'} been carried out.`,
  ];
  if (found === 0) sentences.push('No sample has been carried out yet, so there are no findings.');
  else
    sentences.push(
      `The IQA agreed with ${formatCount(overall.agreed)} of ${formatCount(found)} ` +
        `(${formatShare(overall.agreed, found)}), required action on ${formatCount(overall.actionRequired)} and ` +
        `disagreed with ${formatCount(overall.disagreed)}.`,
    );
  sentences.push(coverageSentences(report.coverage).join(' '));
  const open = report.actions.filter((action) => action.doneOn === null).length;
  sentences.push(
    open === 0 ? 'No action is open.' : `${counted(open, 'action')} ${open === 1 ? 'is' : 'are'} open.`,
  );
  return sentences;
}
