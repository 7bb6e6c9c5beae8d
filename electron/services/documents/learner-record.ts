import type { LearnerRecord, TrackedPerson } from '../../../shared/domain/report/learner-record';
import { ok, type Result } from '../../../shared/result';
import type { ReadableDatabase } from '../../database/connection';
import { people } from '../../database/people';
import { peopleOfRecord } from '../../database/record-people';
import { unitsOfRegistration } from '../../database/unit-records';
import { notFound } from '../centre-context';
import { statementOf, type Statement } from '../statement';
import type { Making, RegistrationAsked } from './commands';
import { documentHead } from './head';
import { printedSignatures, type PrintedSignatures } from './signatures';
import { printedStatement, subjectOf } from './statement';
import { printedUnit } from './unit';

/** Everything a learner's record of assessment says, as the records stand. Failure: `not-found`. */
export function learnerRecord(
  db: ReadableDatabase,
  asked: RegistrationAsked,
  made: Making,
): Result<LearnerRecord> {
  const statement = statementOf(db, asked.learnerId, asked.qualificationId, made.day);
  if (!statement) return notFound('This registration');
  const signatures = printedSignatures(db);
  const registrationId = statement.registration.id;
  const everybody = new Map(people.all(db).map((row) => [row.id, row]));
  const units = unitsOfRegistration
    .all(db, { registrationId })
    .map(({ id }) => printedUnit(db, { registrationId, unitId: id, day: made.day }, everybody));
  return ok({
    ...documentHead(db, made),
    subject: subjectOf(db, statement),
    people: trackedPeople(db, statement, signatures),
    statement: printedStatement(db, statement, signatures),
    units,
  });
}

/** The rows of the assessor tracking table: one a person, with every part they had. */
function trackedPeople(
  db: ReadableDatabase,
  { registration, learner, qualification }: Statement,
  signatures: PrintedSignatures,
): readonly TrackedPerson[] {
  const rows = peopleOfRecord.all(db, {
    registrationId: registration.id,
    learnerId: learner.id,
    qualificationId: qualification.id,
  });
  const found = new Map<string, TrackedPerson>();
  for (const { id, name, initials, number, part } of rows) {
    const known = found.get(id);
    const parts = [...(known?.parts ?? []), part];
    found.set(id, { name, initials, number, signature: signatures.ofPerson(id), parts });
  }
  return [...found.values()];
}
