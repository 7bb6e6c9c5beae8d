import { formatDate, type IsoDate } from '../calendar';
import { cleanText, initialsKey, nameKey } from '../import/clean';
import { readMethod } from '../import/values';
import type { AssessmentMethod } from '../methods';
import { criteriaText, readCriteria } from './criteria-text';
import type { CellField, RecordOutcome } from './slots';
import { readTypedDate } from './typed-date';

/** Somebody of the tracking table who may initial an entry. */
export interface Initialler {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
}

/** What the text of a cell is read with. */
export interface CellContext {
  readonly today: IsoDate;
  readonly outcome: RecordOutcome;
  readonly initiallers: readonly Initialler[];
}

export interface CellProblem {
  readonly kind: 'problem';
  readonly message: string;
  readonly remedy: string;
}
/** A cell's text as it is kept and shown, or what is wrong with it. */
export type CellReading = { readonly kind: 'text'; readonly text: string } | CellProblem;

export const LONGEST_REFERENCE = 300;

const text = (value: string): CellReading => ({ kind: 'text', text: value });
const problem = (message: string, remedy: string): CellProblem => ({ kind: 'problem', message, remedy });

/** Reads what was typed or pasted into a cell. The text it gives reads as itself. */
export function readCell(field: CellField, typed: string, context: CellContext): CellReading {
  const clean = cleanText(typed);
  if (clean === '') return text('');
  switch (field) {
    case 'achievedOn':
    case 'learnerSignedOn':
      return readDay(clean, context.today);
    case 'criteria':
    case 'oralCriteria':
      return readLabels(field, clean, context.outcome);
    case 'portfolioReference':
      return clean.length <= LONGEST_REFERENCE
        ? text(clean)
        : problem(
            `This portfolio reference has ${clean.length} characters.`,
            `Use at most ${LONGEST_REFERENCE}: a page and a name are enough.`,
          );
    case 'initials': {
      const person = initiallerOf(clean, context.initiallers);
      return person
        ? text(person.initials)
        : problem(
            `Nobody in the assessor tracking table has the initials ${clean}.`,
            'Correct the initials, or add the assessor to the tracking table first.',
          );
    }
    case 'method': {
      const method = readMethod(clean);
      return method === null
        ? problem(
            `“${clean}” is not an evidence type.`,
            'Use one such as observation, product or professional discussion.',
          )
        : text(method);
    }
  }
}

function readDay(clean: string, today: IsoDate): CellReading {
  const date = readTypedDate(clean, today);
  if (date === undefined || date === null)
    return problem('This is not a date.', 'Write it as 21/11/2026 or 21 Nov 2026.');
  return date > today
    ? problem(`${formatDate(date)} is in the future.`, 'Give the day on which it happened.')
    : text(formatDate(date));
}

function readLabels(field: 'criteria' | 'oralCriteria', clean: string, outcome: RecordOutcome): CellReading {
  const reading = readCriteria(clean, outcome, field === 'criteria' ? 'all' : 'none');
  const labels = outcome.criteria.map(({ label }) => label).join(', ');
  return reading.kind === 'criteria'
    ? text(reading.ids.length > 0 ? criteriaText(reading.ids, outcome) : field === 'criteria' ? 'none' : '')
    : problem(
        `“${reading.word}” is not a criterion of outcome ${outcome.number}.`,
        `Use its labels: ${labels}; or all.`,
      );
}

/** By initials, or by full name where a spreadsheet has names in their place and only one person has it. */
export function initiallerOf(typed: string, initiallers: readonly Initialler[]): Initialler | undefined {
  const key = initialsKey(typed);
  const found = initiallers.find(({ initials }) => initialsKey(initials) === key);
  if (found || key === '') return found;
  const named = initiallers.filter(({ name }) => nameKey(name) === nameKey(typed));
  return named.length === 1 ? named[0] : undefined;
}

/** The evidence type of a cell; what an observation is where nothing is typed. */
export function methodOf(typed: string, whenEmpty: AssessmentMethod | null): AssessmentMethod | null {
  return cleanText(typed) === '' ? whenEmpty : readMethod(typed);
}

/** The first choice that begins with the letters typed so far; null when they are a choice already or begin none. */
export function completionOf(typed: string, choices: readonly string[]): string | null {
  const begun = typed.toLowerCase();
  if (begun.trim() === '' || choices.some((choice) => choice.toLowerCase() === begun)) return null;
  return choices.find((candidate) => candidate.toLowerCase().startsWith(begun)) ?? null;
}
