import type {
  CountersignCount,
  CountersignQueue,
  PendingDecision,
} from '../../../shared/ipc/countersignatures';
import { ok, type Failure, type Result } from '../../../shared/result';
import type { PendingDecisionRow } from '../../database/countersignatures';
import type { CentreContext } from '../centre-context';
import { countersignerOf } from './countersigner';
import { waitingDecisions } from './waiting';

/** What waits for a countersignature, oldest first, and what went back; each with why this person may not sign it. */
export function countersignQueue(centre: CentreContext): Result<CountersignQueue> {
  const { pending, sentBack } = waitingDecisions(centre.db);
  const { refusal, refusalFor } = countersignerOf(centre);
  return ok({
    refusal,
    pending: pending.map((row) => shown(row, refusalFor(row))),
    sentBack: sentBack.map((row) => ({
      ...shown(row, null),
      refusalId: row.refusal_id,
      refusedBy: row.refused_by_name,
      refusedOn: row.refused_on,
      feedback: row.feedback,
    })),
  });
}

/** For Today. */
export function countersignCount({ db, person }: CentreContext): Result<CountersignCount> {
  const { pending, sentBack } = waitingDecisions(db);
  return ok({
    waiting: pending.length,
    mine: pending.filter(({ countersignatory_id }) => countersignatory_id === person.id).length,
    sentBack: sentBack.length,
  });
}

const shown = (row: PendingDecisionRow, refusal: Failure | null): PendingDecision => ({
  id: row.id,
  learnerId: row.learner_id,
  learnerName: row.learner_name,
  qualificationId: row.qualification_id,
  qualificationCode: row.qualification_code,
  unitId: row.unit_id,
  unitCode: row.unit_code,
  unitTitle: row.unit_title,
  assessorId: row.assessor_id,
  assessorName: row.assessor_name,
  countersignatoryId: row.countersignatory_id,
  countersignatoryName: row.countersignatory_name,
  method: row.method,
  decidedOn: row.decided_on,
  stage: row.stage,
  site: row.site,
  portfolioReference: row.portfolio_reference,
  refusal,
});
