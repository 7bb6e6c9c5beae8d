import { ok, type Result } from '../../../shared/result';
import type { ReadableDatabase } from '../../database/connection';
import { unitRecordOwner, type UnitRecordOwnerRow } from '../../database/unit-records';
import { notFound } from '../centre-context';

/** The registration and the unit, when the unit is one of the registration's qualification. */
export function ownerOf(
  db: ReadableDatabase,
  { registrationId, unitId }: { readonly registrationId: string; readonly unitId: string },
): Result<UnitRecordOwnerRow> {
  const owner = unitRecordOwner.get(db, { registrationId, unitId });
  return owner ? ok(owner) : notFound('This unit of the learner’s qualification');
}
