import type { IsoDate } from '../../../shared/domain/calendar';
import { involvementOf } from '../../../shared/domain/sampling/independence';
import { workingDayFrom } from '../../../shared/domain/sampling/schedule';
import {
  aheadCellTable,
  aheadWithDecision,
  aheadWithDecisionAt,
  cellOfDraw,
  type AheadWithDecisionRow,
} from '../../database/ahead-cells';
import { newestDrawOf } from '../../database/cells-to-change';
import { newId } from '../../database/ids';
import type { Ledger } from '../../database/ledger';
import { planCellTable } from '../../database/plan-tables';

/**
 * What was planned ahead becomes a cell of its plan where a decision has come: called in the commit that records
 * decisions, after them. `place`: the only learner's unit that can have got one; null: any. Answers how many did.
 */
export function bindAhead(
  tx: Ledger,
  today: IsoDate,
  place: { readonly learnerId: string; readonly unitId: string } | null,
): number {
  const found =
    place === null
      ? aheadWithDecision.all(tx.db)
      : aheadWithDecisionAt.all(tx.db, place.learnerId, place.unitId);
  return found.filter((ahead) => bind(tx, ahead, today)).length;
}

/** False while its plan has no finished draw that it could be a cell of. */
function bind(tx: Ledger, ahead: AheadWithDecisionRow, today: IsoDate): boolean {
  const drawId = newestDrawOf.get(tx.db, ahead.plan_id);
  if (drawId === undefined) return false;
  const there = cellOfDraw.get(tx.db, { drawId, decisionId: ahead.decision_id });
  if (there && there.unplanned_reason !== null)
    tx.update(planCellTable, there.id, { unplanned_reason: null });
  const cell_id = there?.id ?? writeCell(tx, ahead, drawId, today);
  tx.update(aheadCellTable, ahead.id, { cell_id });
  return true;
}

function writeCell(tx: Ledger, ahead: AheadWithDecisionRow, drawId: string, today: IsoDate): string {
  const id = newId();
  const part = partIn(ahead);
  tx.insert(planCellTable, {
    id,
    plan_id: ahead.plan_id,
    draw_id: drawId,
    decision_id: ahead.decision_id,
    iqa_id: part === null ? ahead.iqa_id : null,
    planned_on: dayFor(ahead.planned_on, today),
    reasons: JSON.stringify([
      ahead.reason,
      ...(part === null
        ? []
        : [
            `It was planned for ${ahead.iqa_name ?? ''}, who ${part} it: somebody else has to sample it (P1)`,
          ]),
    ]),
    device_id: tx.context.deviceId,
    origin: 'ahead',
    part: null,
    widening_id: null,
    unplanned_reason: null,
  });
  return id;
}

const partIn = ({ iqa_id, assessor_id, countersigned_by }: AheadWithDecisionRow) =>
  iqa_id === null
    ? null
    : involvementOf({ id: iqa_id }, { assessorId: assessor_id, countersignerId: countersigned_by });

/** What was promised for a day that has passed before there was a decision is not late: it is planned next. */
const dayFor = (plannedOn: IsoDate | null, today: IsoDate): IsoDate =>
  plannedOn !== null && plannedOn >= today ? plannedOn : workingDayFrom(today);
