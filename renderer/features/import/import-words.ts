import type { ImportKind } from '../../../shared/domain/import/fields';
import type { ColumnMatch } from '../../../shared/domain/import/matching';
import { counted, listed } from '../../../shared/domain/sampling/names';
import type { ImportCounts } from '../../../shared/ipc/records';

export const KIND_LABELS: Readonly<Record<ImportKind, string>> = {
  assessors: 'Assessors',
  learners: 'Learners and registrations',
  decisions: 'Decisions',
};

/** How a column was matched. */
export const HOW_WORDS: Readonly<Record<ColumnMatch['how'], string>> = {
  header: 'by its header',
  remembered: 'as last time',
  hand: 'by hand',
  none: 'not matched',
};

/** `3 assessors, 2 awards and 140 learners`; `nothing` when there is nothing. */
export function countsWords(counts: ImportCounts): string {
  const parts = [
    [counts.people, 'assessor'],
    [counts.awards, 'award'],
    [counts.assessorRegistrations, 'assessor registration'],
    [counts.competence, 'competence record'],
    [counts.learners, 'learner'],
    [counts.registrations, 'registration'],
    [counts.decisions, 'decision'],
    [counts.sites, 'site'],
  ] as const;
  const some = parts.filter(([count]) => count > 0).map(([count, noun]) => counted(count, noun));
  return some.length === 0 ? 'nothing' : listed(some);
}

/** A column as spreadsheet programs call it: 0 is A, 26 is AA. */
export function columnLetter(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return `${rest < 0 ? '' : columnLetter(rest)}${String.fromCharCode(65 + (column % 26))}`;
}

/** A column by its header; by its letter as well where that would not tell it from another. */
export function columnLabel({ column, header }: ColumnMatch, columns: readonly ColumnMatch[]): string {
  const letter = `column ${columnLetter(column)}`;
  if (header === '') return letter;
  const isShared = columns.some((other) => other.column !== column && other.header === header);
  return isShared ? `${header} (${letter})` : header;
}
