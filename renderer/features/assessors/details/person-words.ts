import { formatDate } from '../../../../shared/domain/calendar';
import type { PersonRow } from '../../../../shared/ipc/people';
import type { PersonDraft } from './person-form';

const day = (date: string | null): string => (date === null ? '' : formatDate(date));
const yes = (is: boolean | null): string => (is === null ? '' : is ? 'yes' : 'no');

/** Each field's name and its value in words, for showing two versions side by side. */
export const personWords = (
  people: readonly PersonRow[],
): readonly (readonly [label: string, say: (draft: PersonDraft) => string])[] => [
  ['Name', ({ name }) => name],
  ['Initials', ({ initials }) => initials],
  ['Number', ({ number }) => number],
  ['E-mail', ({ email }) => email],
  ['Roles', ({ roles }) => roles.join(', ')],
  ['Qualifications in words', ({ qualificationsHeld }) => qualificationsHeld],
  ['Trainee', ({ isTrainee }) => yes(isTrainee)],
  ['Qualified on', ({ traineeUntil }) => day(traineeUntil)],
  [
    'Countersigned by',
    ({ countersignatoryId }) => people.find(({ id }) => id === countersignatoryId)?.name ?? '',
  ],
  ['Occupation', ({ occupation }) => occupation],
  ['Occupationally competent', ({ isOccupationallyCompetent }) => yes(isOccupationallyCompetent)],
  ['Joined', ({ joinedOn }) => day(joinedOn)],
  ['Last observed', ({ lastObservedOn }) => day(lastObservedOn)],
  ['Last standardised', ({ lastStandardisedOn }) => day(lastStandardisedOn)],
  ['Left', ({ leftOn }) => day(leftOn)],
];
