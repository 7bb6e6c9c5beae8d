import type { ParsedOf } from '../../../shared/ipc/contract';
import { fail, ok, type Result } from '../../../shared/result';
import { newId } from '../../database/ids';
import { tryCommit, type Ledger } from '../../database/ledger';
import {
  achievementOfUnit,
  summativeDecisions,
  unitAchievementTable,
  type UnitAchievementTableRow,
} from '../../database/unit-achievements';
import type { UnitRecordOwnerRow } from '../../database/unit-records';
import { mayKeepRecords, type CentreContext } from '../centre-context';
import { learnerSignature } from './learner-signature';
import { statementIsOpen } from './lock';
import { ownerOf } from './registration';

type Request = ParsedOf<'unitRecords.completeStatement'>;

/** Puts a summative decision "met" on the statement of unit achievement, or completes its row with the signature. */
export function completeStatement(centre: CentreContext, request: Request): Result<null> {
  const allowed = mayKeepRecords(centre);
  if (!allowed.ok) return allowed;
  const owner = ownerOf(centre.db, request);
  if (!owner.ok) return owner;
  const { learner_name: learner, unit_code: unit } = owner.value;
  return tryCommit(centre.db, centre.commitContext(), 'statement completed', `${learner}, ${unit}`, (tx) =>
    complete(tx, centre, owner.value, request),
  );
}

function complete(
  tx: Ledger,
  centre: CentreContext,
  owner: UnitRecordOwnerRow,
  { registrationId, unitId, decisionId, base, learnerSignedOn }: Request,
): Result<null> {
  const open = statementIsOpen(tx.db, registrationId);
  if (!open.ok) return open;
  const before = achievementOfUnit.get(tx.db, registrationId, unitId);
  if ((before?.id ?? null) !== base)
    return fail({
      code: 'changed-meanwhile',
      message: 'This row of the statement was changed meanwhile.',
      remedy: 'Look at the record as it stands now.',
    });
  const decision = summativeDecisions
    .all(tx.db, { learnerId: owner.learner_id, qualificationId: owner.qualification_id, unitId })
    .find(({ id }) => id === decisionId);
  if (decision?.outcome !== 'met')
    return fail({ code: 'not-found', message: 'This decision does not say “met” any more.' });
  if (learnerSignedOn !== null && (learnerSignedOn > centre.today() || learnerSignedOn < decision.decided_on))
    return fail({
      code: 'invalid',
      field: 'learnerSignedOn',
      message:
        learnerSignedOn > centre.today()
          ? 'The learner’s signature is in the future.'
          : 'The learner signed before the unit was decided.',
      remedy: 'Give the day on which the learner signed, or leave it empty.',
    });
  const id = newId();
  const row: UnitAchievementTableRow = {
    id,
    root_id: before?.root_id ?? id,
    replaces: before?.id ?? null,
    registration_id: registrationId,
    unit_id: unitId,
    decision_root_id: decision.root_id,
    ...learnerSignature(tx, owner.learner_id, learnerSignedOn, centre.person.id),
    is_withdrawn: 0,
    change_reason: null,
    recorded_at: tx.context.now,
    recorded_by: centre.person.id,
    device_id: tx.context.deviceId,
  };
  tx.insert(unitAchievementTable, row);
  return ok(null);
}
