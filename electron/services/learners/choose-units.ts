import type { ParsedOf } from '../../../shared/ipc/contract';
import { fail, ok, type Result } from '../../../shared/result';
import { chosenUnitsOf, chosenUnitTable, unitIsOnRecord } from '../../database/chosen-units';
import { newId } from '../../database/ids';
import { learnerTable } from '../../database/learners';
import { tryCommit, type Ledger } from '../../database/ledger';
import { registrationTable } from '../../database/registrations';
import { unitsOf } from '../../database/units';
import { mayKeepRecords, notFound, type CentreContext } from '../centre-context';

/**
 * Chooses units of a registration and takes choices back. Choosing what is chosen, or taking back what is not, changes
 * nothing; a unit with anything on record stays.
 */
export function chooseUnits(centre: CentreContext, request: ParsedOf<'learners.chooseUnits'>): Result<null> {
  const allowed = mayKeepRecords(centre);
  if (!allowed.ok) return allowed;
  const registration = registrationTable.byId.get(centre.db, request.registrationId);
  const learner = registration && learnerTable.byId.get(centre.db, registration.learner_id);
  if (!registration || !learner) return notFound('This registration');
  if (registration.withdrawn_on !== null && request.add.length > 0)
    return fail({
      code: 'withdrawn',
      message: `${learner.name} has withdrawn from this qualification.`,
      remedy: 'Clear the day of withdrawal in the learner’s record first.',
    });
  return tryCommit(centre.db, centre.commitContext(), 'units chosen', learner.name, (tx) => {
    const chosen = new Map(chosenUnitsOf.all(tx.db, registration.id).map((row) => [row.unit_id, row.id]));
    const codes = new Map(
      unitsOf.all(tx.db, registration.qualification_id).map(({ id, code }) => [id, code]),
    );
    for (const unitId of new Set(request.remove)) {
      const row = chosen.get(unitId);
      if (row === undefined) continue;
      if (unitIsOnRecord.get(tx.db, { registration: registration.id, unit: unitId }) !== undefined)
        return fail({
          code: 'unit-on-record',
          message: `${codes.get(unitId) ?? 'This unit'} has entries or decisions on record, so it stays chosen.`,
          remedy: 'Withdraw what was recorded in the unit record first, if it was recorded by mistake.',
        });
      tx.remove(chosenUnitTable, row);
    }
    return addUnits(
      tx,
      registration.id,
      request.add.filter((id) => !chosen.has(id)),
      codes,
      centre.today(),
    );
  });
}

function addUnits(
  tx: Ledger,
  registrationId: string,
  unitIds: readonly string[],
  codes: ReadonlyMap<string, string>,
  today: string,
): Result<null> {
  for (const unitId of new Set(unitIds)) {
    if (!codes.has(unitId)) return notFound('A unit of this qualification');
    tx.insert(chosenUnitTable, {
      id: newId(),
      registration_id: registrationId,
      unit_id: unitId,
      chosen_on: today,
      device_id: tx.context.deviceId,
    });
  }
  return ok(null);
}
