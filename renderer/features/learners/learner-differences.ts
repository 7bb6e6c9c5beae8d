import { formatDate } from '../../../shared/domain/calendar';
import type { LearnerFormOptions } from '../../../shared/ipc/learners';
import type { LearnerDraft, RegistrationDraft } from './learner-form';

export interface Difference {
  readonly label: string;
  readonly mine: string;
  readonly stored: string;
}

/** Where what was typed differs from what is on record, field by field in words. */
export function learnerDifferences(
  mine: LearnerDraft,
  stored: LearnerDraft,
  options: LearnerFormOptions,
): readonly Difference[] {
  const rows = (draft: LearnerDraft): readonly (readonly [label: string, value: string])[] => [
    ['Name', draft.name.trim()],
    ['Learner number', draft.number.trim()],
    ['ULN', draft.uln.trim()],
    ['Date of birth', day(draft.bornOn)],
    ['Site', options.sites.find(({ id }) => id === draft.siteId)?.name ?? ''],
    ['Workplace', draft.workplace.trim()],
    ['Cohort', draft.cohort.trim()],
    ['Needs', draft.needs.trim()],
    ['Registered for', draft.registrations.map((row) => registrationWords(row, options)).join('; ')],
  ];
  const others = rows(stored);
  return rows(mine).flatMap(([label, value], index) => {
    const other = others[index]?.[1] ?? '';
    return value === other ? [] : [{ label, mine: value || '(empty)', stored: other || '(empty)' }];
  });
}

const day = (date: string | null): string => (date === null ? '' : formatDate(date));

/** `CS2D1 from 15 Jan 2026, R-77, withdrawn 1 Feb 2026`. */
function registrationWords(row: RegistrationDraft, { qualifications }: LearnerFormOptions): string {
  const code = qualifications.find(({ id }) => id === row.qualificationId)?.code ?? 'a qualification';
  const parts = [row.registeredOn === null ? code : `${code} from ${formatDate(row.registeredOn)}`];
  if (row.number.trim() !== '') parts.push(row.number.trim());
  if (row.withdrawnOn !== null) parts.push(`withdrawn ${formatDate(row.withdrawnOn)}`);
  return parts.join(', ');
}
