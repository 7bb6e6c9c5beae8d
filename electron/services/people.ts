import { initialsKey } from '../../shared/domain/import/clean';
import type { Person } from '../../shared/domain/people';
import type { PersonRow, SavePerson } from '../../shared/ipc/people';
import { fail, ok, type Failure, type Result } from '../../shared/result';
import type { ReadableDatabase } from '../database/connection';
import { newId } from '../database/ids';
import { tryCommit } from '../database/ledger';
import {
  people,
  personById,
  personFrom,
  personRowOf,
  personTable,
  personWithInitials,
  rolesFrom,
  traineeOf,
  type PersonTableRow,
} from '../database/people';
import { rowVersion } from '../database/row-version';
import { assessorFigures, openActionFigures, sampleFigures } from '../database/tracking';
import { mayKeepRecords, notFound, type CentreContext } from './centre-context';
import { changedMeanwhile } from './people-records/rows';

const byPerson = <Row extends { readonly person_id: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row> => new Map(rows.map((row) => [row.person_id, row]));

/** Everybody at the centre with the figures of the assessor tracking table, by name. */
export function listPeople(centre: CentreContext): Result<readonly PersonRow[]> {
  const { db } = centre;
  const assessed = byPerson(assessorFigures.all(db));
  const sampled = byPerson(sampleFigures.all(db));
  const owed = byPerson(openActionFigures.all(db));
  const rows = people.all(db).map(personFrom);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return ok(
    rows.map((person) => {
      const samples = sampled.get(person.id);
      return {
        ...person,
        countersignatoryName: names.get(person.countersignatoryId ?? '') ?? null,
        caseload: assessed.get(person.id)?.caseload ?? 0,
        decisions: assessed.get(person.id)?.decisions ?? 0,
        sampled: samples?.sampled ?? 0,
        agreed: samples?.agreed ?? 0,
        actionRequired: samples?.action_required ?? 0,
        disagreed: samples?.disagreed ?? 0,
        openActions: owed.get(person.id)?.open ?? 0,
        canSignIn: centre.canSignIn(person.id),
      };
    }),
  );
}

/** Adds or changes a person; what is refused names its field. */
export function savePerson(
  centre: CentreContext,
  request: SavePerson,
): Result<{ readonly id: string; readonly version: string }> {
  const allowed = mayKeepRecords(centre);
  if (!allowed.ok) return allowed;
  const context = centre.commitContext();
  const person = tidied(request, request.id ?? newId());
  const action = request.id === null ? 'person added' : 'person changed';
  return tryCommit(centre.db, context, action, person.name, (tx) => {
    const stored = request.id === null ? undefined : personById.get(tx.db, request.id);
    if (request.id !== null && !stored) return notFound('This person');
    if (stored && rowVersion(tx.db, personTable, stored) !== request.base)
      return fail(changedMeanwhile(stored.name));
    const problem =
      problemOf(person, centre.today()) ??
      endOfTraining(person, stored) ??
      clashOf(tx.db, person) ??
      signInProblem(centre, person);
    if (problem) return fail(problem);
    const row = personRowOf(person, context.deviceId);
    if (request.id === null) tx.insert(personTable, row);
    else tx.update(personTable, person.id, row);
    return ok({ id: person.id, version: rowVersion(tx.db, personTable, row) });
  });
}

const orNull = (text: string | null): string | null => (text === null || text === '' ? null : text);

const tidied = ({ base: _, ...request }: SavePerson, id: string): Person => ({
  ...request,
  id,
  // `J. S.` is `JS`: as they are compared when a record names them.
  initials: orNull(initialsKey(request.initials ?? '')),
  number: orNull(request.number),
  email: orNull(request.email),
  qualificationsHeld: orNull(request.qualificationsHeld),
  riskReason: orNull(request.riskReason),
  occupation: orNull(request.occupation),
  roles: [...new Set(request.roles)],
  countersignatoryId: request.isTrainee ? request.countersignatoryId : null,
  traineeUntil: request.isTrainee ? null : request.traineeUntil,
  riskReviewOn: request.risk === null ? null : request.riskReviewOn,
});

/** What is wrong with the person's own fields. */
function problemOf(person: Person, today: string): Failure | null {
  const { roles, initials, isTrainee, countersignatoryId, risk, riskReason, joinedOn, leftOn } = person;
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
  if (risk !== null && riskReason === null)
    return {
      code: 'reason-needed',
      message: 'A risk rating needs its reason.',
      remedy: 'Say in a few words why the rating was given.',
      field: 'riskReason',
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
