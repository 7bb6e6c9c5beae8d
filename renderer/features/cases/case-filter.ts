import { cleanText } from '../../../shared/domain/import/clean';
import type { CaseKind } from '../../../shared/domain/cases';
import type { CaseRow } from '../../../shared/ipc/cases';

export const KIND_LABELS: Readonly<Record<CaseKind, string>> = {
  appeal: 'Appeal',
  malpractice: 'Malpractice',
};

export interface CaseFilter {
  readonly state: 'open' | 'closed' | 'all';
  readonly text: string;
}

export const STATE_OPTIONS = [
  { value: 'open', label: 'open' },
  { value: 'closed', label: 'closed' },
  { value: 'all', label: 'all' },
] as const;

/** Open ones by when their next stage is due, without a day last; then closed ones, the newest first. */
export function filterCases(cases: readonly CaseRow[], { state, text }: CaseFilter): readonly CaseRow[] {
  const words = cleanText(text).toLocaleLowerCase('en-GB').split(' ').filter(Boolean);
  return cases
    .filter(
      (row) =>
        (state === 'all' || (state === 'open') === (row.closedOn === null)) &&
        words.every((word) =>
          [row.reference, KIND_LABELS[row.kind], row.who, row.unitCode ?? '']
            .join(' ')
            .toLocaleLowerCase('en-GB')
            .includes(word),
        ),
    )
    .toSorted(
      (a, b) =>
        Number(a.closedOn !== null) - Number(b.closedOn !== null) ||
        (a.nextDueOn ?? '9999').localeCompare(b.nextDueOn ?? '9999'),
    );
}
