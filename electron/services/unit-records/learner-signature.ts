import type { IsoDate } from '../../../shared/domain/calendar';
import type { Ledger } from '../../database/ledger';
import { signatureOfLearner } from '../../database/signatures';
import type { UnitAchievementTableRow } from '../../database/unit-achievements';

type LearnerSignature = Pick<
  UnitAchievementTableRow,
  'learner_signed_on' | 'learner_signature_id' | 'learner_signature_seen_by'
>;

/** The learner's own signature where one is on file; else they signed on paper, as whoever records it saw. */
export function learnerSignature(
  tx: Ledger,
  learnerId: string,
  signedOn: IsoDate | null,
  seenBy: string,
): LearnerSignature {
  const onFile = signedOn === null ? null : signatureOfLearner(tx.db, learnerId);
  return {
    learner_signed_on: signedOn,
    learner_signature_id: onFile?.id ?? null,
    learner_signature_seen_by: signedOn === null || onFile ? null : seenBy,
  };
}
