import { comparable } from './clean-line';
import type { Notebook } from './notebook';

/** An outcome as the list at the start of a unit announces it. */
export interface ListedOutcome {
  readonly number: number;
  readonly title: string;
  readonly lines: readonly number[];
}

export interface HeadedOutcome extends ListedOutcome {
  readonly criteria: number;
}

/** Compares the list of outcomes with the headings their criteria stand under, and reports what differs. */
export function compareOutcomes(
  code: string,
  listed: readonly ListedOutcome[],
  headed: readonly HeadedOutcome[],
  notebook: Notebook,
): void {
  for (const outcome of headed) {
    const field = `unit.${code}.outcome.${outcome.number}`;
    if (outcome.criteria === 0) {
      const message = `${code}: no criteria were found under learning outcome ${outcome.number}.`;
      notebook.report('warning', message, outcome.lines, field);
    }
    const announced = listed.find((each) => each.number === outcome.number);
    if (announced === undefined || comparable(announced.title) === comparable(outcome.title)) continue;
    const message = `${code}: learning outcome ${outcome.number} is "${announced.title}" in the list of outcomes, but "${outcome.title}" above its criteria; the wording above the criteria was taken.`;
    const same = sameOutcome(announced.title, outcome.title);
    notebook.report(same ? 'note' : 'warning', message, [...announced.lines, ...outcome.lines], field);
  }
  for (const outcome of listed) {
    if (headed.some((each) => each.number === outcome.number)) continue;
    const message = `${code}: learning outcome ${outcome.number} is listed, but its criteria were not found.`;
    notebook.report('warning', message, outcome.lines, `unit.${code}`);
  }
}

/** Whether two titles differ in nothing but their stock opening. */
export function sameOutcome(one: string, other: string): boolean {
  return core(one) === core(other);
}

/** Without the stock opening that lists often leave out. */
function core(title: string): string {
  return comparable(title)
    .replace(/^(?:be able to|know how to|understand how to) /, '')
    .replace(/[.;]$/, '');
}
