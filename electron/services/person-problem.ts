import type { Person } from '../../shared/domain/people';
import type { Failure } from '../../shared/result';
import type { ReadableDatabase } from '../database/connection';
import {
  personById,
  personWithInitials,
  rolesFrom,
  traineeOf,
  type PersonTableRow,
} from '../database/people';
import { mayKeepRecords, type CentreContext } from './centre-context';

/** What keeps a person from being saved, the first thing found; `stored` is their record so far. */
export const personProblem = (
  centre: CentreContext,
  db: ReadableDatabase,
  person: Person,
  stored: PersonTableRow | undefined,
): Failure | null =>
  problemOf(person, centre.today()) ??
  endOfTraining(person, stored) ??
  clashOf(db, person) ??
  signInProblem(centre, person);

/** What is wrong with the person's own fields. */
function problemOf(person: Person, today: string): Failure | null {
  const { roles, initials, isTrainee, countersignatoryId, joinedOn, leftOn } = person;
  if (roles.includes('assessor') && initials === null)
    return {
      code: 'initials-needed',
      message: 'An assessor signs with initials (R1).',
      remedy: 'Give initials that nobody else at the centre has.',
      field: 'initials',
    };
  if (isTrainee && countersignatoryId === null)
    return {
      code: 'countersignatory-needed',
      message: 'A trainee’s decisions need a countersignature (P5).',
      remedy: 'Choose who countersigns for this trainee.',
      field: 'countersignatoryId',
    };
  if (joinedOn !== null && leftOn !== null && leftOn < joinedOn)
    return {
      code: 'dates',
      message: 'The day of leaving is before the day of joining.',
      remedy: 'Correct one of the two dates.',
      field: 'leftOn',
    };
  for (const field of ['lastObservedOn', 'lastStandardisedOn', 'traineeUntil'] as const)
    if ((person[field] ?? '') > today)
      return {
        code: 'dates',
        message: 'This day is still to come.',
        remedy:
          field === 'traineeUntil'
            ? 'Leave them a trainee until that day.'
            : 'Give the day on which it last took place.',
        field,
      };
  if (joinedOn !== null && person.traineeUntil !== null && person.traineeUntil < joinedOn)
    return {
      code: 'dates',
      message: 'The end of training is before the day of joining.',
      remedy: 'Who was qualified before joining was never a trainee here: correct one of the two dates.',
      field: 'traineeUntil',
    };
  return null;
}

/** P5 goes by the day of each decision, so the day on which training ended has to be known. */
function endOfTraining(person: Person, stored: PersonTableRow | undefined): Failure | null {
  if (stored?.is_trainee !== 1 || person.isTrainee || person.traineeUntil !== null) return null;
  return {
    code: 'trainee-until-needed',
    message: 'Decisions before the end of training still need a countersignature (P5).',
    remedy: 'Give the day on which they qualified; the day of joining if they never were a trainee.',
    field: 'traineeUntil',
  };
}

/** What is wrong beside the others at the centre. */
function clashOf(db: ReadableDatabase, person: Person): Failure | null {
  const other = person.initials === null ? undefined : personWithInitials.get(db, person.initials);
  if (other && other.id !== person.id)
    return {
      code: 'initials-taken',
      message: `${person.initials} are the initials of ${other.name}.`,
      remedy: 'Give each person initials of their own.',
      field: 'initials',
    };
  const { countersignatoryId } = person;
  if (countersignatoryId !== null) {
    const row = countersignatoryId === person.id ? undefined : personById.get(db, countersignatoryId);
    if (!row || row.is_trainee === 1 || !canCountersign(row.roles))
      return {
        code: 'countersignatory-needed',
        message: 'A trainee’s decisions are countersigned by another, qualified person.',
        remedy: 'Choose a qualified assessor, a countersignatory or an IQA.',
        field: 'countersignatoryId',
      };
  }
  const trainee = person.isTrainee ? traineeOf.get(db, person.id) : undefined;
  if (trainee !== undefined)
    return {
      code: 'countersignatory-needed',
      message: `${person.name} countersigns for ${trainee} and so cannot be a trainee.`,
      remedy: `Choose another countersignatory for ${trainee} first.`,
      field: 'isTrainee',
    };
  return null;
}

const canCountersign = (roles: string): boolean =>
  rolesFrom(roles).some((role) => role !== 'EQA' && role !== 'witness');

/** Whoever signs in keeps a role that signs in; nobody locks themselves out of keeping records. */
function signInProblem(centre: CentreContext, person: Person): Failure | null {
  if (person.id !== centre.person.id) return null;
  if (mayKeepRecords({ ...centre, person }).ok) return null;
  return {
    code: 'sign-in-role',
    message: 'You would lose the role that lets you change this.',
    remedy: 'Ask another IQA of the centre to change your roles.',
    field: 'roles',
  };
}
