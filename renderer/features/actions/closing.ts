import type { IsoDate } from '../../../shared/domain/calendar';

/** The form that closes an action; the day is null while it is empty. */
export interface ClosingDraft {
  readonly doneOn: IsoDate | null;
  readonly note: string;
}

/** The contract's limit of a line. */
const LONGEST_NOTE = 300;

/** What keeps an action from being closed, by field. */
export function closingProblems(
  { doneOn, note }: ClosingDraft,
  today: IsoDate,
): Partial<Readonly<Record<'doneOn' | 'note', string>>> {
  const day =
    doneOn === null ? 'Give the day it was done.' : doneOn > today ? 'This day is still to come.' : undefined;
  const length = note.trim().length;
  const words =
    length === 0
      ? 'Say what you checked: it stays on record.'
      : length > LONGEST_NOTE
        ? `Use at most ${LONGEST_NOTE} characters.`
        : undefined;
  return { ...(day !== undefined && { doneOn: day }), ...(words !== undefined && { note: words }) };
}
