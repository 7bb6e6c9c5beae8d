import type { IsoDate } from '../../../../shared/domain/calendar';
import { savePerson } from '../../../../shared/ipc/people';
import { personRequest, type PersonDraft } from './person-form';

/** What the form knows beside its own values. */
export interface PersonContext {
  readonly today: IsoDate;
  /** They are a trainee on record. */
  readonly wasTrainee: boolean;
}

/** Field name to sentence: the contract's own schema, and what a record needs (R1, P5). */
export function personProblems(
  draft: PersonDraft,
  { today, wasTrainee }: PersonContext,
): Readonly<Record<string, string>> {
  const problems: Record<string, string> = {};
  if (draft.name.trim() === '') problems['name'] = 'Give the person’s name.';
  if (draft.roles.includes('assessor') && draft.initials.trim() === '')
    problems['initials'] =
      'Give initials that nobody else at the centre has: an assessor signs with them (R1).';
  if (draft.isTrainee && draft.countersignatoryId === null)
    problems['countersignatoryId'] =
      'Choose who countersigns: a trainee’s decisions need a countersignature (P5).';
  if (draft.joinedOn !== null && draft.leftOn !== null && draft.leftOn < draft.joinedOn)
    problems['leftOn'] = 'The day of leaving is before the day of joining. Correct one of the two.';
  if (wasTrainee && !draft.isTrainee && draft.traineeUntil === null)
    problems['traineeUntil'] =
      'Give the day on which they qualified: decisions before it still need a countersignature (P5).';
  for (const field of ['lastObservedOn', 'lastStandardisedOn', 'traineeUntil'] as const)
    if ((draft[field] ?? '') > today) problems[field] = 'This day is still to come.';
  if (draft.joinedOn !== null && draft.traineeUntil !== null && draft.traineeUntil < draft.joinedOn)
    problems['traineeUntil'] ??= 'This is before the day of joining. Correct one of the two.';
  for (const issue of savePerson.safeParse(personRequest(draft, null)).error?.issues ?? [])
    problems[issue.path.map(String).join('.')] ??= issue.message;
  return problems;
}
