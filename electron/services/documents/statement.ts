import type {
  PrintedStatement,
  PrintedStatementRow,
  RecordSubject,
  StatementDocument,
} from '../../../shared/domain/report/learner-record';
import { ok, type Result } from '../../../shared/result';
import type { ReadableDatabase } from '../../database/connection';
import { learnerById } from '../../database/learner-list';
import { unitsOfRegistration } from '../../database/unit-records';
import { notFound } from '../centre-context';
import { statementOf, type Statement, type StatementLine } from '../statement';
import type { Making, RegistrationAsked } from './commands';
import { documentHead } from './head';
import { printedSignatures, type PrintedSignatures } from './signatures';

/** The statement of unit achievement as a document says it. Failure: `not-found`. */
export function statementDocument(
  db: ReadableDatabase,
  asked: RegistrationAsked,
  made: Making,
): Result<StatementDocument> {
  const statement = statementOf(db, asked.learnerId, asked.qualificationId, made.day);
  if (!statement) return notFound('This registration');
  return ok({
    ...documentHead(db, made),
    subject: subjectOf(db, statement),
    statement: printedStatement(db, statement, printedSignatures(db)),
  });
}

/** Whose record it is. The learner's needs are not read: they are never printed. */
export function subjectOf(
  db: ReadableDatabase,
  { learner, registration, qualification, rules }: Statement,
): RecordSubject {
  const row = learnerById.get(db, learner.id);
  return {
    learner: {
      name: learner.name,
      number: learner.number,
      uln: row?.uln ?? null,
      site: row?.site ?? null,
      workplace: row?.workplace ?? null,
      cohort: row?.cohort ?? null,
    },
    registration: {
      registeredOn: registration.registeredOn,
      number: registration.number,
      withdrawnOn: registration.withdrawnOn,
    },
    qualification: {
      awardingOrganisation: qualification.awarding_organisation,
      title: qualification.title,
      number: qualification.number,
      code: qualification.code,
      level: qualification.level,
      credits: qualification.credits,
      tqt: qualification.tqt,
      glh: qualification.glh,
    },
    rules: rules.name,
  };
}

/** Rows of the units achieved, and of those that the learner takes beside them. */
export function printedStatement(
  db: ReadableDatabase,
  statement: Statement,
  signatures: PrintedSignatures,
): PrintedStatement {
  const taken = new Set(
    unitsOfRegistration.all(db, { registrationId: statement.registration.id }).map(({ id }) => id),
  );
  const achieved = new Map(statement.lines.map((line) => [line.unit.id, line]));
  return {
    groups: statement.groups
      .map(({ code, title, units }) => ({
        code,
        title,
        rows: units
          .filter(({ id }) => taken.has(id) || achieved.has(id))
          .map((unit): PrintedStatementRow => {
            const line = achieved.get(unit.id);
            return {
              code: unit.code,
              title: unit.title,
              credit: unit.credit,
              achieved: line ? achievedRow(line, signatures) : null,
            };
          }),
      }))
      .filter(({ rows }) => rows.length > 0),
    combination: statement.combination,
  };
}

const achievedRow = (
  line: StatementLine,
  signatures: PrintedSignatures,
): NonNullable<PrintedStatementRow['achieved']> => ({
  on: line.achievedOn,
  assessorName: line.assessorName,
  assessorInitials: line.assessorInitials,
  countersignedBy: line.countersignedBy,
  awaitsCountersignature: line.awaitsCountersignature,
  learnerSigned: line.learnerSigned && {
    on: line.learnerSigned.on,
    signature: signatures.byId(line.learnerSigned.signatureId),
    seenBy: line.learnerSigned.seenBy,
  },
  sampled: line.sampled && {
    outcome: line.sampled.outcome,
    on: line.sampled.on,
    iqa: line.sampled.iqa,
    signature: signatures.byId(line.sampled.signatureId),
  },
});
