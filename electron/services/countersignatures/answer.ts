import { cleanLines, cleanText } from '../../../shared/domain/import/clean';
import type { ParsedOf } from '../../../shared/ipc/contract';
import { fail, ok, type Result } from '../../../shared/result';
import { countersignAnswerTable, countersignRefusalTable } from '../../database/countersignatures';
import { decisionTable, newestRevision, type DecisionTableRow } from '../../database/decisions';
import { newId } from '../../database/ids';
import { tryCommit, type Ledger } from '../../database/ledger';
import { registrationsOf } from '../../database/registrations';
import { achievementOfUnit, unitAchievementTable } from '../../database/unit-achievements';
import { mayKeepRecords, notFound, type CentreContext } from '../centre-context';
import { withdrawRow } from '../unit-records/withdraw-row';

type Request = ParsedOf<'countersignatures.answer'>;

/**
 * Records what the assessor did about a refusal, as a new revision of the decision: resubmitted, so that it waits again,
 * or not yet met, which takes the unit off the learner's statement.
 */
export function answerRefusal(
  centre: CentreContext,
  request: Request,
): Result<{ readonly decisionId: string }> {
  const allowed = mayKeepRecords(centre);
  if (!allowed.ok) return allowed;
  const { db } = centre;
  const refusal = countersignRefusalTable.byId.get(db, request.refusalId);
  if (!refusal) return notFound('This refusal');
  const what = request.answer === 'resubmitted' ? 'decision resubmitted' : 'decision taken back';
  return tryCommit(db, centre.commitContext(), what, 'sent back with feedback', (tx) => {
    const newest = newestRevision.get(tx.db, refusal.decision_id);
    if (newest?.id !== refusal.decision_id)
      return fail({
        code: 'changed-meanwhile',
        message: 'The decision was changed since it was sent back, so this feedback is answered already.',
        remedy: 'Look at the decision in the learner’s record.',
      });
    const decisionId = writeRevision(tx, newest, request);
    tx.insert(countersignAnswerTable, {
      id: newId(),
      refusal_id: refusal.id,
      answer: request.answer,
      answered_on: centre.today(),
      note: cleanLines(request.note),
      decision_id: decisionId,
      recorded_at: tx.context.now,
      recorded_by: centre.person.id,
      device_id: tx.context.deviceId,
    });
    if (request.answer === 'not yet met') takeOffStatement(tx, newest, centre);
    return ok({ decisionId });
  });
}

function writeRevision(tx: Ledger, newest: DecisionTableRow, request: Request): string {
  const id = newId();
  const { portfolioReference } = request;
  tx.insert(decisionTable, {
    ...newest,
    id,
    replaces: newest.id,
    outcome: request.answer === 'resubmitted' ? 'met' : 'not yet met',
    portfolio_reference: portfolioReference === null ? null : cleanText(portfolioReference),
    recorded_at: tx.context.now,
    device_id: tx.context.deviceId,
  });
  return id;
}

/** The unit is no longer achieved when the decision that its row of the statement rests on is not met. */
function takeOffStatement(tx: Ledger, decision: DecisionTableRow, centre: CentreContext): void {
  const registration = registrationsOf
    .all(tx.db, decision.learner_id)
    .find(({ qualification_id }) => qualification_id === decision.qualification_id);
  const row = registration && achievementOfUnit.get(tx.db, registration.id, decision.unit_id);
  if (row?.decision_root_id !== decision.root_id) return;
  withdrawRow(tx, unitAchievementTable, row, {
    by: centre.person.id,
    reason: 'The countersignature was refused and the decision is not yet met.',
  });
}
