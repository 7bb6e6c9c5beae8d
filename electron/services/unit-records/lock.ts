import { formatDate } from '../../../shared/domain/calendar';
import { fail, ok, type Result } from '../../../shared/result';
import { isClaimed } from '../../database/claims';
import type { ReadableDatabase } from '../../database/connection';
import { achievementOfUnit, claimOfUnit, summativeDecisions } from '../../database/unit-achievements';
import type { UnitRecordOwnerRow } from '../../database/unit-records';

export interface EvidenceLock {
  readonly message: string;
  readonly remedy: string;
}

/** Evidence locks once the unit is claimed, or its decision was sampled and agreed; null while it is open. */
export function evidenceLock(db: ReadableDatabase, owner: UnitRecordOwnerRow): EvidenceLock | null {
  const { registration_id: registrationId, unit_id: unitId, unit_code: unitCode } = owner;
  const claim = claimOfUnit.get(db, { registrationId, unitId, unitCode });
  if (claim)
    return {
      message: `${unitCode} is in the certificate claim of ${formatDate(claim.claimed_on)}, so its evidence is locked.`,
      remedy: 'Withdraw the claim first, with a reason.',
    };
  const achievement = achievementOfUnit.get(db, registrationId, unitId);
  const decision = summativeDecisions
    .all(db, { learnerId: owner.learner_id, qualificationId: owner.qualification_id, unitId })
    .find((row) => row.root_id === achievement?.decision_root_id && row.outcome === 'met');
  if (decision?.sample_outcome !== 'agreed') return null;
  const on = decision.sampled_on === null ? '' : ` on ${formatDate(decision.sampled_on)}`;
  return {
    message: `${decision.sampled_by ?? 'An IQA'} sampled ${unitCode}${on} and agreed, so its evidence is locked.`,
    remedy: 'If it has to change all the same, the IQA corrects the sample first.',
  };
}

/** While a claim stands, no row comes onto the statement that it was made on, and none changes. */
export const statementIsOpen = (db: ReadableDatabase, registrationId: string): Result<null> =>
  isClaimed(db, registrationId)
    ? fail({
        code: 'locked-evidence',
        message: 'The certificate is claimed, so the statement stays as it is.',
        remedy: 'Withdraw the claim first, with a reason.',
      })
    : ok(null);

export function isOpen(db: ReadableDatabase, owner: UnitRecordOwnerRow): Result<null> {
  const lock = evidenceLock(db, owner);
  return lock ? fail({ code: 'locked-evidence', ...lock }) : ok(null);
}
