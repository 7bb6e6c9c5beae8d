import { formatDate } from '../../../shared/domain/calendar';
import type { ParsedOf } from '../../../shared/ipc/contract';
import type { PersonRegistrationRow } from '../../../shared/ipc/people-records';
import type { Result } from '../../../shared/result';
import type { ReadableDatabase } from '../../database/connection';
import { personById, rolesFrom } from '../../database/people';
import {
  personRegistrationsFor,
  personRegistrationTable,
  sameRegistrations,
} from '../../database/person-registrations';
import { qualificationById } from '../../database/qualifications';
import { rowVersion } from '../../database/row-version';
import { notFound, type CentreContext } from '../centre-context';
import { invalid, keepRecord, nameOfPerson, outdated, putRow, removeRow } from './rows';

/** For which qualifications somebody is registered with the centre, by title (P4). */
export const registrationRows = (db: ReadableDatabase, personId: string): readonly PersonRegistrationRow[] =>
  personRegistrationsFor.all(db, { personId }).map(({ code, title, ...row }) => ({
    id: row.id,
    version: rowVersion(db, personRegistrationTable, row),
    qualificationId: row.qualification_id,
    qualificationCode: code,
    qualificationTitle: title,
    role: row.role,
    registeredOn: row.registered_on,
    endedOn: row.ended_on,
  }));

type Request = ParsedOf<'personRegistrations.save'>;

/** Registers somebody with the centre for a qualification, or changes or ends a registration (P4). */
export function saveRegistration(centre: CentreContext, request: Request): Result<{ readonly id: string }> {
  const { id, personId, qualificationId, role } = request;
  const name = nameOfPerson(centre.db, personId);
  const code = qualificationById.get(centre.db, qualificationId)?.code ?? 'a qualification';
  const action = id === null ? 'registered with the centre' : 'registration with the centre changed';
  return keepRecord(centre, action, `${name}: ${role} of ${code}`, (tx) => {
    const person = personById.get(tx.db, personId);
    if (!person) return notFound('This person');
    if (!qualificationById.get(tx.db, qualificationId)) return notFound('This qualification');
    const problem =
      outdated(tx, personRegistrationTable, request, 'This registration') ??
      roleProblem(rolesFrom(person.roles), role, name) ??
      dateProblem(request, centre.today(), person.joined_on) ??
      overlap(tx.db, request);
    if (problem) return problem;
    return putRow(tx, personRegistrationTable, id, (rowId) => ({
      id: rowId,
      person_id: personId,
      qualification_id: qualificationId,
      role,
      registered_on: request.registeredOn,
      ended_on: request.endedOn,
      device_id: tx.context.deviceId,
    }));
  });
}

function roleProblem(roles: readonly string[], role: Request['role'], name: string) {
  const fits = role === 'assessor' ? roles.includes('assessor') : roles.some((held) => held.endsWith('IQA'));
  return fits
    ? null
    : invalid(
        'role',
        `${name} is not ${role === 'IQA' ? 'an IQA' : 'an assessor'} here.`,
        'Give the role first, in Details.',
      );
}

function dateProblem({ registeredOn, endedOn }: Request, today: string, joinedOn: string | null) {
  if (registeredOn > today) return invalid('registeredOn', 'This day is still to come.');
  if (joinedOn !== null && registeredOn < joinedOn)
    return invalid('registeredOn', `This is before the day of joining (${formatDate(joinedOn)}).`);
  if (endedOn !== null && endedOn < registeredOn)
    return invalid('endedOn', 'The last day is before the first. Correct one of the two.');
  return null;
}

function overlap(db: ReadableDatabase, { id, personId, qualificationId, role, ...period }: Request) {
  const other = sameRegistrations
    .all(db, personId, qualificationId, role)
    .find(
      (row) =>
        row.id !== id &&
        row.registered_on <= (period.endedOn ?? '9999') &&
        period.registeredOn <= (row.ended_on ?? '9999'),
    );
  if (!other) return null;
  const until = other.ended_on === null ? 'still runs' : `ran until ${formatDate(other.ended_on)}`;
  return invalid(
    'registeredOn',
    `A registration from ${formatDate(other.registered_on)} is on record and ${until}.`,
    'Change or end that one.',
  );
}

export const removeRegistration = (
  centre: CentreContext,
  { id }: ParsedOf<'personRegistrations.remove'>,
): Result<null> =>
  removeRow(
    centre,
    personRegistrationTable,
    id,
    'registration with the centre removed',
    (row) => `${nameOfPerson(centre.db, row.person_id)}: ${row.role}`,
  );
