import { cleanText } from '../../../shared/domain/import/clean';
import type { ClaimState } from '../../../shared/domain/claims/claim';
import type { ChangeClaim } from '../../../shared/ipc/claims';
import { assertNever, fail, ok, type Failure, type Result } from '../../../shared/result';
import { claimTable, currentClaim, type ClaimTableRow } from '../../database/claims';
import { newId } from '../../database/ids';
import { tryCommit } from '../../database/ledger';
import { learnerTable } from '../../database/learners';
import { registrationTable } from '../../database/registrations';
import { mayKeepRecords, notFound, type CentreContext } from '../centre-context';

type Change = ChangeClaim['change'];

/** The EQA agreed, the certificate came, or the claim is taken back: a revision of the claim. */
export function changeClaim(centre: CentreContext, { base, change }: ChangeClaim): Result<null> {
  const allowed = mayKeepRecords(centre);
  if (!allowed.ok) return allowed;
  const { db } = centre;
  const stored = currentClaim.get(db, base);
  if (!stored) return notFound('This claim');
  const registration = registrationTable.byId.get(db, stored.registration_id);
  const learner = registration && learnerTable.byId.get(db, registration.learner_id);
  return tryCommit(db, centre.commitContext(), ACTIONS[change.kind], learner?.name ?? '', (tx) => {
    const claim = currentClaim.get(tx.db, base);
    if (!claim) return notFound('This claim');
    if (claim.id !== base) return fail(CHANGED);
    const changes = changesOf(claim, change, centre.today());
    if (!changes.ok) return changes;
    tx.insert(claimTable, {
      ...claim,
      ...changes.value,
      id: newId(),
      replaces: claim.id,
      recorded_at: tx.context.now,
      recorded_by: centre.person.id,
      device_id: tx.context.deviceId,
    });
    return ok(null);
  });
}

const ACTIONS: Readonly<Record<Change['kind'], string>> = {
  released: 'claim released by the EQA',
  certificate: 'certificate received',
  withdrawn: 'claim withdrawn',
};

function changesOf(
  claim: ClaimTableRow,
  change: Change,
  today: string,
): Result<Pick<ClaimTableRow, 'state' | 'certificate_number' | 'certificated_on' | 'change_reason'>> {
  const { state, claimed_on, certificate_number, certificated_on } = claim;
  const kept = { certificate_number, certificated_on };
  switch (change.kind) {
    case 'released':
      if (state !== 'waiting for EQA') return fail(wrongState(state));
      return ok({ ...kept, state: 'claimed', change_reason: cleanText(change.note) });
    case 'certificate':
      // A certificate's number can be corrected by recording it again.
      if (state === 'withdrawn' || state === 'waiting for EQA') return fail(wrongState(state));
      if (change.receivedOn > today) return fail(dateProblem('This day is still to come.'));
      if (change.receivedOn < claimed_on) return fail(dateProblem('This day is before the claim was made.'));
      return ok({
        state: 'certificated',
        certificate_number: cleanText(change.number),
        certificated_on: change.receivedOn,
        change_reason: null,
      });
    case 'withdrawn':
      if (state === 'withdrawn') return fail(wrongState(state));
      return ok({ ...kept, state: 'withdrawn', change_reason: cleanText(change.reason) });
    default:
      return assertNever(change);
  }
}

const CHANGED: Failure = {
  code: 'changed-meanwhile',
  message: 'The claim was changed since this was shown.',
  remedy: 'Look at the claim as it is now, then try again.',
};
const dateProblem = (message: string): Failure => ({
  code: 'dates',
  message,
  remedy: 'Give the day on which the certificate came.',
  field: 'receivedOn',
});
const wrongState = (state: ClaimState): Failure => ({
  code: 'state',
  message: `This cannot be done to a claim that is ${state}.`,
  remedy: 'Look at the claim again.',
});
