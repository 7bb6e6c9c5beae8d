import type { Qualification, Unit, UnitGroup } from '../../../shared/domain/qualification';
import { fail, ok, type Result } from '../../../shared/result';
import { newId } from '../../database/ids';
import type { Ledger } from '../../database/ledger';
import {
  groupTable,
  groupsOf,
  unitIsNamed,
  unitTable,
  unitsOf,
  type GroupTableRow,
  type UnitTableRow,
} from '../../database/units';
import { clearOutcomes, writeOutcomes } from './outcomes';

const same = (a: string, b: string): boolean => a.toUpperCase() === b.toUpperCase();

/**
 * Makes the stored groups, units, outcomes and criteria those of `qualification`: what has the same code keeps its id,
 * what is gone is removed, unless records name it (`in-use`).
 */
export function writeStructure(
  tx: Ledger,
  qualificationId: string,
  qualification: Qualification,
): Result<null> {
  const oldGroups = groupsOf.all(tx.db, qualificationId);
  const oldUnits = unitsOf.all(tx.db, qualificationId);
  const keptGroups = new Set<string>();
  const keptUnits = new Set<string>();
  let position = 0;
  for (const [index, group] of qualification.groups.entries()) {
    const before = oldGroups.find(({ code }) => same(code, group.code));
    const groupId = before?.id ?? newId();
    keptGroups.add(groupId);
    put(tx, groupRow(groupId, qualificationId, index, group, tx.context.deviceId), before);
    for (const unit of group.units) {
      const old = oldUnits.find(({ code }) => same(code, unit.code));
      const unitId = old?.id ?? newId();
      keptUnits.add(unitId);
      const row = unitRow({ unitId, qualificationId, groupId, position }, unit, tx.context.deviceId);
      if (old) tx.update(unitTable, unitId, row);
      else tx.insert(unitTable, row);
      position += 1;
      const written = writeOutcomes(tx, unitId, unit);
      if (!written.ok) return written;
    }
  }
  for (const unit of oldUnits.filter(({ id }) => !keptUnits.has(id))) {
    const removed = removeUnit(tx, unit);
    if (!removed.ok) return removed;
  }
  for (const { id } of oldGroups.filter((group) => !keptGroups.has(group.id))) tx.remove(groupTable, id);
  return ok(null);
}

function put(tx: Ledger, row: GroupTableRow, before: GroupTableRow | undefined): void {
  if (before) tx.update(groupTable, row.id, row);
  else tx.insert(groupTable, row);
}

function removeUnit(tx: Ledger, unit: UnitTableRow): Result<null> {
  const named = unitIsNamed.get(tx.db, { unitId: unit.id });
  if (named !== undefined)
    return fail({
      code: 'in-use',
      message: `${unit.code} has ${named}, so it cannot be removed.`,
      remedy: `Leave ${unit.code} in the qualification.`,
    });
  const cleared = clearOutcomes(tx, unit);
  if (!cleared.ok) return cleared;
  tx.remove(unitTable, unit.id);
  return ok(null);
}

const groupRow = (
  id: string,
  qualificationId: string,
  position: number,
  { code, title, rule }: UnitGroup,
  deviceId: string,
): GroupTableRow => ({
  id,
  qualification_id: qualificationId,
  position,
  code,
  title,
  rule: rule.kind,
  credits: rule.credits,
  device_id: deviceId,
});

const unitRow = (
  ids: {
    readonly unitId: string;
    readonly qualificationId: string;
    readonly groupId: string;
    readonly position: number;
  },
  unit: Unit,
  deviceId: string,
): UnitTableRow => ({
  id: ids.unitId,
  qualification_id: ids.qualificationId,
  group_id: ids.groupId,
  position: ids.position,
  code: unit.code,
  reference: unit.reference,
  title: unit.title,
  level: unit.level,
  credit: unit.credit,
  glh: unit.glh,
  question_papers: unit.methods?.questionPapers ?? null,
  observation: unit.methods ? Number(unit.methods.observation) : null,
  portfolio: unit.methods ? Number(unit.methods.portfolio) : null,
  observations_required: unit.observationsRequired,
  simulation: unit.simulation,
  environment: unit.environment,
  device_id: deviceId,
});
