import type { Criterion, Unit } from '../../../shared/domain/qualification';
import { fail, ok, type Result } from '../../../shared/result';
import { newId } from '../../database/ids';
import type { Ledger } from '../../database/ledger';
import {
  criteriaOfOutcome,
  criterionIsRecorded,
  criterionIsSampled,
  criterionTable,
  outcomeIsRecorded,
  outcomeTable,
  outcomesOfUnit,
} from '../../database/units';

/**
 * Makes a unit's outcomes and criteria those given. Outcomes are matched by number and criteria by label, so that
 * samples go on naming the same criteria; a criterion that a sample names cannot go (`in-use`). A unit that the
 * document does not spell out keeps what it has.
 */
export function writeOutcomes(tx: Ledger, unitId: string, unit: Unit): Result<null> {
  if (unit.outcomes.length === 0) return ok(null);
  const old = outcomesOfUnit.all(tx.db, unitId);
  const { deviceId } = tx.context;
  for (const { number, kind, title, criteria } of unit.outcomes) {
    const before = old.find((outcome) => outcome.number === number);
    const id = before?.id ?? newId();
    const row = { id, unit_id: unitId, number, kind, title, device_id: deviceId };
    if (before) tx.update(outcomeTable, id, row);
    else tx.insert(outcomeTable, row);
    const written = writeCriteria(tx, id, criteria, unit.code);
    if (!written.ok) return written;
  }
  const kept = new Set(unit.outcomes.map(({ number }) => number));
  for (const { id, number } of old)
    if (!kept.has(number)) {
      const removed = removeOutcome(tx, id, unit.code);
      if (!removed.ok) return removed;
    }
  return ok(null);
}

/** Removes all outcomes of a unit that is going. */
export function clearOutcomes(
  tx: Ledger,
  unit: { readonly id: string; readonly code: string },
): Result<null> {
  for (const { id } of outcomesOfUnit.all(tx.db, unit.id)) {
    const removed = removeOutcome(tx, id, unit.code);
    if (!removed.ok) return removed;
  }
  return ok(null);
}

function removeOutcome(tx: Ledger, outcomeId: string, unitCode: string): Result<null> {
  if (outcomeIsRecorded.get(tx.db, { outcomeId }) !== undefined)
    return fail({
      code: 'in-use',
      message: `Learners have records in an outcome of ${unitCode}, so it cannot be removed.`,
      remedy: 'Leave the outcome in the unit; its wording may change.',
    });
  const emptied = writeCriteria(tx, outcomeId, [], unitCode);
  if (emptied.ok) tx.remove(outcomeTable, outcomeId);
  return emptied;
}

function writeCriteria(
  tx: Ledger,
  outcomeId: string,
  criteria: readonly Criterion[],
  unitCode: string,
): Result<null> {
  const old = criteriaOfOutcome.all(tx.db, outcomeId);
  const kept = new Set<string>();
  for (const [position, { label, text }] of criteria.entries()) {
    const before = old.find((criterion) => criterion.label === label && !kept.has(criterion.id));
    const id = before?.id ?? newId();
    kept.add(id);
    const row = { id, outcome_id: outcomeId, position, label, text, device_id: tx.context.deviceId };
    if (before) tx.update(criterionTable, id, row);
    else tx.insert(criterionTable, row);
  }
  for (const { id, label } of old.filter((criterion) => !kept.has(criterion.id))) {
    if (criterionIsSampled.get(tx.db, id) !== undefined)
      return fail({
        code: 'in-use',
        message: `Criterion ${label} of ${unitCode} was sampled, so it cannot be removed.`,
        remedy: 'Leave the criterion in the unit; its wording may change.',
      });
    if (criterionIsRecorded.get(tx.db, { criterionId: id }) !== undefined)
      return fail({
        code: 'in-use',
        message: `Learners have records of criterion ${label} of ${unitCode}, so it cannot be removed.`,
        remedy: 'Leave the criterion in the unit; its wording may change.',
      });
    tx.remove(criterionTable, id);
  }
  return ok(null);
}
