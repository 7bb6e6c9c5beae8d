import type { ParsedOf } from '../../../shared/ipc/contract';
import { fail, ok, type Result } from '../../../shared/result';
import { tryCommit } from '../../database/ledger';
import { currentSignOff, outcomeSignOffTable } from '../../database/outcome-sign-offs';
import { achievementOfUnit } from '../../database/unit-achievements';
import { mayKeepRecords, type CentreContext } from '../centre-context';
import { isOpen } from './lock';
import { ownerOf } from './registration';
import { signOffWithdrawnMeanwhile, withdrawRow } from './withdraw-row';

/** Takes an outcome's sign-off back by a new revision that says why. */
export function withdrawOutcome(
  centre: CentreContext,
  { id, reason }: ParsedOf<'unitRecords.withdrawOutcome'>,
): Result<null> {
  const allowed = mayKeepRecords(centre);
  if (!allowed.ok) return allowed;
  const { db } = centre;
  const signOff = currentSignOff.get(db, id);
  if (!signOff) return signOffWithdrawnMeanwhile;
  const { registration_id: registrationId, unit_id: unitId } = signOff;
  const owner = ownerOf(db, { registrationId, unitId });
  if (!owner.ok) return owner;
  const subject = `${owner.value.learner_name}, ${owner.value.unit_code}`;
  return tryCommit(db, centre.commitContext(), 'outcome sign-off withdrawn', subject, (tx) => {
    if (!currentSignOff.get(tx.db, id)) return signOffWithdrawnMeanwhile;
    const open = isOpen(tx.db, owner.value);
    if (!open.ok) return open;
    if (achievementOfUnit.get(tx.db, registrationId, unitId))
      return fail({
        code: 'invalid',
        message: `${owner.value.unit_code} is signed off as a whole.`,
        remedy: 'Withdraw the unit’s sign-off first.',
      });
    withdrawRow(tx, outcomeSignOffTable, signOff, { by: centre.person.id, reason });
    return ok(null);
  });
}
