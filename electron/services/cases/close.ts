import { closingProblem } from '../../../shared/domain/cases';
import { cleanLines, cleanText } from '../../../shared/domain/import/clean';
import type { ParsedOf } from '../../../shared/ipc/contract';
import { fail, ok, type Result } from '../../../shared/result';
import { caseTable, currentCase, type CaseTableRow } from '../../database/cases';
import { stagesOfCase } from '../../database/case-stages';
import { newId } from '../../database/ids';
import { tryCommit, type Ledger } from '../../database/ledger';
import { notFound, type CentreContext } from '../centre-context';
import { mayKeepCases } from './lead-iqa';
import { changedMeanwhile, closedCase } from './refusals';

/** Closes a case with its outcome, after its newest stage. */
export function closeCase(centre: CentreContext, request: ParsedOf<'cases.close'>): Result<null> {
  const outcome = cleanLines(request.outcome);
  return revise(centre, request, 'case closed', (tx, row) => {
    if (row.closed_on !== null) return closedCase(row.reference);
    const newest = stagesOfCase.all(tx.db, row.root_id).at(-1);
    const message = closingProblem(request.closedOn, newest?.on_day ?? row.opened_on, centre.today());
    if (message !== null) return fail({ code: 'invalid', message, field: 'closedOn' });
    return ok({ closed_on: request.closedOn, outcome, change_reason: 'Closed' });
  });
}

/** Opens a closed case again; what it ended with stays readable in the revision before. */
export const reopenCase = (centre: CentreContext, request: ParsedOf<'cases.reopen'>): Result<null> =>
  revise(centre, request, 'case reopened', (_, row) =>
    row.closed_on === null
      ? fail({ code: 'open', message: `${row.reference} is open.`, remedy: 'Add a stage to it instead.' })
      : ok({ closed_on: null, outcome: null, change_reason: cleanText(request.reason) }),
  );

type Changes = Pick<CaseTableRow, 'closed_on' | 'outcome' | 'change_reason'>;

/** A further revision of the case, made from the base that the form had. */
function revise(
  centre: CentreContext,
  { caseId, base }: { readonly caseId: string; readonly base: string },
  action: string,
  changesOf: (tx: Ledger, row: CaseTableRow) => Result<Changes>,
): Result<null> {
  const allowed = mayKeepCases(centre);
  if (!allowed.ok) return allowed;
  const { db, person } = centre;
  const named = currentCase.get(db, caseId);
  if (!named) return notFound('This case');
  return tryCommit(db, centre.commitContext(), action, named.reference, (tx) => {
    const row = caseTable.byId.get(tx.db, base);
    if (!row || currentCase.get(tx.db, caseId)?.id !== row.id) return changedMeanwhile(tx.db, caseId);
    const changes = changesOf(tx, row);
    if (!changes.ok) return changes;
    tx.insert(caseTable, {
      ...row,
      ...changes.value,
      id: newId(),
      replaces: row.id,
      recorded_at: tx.context.now,
      recorded_by: person.id,
      device_id: tx.context.deviceId,
    });
    return ok(null);
  });
}
