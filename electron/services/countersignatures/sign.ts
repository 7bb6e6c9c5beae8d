import type { ParsedOf } from '../../../shared/ipc/contract';
import { fail, ok, type Failure, type Result } from '../../../shared/result';
import type { ReadableDatabase } from '../../database/connection';
import { countersignRefusalTable, type PendingDecisionRow } from '../../database/countersignatures';
import { decisionTable, newestRevision } from '../../database/decisions';
import { guardRefusal } from '../../database/errors';
import { newId } from '../../database/ids';
import { tryCommit, type Ledger } from '../../database/ledger';
import { cleanLines } from '../../../shared/domain/import/clean';
import type { CentreContext } from '../centre-context';
import { checkPin } from '../identity-pin';
import type { Jobs } from '../jobs';
import { countersignerOf } from './countersigner';
import { waitingDecisions } from './waiting';

type Request = ParsedOf<'countersignatures.sign'>;
export interface Signed {
  readonly countersigned: number;
  readonly refused: number;
}

/**
 * Countersigns and sends back a batch under the signed-in person's PIN: all of it in one commit, or nothing. What has
 * changed since it was read is refused (`changed-meanwhile`, `field`: the id of the revision that was read).
 */
export const signCountersignatures = (
  centre: CentreContext,
  jobs: Pick<Jobs, 'quietly' | 'exclusively'>,
  request: Request,
): Promise<Result<Signed>> =>
  jobs.exclusively(async () => {
    // Before the PIN, so that what cannot be recorded anyway costs no try.
    const before = refusalOfBatch(centre, centre.db, request);
    if (before) return fail(before);
    const allowed = await checkPin(centre, jobs, request.pin);
    if (!allowed.ok) return allowed;
    if (!centre.db.isOpen)
      return fail({ code: 'locked', message: 'Countersign is locked.', remedy: 'Sign in and try again.' });
    return record(centre, request);
  });

function record(centre: CentreContext, request: Request): Result<Signed> {
  const { countersign, refuse } = request;
  const signed = { countersigned: countersign.length, refused: refuse.length };
  const subject = `${signed.countersigned} countersigned, ${signed.refused} sent back`;
  try {
    return tryCommit(centre.db, centre.commitContext(), 'decisions countersigned', subject, (tx) => {
      const refusal = refusalOfBatch(centre, tx.db, request);
      if (refusal) return fail(refusal);
      for (const id of countersign) writeCountersignature(tx, id, centre);
      for (const { id, feedback } of refuse) writeRefusal(tx, id, feedback, centre);
      return ok(signed);
    });
  } catch (error) {
    const guarded = guardRefusal(error);
    if (!guarded) throw error;
    return fail({ ...guarded, code: guarded.code === 'P1' ? 'not-independent' : 'own-decision' });
  }
}

/** Why the batch cannot be recorded as it stands: the first decision's reason. */
function refusalOfBatch(centre: CentreContext, db: ReadableDatabase, request: Request): Failure | null {
  const { refusal, refusalFor } = countersignerOf(centre);
  if (refusal) return refusal;
  const pending = new Map(waitingDecisions(db).pending.map((row) => [row.id, row]));
  for (const id of [...request.countersign, ...request.refuse.map((each) => each.id)]) {
    const row = pending.get(id);
    const problem = row ? refusalFor(row) : whyNotPending(db, id);
    if (problem) return row ? { ...named(problem, row), field: id } : { ...problem, field: id };
  }
  return null;
}

const named = (problem: Failure, row: PendingDecisionRow): Failure => ({
  ...problem,
  message: `${row.learner_name}, ${row.unit_code}: ${problem.message}`,
});

function whyNotPending(db: ReadableDatabase, id: string): Failure {
  const newest = newestRevision.get(db, id);
  if (!newest || newest.id === id)
    return {
      code: 'not-pending',
      message: 'A decision that you marked no longer waits for a countersignature.',
      remedy: 'Nothing was recorded. Look at the list again, then sign what is left.',
    };
  return {
    code: 'changed-meanwhile',
    message: 'A decision was changed after you had read it.',
    remedy: 'Nothing was recorded. Compare the two versions, then mark it again or leave it.',
  };
}

function writeCountersignature(tx: Ledger, id: string, centre: CentreContext): void {
  const read = decisionTable.byId.get(tx.db, id);
  if (!read) throw new Error(`no decision ${id}`);
  tx.insert(decisionTable, {
    ...read,
    id: newId(),
    replaces: read.id,
    countersigned_by: centre.person.id,
    countersigned_on: centre.today(),
    recorded_at: tx.context.now,
    device_id: tx.context.deviceId,
  });
}

function writeRefusal(tx: Ledger, id: string, feedback: string, centre: CentreContext): void {
  tx.insert(countersignRefusalTable, {
    id: newId(),
    decision_id: id,
    refused_by: centre.person.id,
    refused_on: centre.today(),
    feedback: cleanLines(feedback),
    recorded_at: tx.context.now,
    device_id: tx.context.deviceId,
  });
}
