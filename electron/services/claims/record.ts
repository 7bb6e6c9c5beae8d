import { nextBatchNumber, stateOnClaiming, verdictFindings } from '../../../shared/domain/claims/claim';
import type { RecordClaims } from '../../../shared/ipc/claims';
import { fail, ok, type Failure, type Result } from '../../../shared/result';
import { batchNumbers, claimBatchTable } from '../../database/claim-batches';
import { claimTable, standingClaim } from '../../database/claims';
import { newId } from '../../database/ids';
import { tryCommit, type Ledger } from '../../database/ledger';
import { registrationTable } from '../../database/registrations';
import { mayKeepRecords, notFound, type CentreContext } from '../centre-context';
import { keepJudgements } from '../rules/judgements';
import { statementOf } from '../statement';
import { claimedUnits, verdictsOn } from './facts';

type Asked = RecordClaims['claims'][number];
export interface RecordedBatch {
  readonly id: string;
  readonly number: string;
  readonly qualificationCode: string;
  readonly claims: number;
}

/**
 * Claims certificates: all of them or none. Every claim is judged again here, and goes into one batch for each
 * qualification.
 */
export function recordClaims(
  centre: CentreContext,
  { claims }: RecordClaims,
): Result<readonly RecordedBatch[]> {
  const allowed = mayKeepRecords(centre);
  if (!allowed.ok) return allowed;
  const what = claims.length === 1 ? 'certificate claimed' : 'certificates claimed';
  const subject = `${claims.length} ${claims.length === 1 ? 'learner' : 'learners'}`;
  return tryCommit(centre.db, centre.commitContext(), what, subject, (tx) => {
    const batches = new Map<string, RecordedBatch>();
    for (const asked of claims) {
      const recorded = recordOne(tx, centre, asked, batches);
      if (!recorded.ok) return recorded;
    }
    return ok([...batches.values()]);
  });
}

function recordOne(
  tx: Ledger,
  centre: CentreContext,
  { registrationId, decisionIds, reasons }: Asked,
  batches: Map<string, RecordedBatch>,
): Result<null> {
  const { db } = tx;
  const day = centre.today();
  const registration = registrationTable.byId.get(db, registrationId);
  const statement =
    registration && statementOf(db, registration.learner_id, registration.qualification_id, day);
  if (!statement) return notFound('This registration');
  const { learner, qualification, rules } = statement;
  const who = `${learner.name}, ${qualification.code}`;
  if (standingClaim.get(db, registrationId)) return fail(alreadyClaimed(who));
  if (statement.registration.withdrawnOn !== null) return fail(registrationWithdrawn(who));
  const units = claimedUnits(statement);
  const seen = new Set(decisionIds);
  if (seen.size !== units.length || units.some(({ decisionId }) => !seen.has(decisionId)))
    return fail(changedMeanwhile(who));
  const verdicts = verdictsOn(db, statement, day);
  const id = newId();
  const batch = batches.get(qualification.id) ?? addBatch(tx, centre, qualification);
  batches.set(qualification.id, { ...batch, claims: batch.claims + 1 });
  tx.insert(claimTable, {
    id,
    root_id: id,
    replaces: null,
    registration_id: registrationId,
    batch_id: batch.id,
    state: stateOnClaiming(verdicts),
    claimed_on: day,
    claimed_by: centre.person.id,
    pack_id: rules.packId,
    verdicts: JSON.stringify(verdicts),
    units: JSON.stringify(units),
    certificate_number: null,
    certificated_on: null,
    change_reason: null,
    recorded_at: tx.context.now,
    recorded_by: centre.person.id,
    device_id: tx.context.deviceId,
  });
  // Refuses what a rule blocks or asks a reason for; the claim is then rolled back with all others.
  const kept = keepJudgements(tx, {
    subject: 'certificate claim',
    subjectId: id,
    rules,
    findings: verdictFindings(verdicts),
    reasons,
  });
  return kept.ok ? kept : fail({ ...kept.error, message: `${who}: ${kept.error.message}` });
}

function addBatch(
  tx: Ledger,
  centre: CentreContext,
  qualification: { readonly id: string; readonly code: string },
): RecordedBatch {
  const id = newId();
  const day = centre.today();
  const number = nextBatchNumber(day, batchNumbers.all(tx.db));
  tx.insert(claimBatchTable, {
    id,
    number,
    qualification_id: qualification.id,
    made_on: day,
    recorded_at: tx.context.now,
    recorded_by: centre.person.id,
    device_id: tx.context.deviceId,
  });
  return { id, number, qualificationCode: qualification.code, claims: 0 };
}

const alreadyClaimed = (who: string): Failure => ({
  code: 'already-claimed',
  message: `${who}: the certificate is claimed already.`,
  remedy: 'Withdraw that claim first, if it was made by mistake.',
});
const registrationWithdrawn = (who: string): Failure => ({
  code: 'withdrawn',
  message: `${who}: the learner was withdrawn from the qualification.`,
  remedy: 'Take the withdrawal back in the learner’s record, if it was made by mistake.',
});
const changedMeanwhile = (who: string): Failure => ({
  code: 'changed-meanwhile',
  message: `${who}: the units achieved have changed since this was shown.`,
  remedy: 'Look at the claim readiness again, then claim.',
});
