import { formatDate } from '../../../shared/domain/calendar';
import type { SignStatement } from '../../../shared/ipc/statement';
import { fail, ok, type Failure, type Result } from '../../../shared/result';
import { isClaimed } from '../../database/claims';
import { newId } from '../../database/ids';
import { tryCommit, type Ledger } from '../../database/ledger';
import { personById } from '../../database/people';
import { registrationTable } from '../../database/registrations';
import { unitAchievementTable } from '../../database/unit-achievements';
import { mayKeepRecords, notFound, type CentreContext } from '../centre-context';
import { addSignature, drawn } from '../signatures/signatures';
import { statementOf, type StatementLine } from '../statement';

/** How the learner signed, as the columns of a statement's row. */
interface Signed {
  readonly learner_signed_on: string;
  readonly learner_signature_id: string | null;
  readonly learner_signature_seen_by: string | null;
}

/** Records the learner's signature in one or several rows of the statement: drawn now, or signed on paper earlier. */
export function signStatement(centre: CentreContext, request: SignStatement): Result<null> {
  const allowed = mayKeepRecords(centre);
  if (!allowed.ok) return allowed;
  const { db } = centre;
  const { registrationId } = request;
  const registration = registrationTable.byId.get(db, registrationId);
  const statement =
    registration && statementOf(db, registration.learner_id, registration.qualification_id, centre.today());
  if (!statement) return notFound('This registration');
  const { name } = statement.learner;
  const lines = new Map(statement.lines.map((line) => [line.unit.id, line]));
  return tryCommit(db, centre.commitContext(), 'statement signed by the learner', name, (tx) => {
    if (isClaimed(tx.db, registrationId)) return fail(CLAIMED);
    const chosen: StatementLine[] = [];
    for (const { unitId, base } of request.units) {
      const line = lines.get(unitId);
      if (!line) return notFound('One of these units');
      if (line.achievementId !== base) return fail(changed(line.unit.code));
      chosen.push(line);
    }
    const signed = howSigned(tx, centre, request, statement.learner.id, chosen);
    if (!signed.ok) return signed;
    for (const line of chosen) writeRow(tx, centre, registrationId, line, signed.value);
    return ok(null);
  });
}

function howSigned(
  tx: Ledger,
  centre: CentreContext,
  { how }: SignStatement,
  learnerId: string,
  lines: readonly StatementLine[],
): Result<Signed> {
  const today = centre.today();
  if (how.kind === 'drawn')
    return ok({
      learner_signed_on: today,
      learner_signature_id: addSignature(tx, { kind: 'learner', id: learnerId }, drawn(how.strokes)),
      learner_signature_seen_by: null,
    });
  if (how.signedOn > today) return fail(inFuture);
  const later = lines.find(({ achievedOn }) => how.signedOn < achievedOn);
  if (later) return fail(beforeAchieved(later));
  if (!personById.get(tx.db, how.seenBy)) return notFound('The person who saw it');
  return ok({
    learner_signed_on: how.signedOn,
    learner_signature_id: null,
    learner_signature_seen_by: how.seenBy,
  });
}

/** A revision of the statement's row; its first where the unit came from an import and nobody has signed yet. */
function writeRow(
  tx: Ledger,
  centre: CentreContext,
  registrationId: string,
  line: StatementLine,
  signed: Signed,
): void {
  const id = newId();
  const before =
    line.achievementId === null ? undefined : unitAchievementTable.byId.get(tx.db, line.achievementId);
  tx.insert(unitAchievementTable, {
    id,
    root_id: before?.root_id ?? id,
    replaces: before?.id ?? null,
    registration_id: registrationId,
    unit_id: line.unit.id,
    decision_root_id: line.decisionRootId,
    ...signed,
    is_withdrawn: 0,
    change_reason: before ? 'The learner’s signature was recorded.' : null,
    recorded_at: tx.context.now,
    recorded_by: centre.person.id,
    device_id: tx.context.deviceId,
  });
}

const CLAIMED: Failure = {
  code: 'claimed',
  message: 'The certificate is claimed, so the statement stays as it is.',
  remedy: 'Withdraw the claim first, if the statement is wrong.',
};
const changed = (code: string): Failure => ({
  code: 'changed-meanwhile',
  message: `${code} was changed on the statement since this was shown.`,
  remedy: 'Look at the row as it is now, then sign again.',
});
const inFuture: Failure = {
  code: 'dates',
  message: 'This day is still to come.',
  remedy: 'Give the day on which the learner signed.',
  field: 'signedOn',
};
const beforeAchieved = ({ unit, achievedOn }: StatementLine): Failure => ({
  code: 'dates',
  message: `${unit.code} was achieved on ${formatDate(achievedOn)}, after this day.`,
  remedy: 'Give the day on which the learner signed, or leave this unit out.',
  field: 'signedOn',
});
