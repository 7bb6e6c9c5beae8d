import type { ParsedOf } from '../../../shared/ipc/contract';
import { ok, type Result } from '../../../shared/result';
import { decisionTable, newestRevision } from '../../database/decisions';
import { newId } from '../../database/ids';
import { tryCommit } from '../../database/ledger';
import { currentAchievement, unitAchievementTable } from '../../database/unit-achievements';
import { mayKeepRecords, type CentreContext } from '../centre-context';
import { isOpen } from './lock';
import { ownerOf } from './registration';
import { signOffWithdrawnMeanwhile, withdrawRow } from './withdraw-row';

/**
 * Takes a unit's sign-off back: its row of the statement is withdrawn and its decision gets a correcting revision "not
 * yet met". Refused (`locked-evidence`) once it was sampled and agreed, or claimed.
 */
export function withdrawUnit(
  centre: CentreContext,
  { id, reason }: ParsedOf<'unitRecords.withdrawUnit'>,
): Result<null> {
  const allowed = mayKeepRecords(centre);
  if (!allowed.ok) return allowed;
  const { db } = centre;
  const achievement = currentAchievement.get(db, id);
  if (!achievement) return signOffWithdrawnMeanwhile;
  const { registration_id: registrationId, unit_id: unitId } = achievement;
  const owner = ownerOf(db, { registrationId, unitId });
  if (!owner.ok) return owner;
  const subject = `${owner.value.learner_name}, ${owner.value.unit_code}`;
  return tryCommit(db, centre.commitContext(), 'unit sign-off withdrawn', subject, (tx) => {
    if (!currentAchievement.get(tx.db, id)) return signOffWithdrawnMeanwhile;
    const open = isOpen(tx.db, owner.value);
    if (!open.ok) return open;
    withdrawRow(tx, unitAchievementTable, achievement, { by: centre.person.id, reason });
    const decision = newestRevision.get(tx.db, achievement.decision_root_id);
    if (decision?.outcome === 'met')
      tx.insert(decisionTable, {
        ...decision,
        id: newId(),
        replaces: decision.id,
        outcome: 'not yet met',
        countersigned_by: null,
        countersigned_on: null,
        recorded_at: tx.context.now,
        device_id: tx.context.deviceId,
      });
    return ok(null);
  });
}
