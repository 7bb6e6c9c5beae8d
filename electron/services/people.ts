import { initialsKey } from '../../shared/domain/import/clean';
import { NOT_RATED, type Person } from '../../shared/domain/people';
import type { PersonRow, SavePerson } from '../../shared/ipc/people';
import { fail, ok, type Result } from '../../shared/result';
import { newId } from '../database/ids';
import { tryCommit } from '../database/ledger';
import { people, personById, personFrom, personRowOf, personTable } from '../database/people';
import { assessorFigures, openActionFigures, sampleFigures } from '../database/tracking';
import { mayKeepRecords, notFound, type CentreContext } from './centre-context';
import { changedMeanwhile } from './people-records/rows';
import { personProblem } from './person-problem';
import { personVersion } from './person-version';

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
  const action = request.id === null ? 'person added' : 'person changed';
  return tryCommit(centre.db, context, action, request.name, (tx) => {
    const stored = request.id === null ? undefined : personById.get(tx.db, request.id);
    if (request.id !== null && !stored) return notFound('This person');
    if (stored && personVersion(tx.db, stored) !== request.base) return fail(changedMeanwhile(stored.name));
    const person = tidied(request, request.id ?? newId(), stored ? personFrom(stored) : NOT_RATED);
    const problem = personProblem(centre, tx.db, person, stored);
    if (problem) return fail(problem);
    const row = personRowOf(person, context.deviceId);
    if (request.id === null) tx.insert(personTable, row);
    else tx.update(personTable, person.id, row);
    return ok({ id: person.id, version: personVersion(tx.db, row) });
  });
}

const orNull = (text: string | null): string | null => (text === null || text === '' ? null : text);

const tidied = (
  { base: _, ...request }: SavePerson,
  id: string,
  { risk, riskReason, riskReviewOn }: Pick<Person, keyof typeof NOT_RATED>,
): Person => ({
  ...request,
  id,
  // `J. S.` is `JS`: as they are compared when a record names them.
  initials: orNull(initialsKey(request.initials ?? '')),
  number: orNull(request.number),
  email: orNull(request.email),
  qualificationsHeld: orNull(request.qualificationsHeld),
  occupation: orNull(request.occupation),
  roles: [...new Set(request.roles)],
  countersignatoryId: request.isTrainee ? request.countersignatoryId : null,
  traineeUntil: request.isTrainee ? null : request.traineeUntil,
  risk,
  riskReason,
  riskReviewOn,
});
