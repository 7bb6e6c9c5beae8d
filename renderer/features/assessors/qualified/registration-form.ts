import type { RequestOf } from '../../../../shared/ipc/contract';
import { formatDate } from '../../../../shared/domain/calendar';
import type { PersonRegistrationRow } from '../../../../shared/ipc/people-records';

export interface RegistrationDraft {
  readonly base: string | null;
  readonly qualificationId: string | null;
  readonly role: 'assessor' | 'IQA';
  readonly registeredOn: string | null;
  readonly endedOn: string | null;
}

export const registrationDraftOf = (
  row: PersonRegistrationRow | null,
  role: RegistrationDraft['role'] = 'assessor',
): RegistrationDraft =>
  row === null
    ? { base: null, qualificationId: null, role, registeredOn: null, endedOn: null }
    : {
        base: row.version,
        qualificationId: row.qualificationId,
        role: row.role,
        registeredOn: row.registeredOn,
        endedOn: row.endedOn,
      };

/** What is sent; null while something that it needs is missing. */
export function registrationRequest(
  { base, qualificationId, role, registeredOn, endedOn }: RegistrationDraft,
  id: string | null,
  personId: string,
): RequestOf<'personRegistrations.save'> | null {
  if (qualificationId === null || registeredOn === null) return null;
  return { id, personId, base, qualificationId, role, registeredOn, endedOn };
}

/** What keeps a registration from being saved, by field. */
export function registrationProblems(
  { qualificationId, registeredOn, endedOn }: RegistrationDraft,
  today: string,
): Readonly<Record<string, string>> {
  const problems: Record<string, string> = {};
  if (qualificationId === null) problems['qualificationId'] = 'Choose the qualification.';
  if (registeredOn === null) problems['registeredOn'] = 'Give the first day.';
  if ((registeredOn ?? '') > today) problems['registeredOn'] = 'This day is still to come.';
  if (registeredOn !== null && endedOn !== null && endedOn < registeredOn)
    problems['endedOn'] = 'The last day is before the first. Correct one of the two.';
  return problems;
}

const day = (date: string | null): string => (date === null ? '' : formatDate(date));

export const registrationWords = (
  codeOf: (id: string | null) => string,
): readonly (readonly [label: string, say: (draft: RegistrationDraft) => string])[] => [
  ['Qualification', ({ qualificationId }) => codeOf(qualificationId)],
  ['As', ({ role }) => role],
  ['From', ({ registeredOn }) => day(registeredOn)],
  ['To', ({ endedOn }) => day(endedOn)],
];
