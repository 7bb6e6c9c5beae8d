import { isClaimed } from '../../database/claims';
import type { ReadableDatabase } from '../../database/connection';
import { people } from '../../database/people';
import { signatureById } from '../../database/signatures';
import type { ClaimSubject, StatementRow, StatementScreen } from '../../../shared/ipc/statement';
import type { SignatureView } from '../../../shared/ipc/signatures';
import { ok, type Result } from '../../../shared/result';
import { notFound, type CentreContext } from '../centre-context';
import { signatureView } from '../signatures/signatures';
import { statementOf, type Statement, type StatementLine } from '../statement';

/** The statement of unit achievement as a screen: its rows by group, what each lacks, and the credits so far. */
export function getStatement(
  centre: CentreContext,
  { learnerId, qualificationId }: { readonly learnerId: string; readonly qualificationId: string },
): Result<StatementScreen> {
  const { db } = centre;
  const day = centre.today();
  const statement = statementOf(db, learnerId, qualificationId, day);
  if (!statement) return notFound('This registration');
  const isLocked = isClaimed(db, statement.registration.id);
  const signatures = signatureReader(db);
  const rowOf = (line: StatementLine): StatementRow => ({
    unitId: line.unit.id,
    code: line.unit.code,
    title: line.unit.title,
    credit: line.unit.credit,
    achievedOn: line.achievedOn,
    assessorName: line.assessorName,
    assessorInitials: line.assessorInitials,
    countersignedBy: line.countersignedBy,
    awaitsCountersignature: line.awaitsCountersignature,
    base: line.achievementId,
    learnerSigned: line.learnerSigned && {
      on: line.learnerSigned.on,
      seenBy: line.learnerSigned.seenBy,
      signature: signatures(line.learnerSigned.signatureId),
    },
    sampled: line.sampled && {
      outcome: line.sampled.outcome,
      on: line.sampled.on,
      iqaId: line.sampled.iqaId,
      iqa: line.sampled.iqa,
      signature: signatures(line.sampled.signatureId),
    },
    isLocked,
  });
  const achieved = new Map(statement.lines.map((line) => [line.unit.id, line]));
  return ok({
    subject: subjectOf(statement),
    groups: statement.groups.map(({ code, title, units }) => ({
      code,
      title,
      rows: units.flatMap(({ id }) => {
        const line = achieved.get(id);
        return line ? [rowOf(line)] : [];
      }),
      left: units
        .filter(({ id }) => !achieved.has(id))
        .map((unit) => ({ unitId: unit.id, code: unit.code, title: unit.title })),
    })),
    combination: statement.combination,
    rulesName: statement.rules.name,
    people: witnesses(db, day),
  });
}

export const subjectOf = ({ registration, learner, qualification }: Statement): ClaimSubject => ({
  registrationId: registration.id,
  learnerId: learner.id,
  learnerName: learner.name,
  learnerNumber: learner.number,
  qualificationId: qualification.id,
  qualificationCode: qualification.code,
  qualificationTitle: qualification.title,
  registeredOn: registration.registeredOn,
  registrationNumber: registration.number,
  withdrawnOn: registration.withdrawnOn,
});

/** One signature often stands in many rows: each is read once. */
function signatureReader(db: ReadableDatabase): (id: string | null) => SignatureView | null {
  const read = new Map<string, SignatureView | null>();
  return (id) => {
    if (id === null) return null;
    const known = read.get(id);
    if (known !== undefined) return known;
    const signature = signatureById(db, id);
    const view = signature && signatureView(signature);
    read.set(id, view);
    return view;
  };
}

/** People present on the day: whoever saw a learner sign. */
const witnesses = (db: ReadableDatabase, day: string): StatementScreen['people'] =>
  people
    .all(db)
    .filter(({ left_on }) => left_on === null || left_on > day)
    .map(({ id, name }) => ({ id, name }));
