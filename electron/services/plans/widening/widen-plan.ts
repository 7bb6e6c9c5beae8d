import type { IsoDate } from '../../../../shared/domain/calendar';
import { scopeWords, widenedReason } from '../../../../shared/domain/sampling/widen';
import type { WideningPreview } from '../../../../shared/ipc/draws';
import { fail, ok, type Result } from '../../../../shared/result';
import type { ReadableDatabase, WritableDatabase } from '../../../database/connection';
import { newestDrawOf, openByIqa } from '../../../database/cells-to-change';
import { newId } from '../../../database/ids';
import { tryCommit, type CommitContext, type Ledger } from '../../../database/ledger';
import { planCellTable } from '../../../database/plan-tables';
import { wideningTable } from '../../../database/widenings';
import { withLimits } from '../../capacity/limits';
import { newestRow } from '../population/newest-row';
import { namesOf } from '../names';
import { nextTickets, wideningView, type NextTickets, type WideningAsked } from './next-tickets';
import { recordedDraw, type Recorded } from '../drawing/recorded-draw';
import { givenOut, type NewCell } from '../drawing/save-draw';

export interface WideningToPlan extends WideningAsked {
  readonly reason: string;
  /** The sample that overturned a decision; null where somebody asked for more. */
  readonly sampleId: string | null;
  readonly context: CommitContext;
  readonly today: IsoDate;
}

/**
 * The next tickets of the newest draw within a scope, in the plan from now on and given out. Fails with `nothing-left`
 * where no decision of the scope is open, `changed-meanwhile` where the plan was drawn again meanwhile.
 */
export function widenPlan(db: WritableDatabase, asked: WideningToPlan): Result<WideningPreview> {
  const recorded = recordedDraw(db, asked.planId);
  if (!recorded.ok) return recorded;
  const { plan, draw } = recorded.value;
  const found = nextTickets(db, recorded.value, asked);
  const view = wideningView(db, found, asked);
  if (found.ids.length === 0)
    return fail({
      code: 'nothing-left',
      message: view.sentence,
      remedy: 'Widen further: another method, another unit, or all decisions of the assessor.',
    });
  const cells = cellsFor(db, recorded.value, asked, found);
  const subject = `${plan.name}: ${found.ids.length} more of ${scopeWords(asked.scope, namesOf(db))}`;
  return tryCommit(db, asked.context, 'sample widened', subject, (tx) => {
    if (newestDrawOf.get(tx.db, plan.id) !== draw.id)
      return fail({
        code: 'changed-meanwhile',
        message: 'The plan was drawn again meanwhile.',
        remedy: 'Look at it again and widen it then.',
      });
    writeWidening(tx, recorded.value, asked, found, cells);
    return ok(view);
  });
}

/** Given out as the decisions stand now: who countersigned since may not sample them (P1). */
function cellsFor(
  db: ReadableDatabase,
  { plan, policy, draw, input }: Recorded,
  { scope, today }: WideningToPlan,
  found: NextTickets,
): readonly NewCell[] {
  const names = namesOf(db);
  const iqaIds = input.iqas.map(({ id }) => id);
  const held = new Map(
    openByIqa.all(db, { planId: plan.id, drawId: draw.id }).map((row) => [row.iqa_id, row.open]),
  );
  // What this plan has for them already counts as what other plans have.
  const iqas = withLimits(
    db,
    iqaIds.map((id) => ({ id })),
    { policy, today, exceptPlanId: null },
  ).map((iqa) => ({
    ...iqa,
    held: held.get(iqa.id) ?? 0,
  }));
  const added = found.rows.map((row, place): NewCell => ({
    decision: newestRow(db, row),
    iqa_id: null,
    planned_on: null,
    origin: 'widened',
    part: null,
    reasons: [widenedReason(scope, place + 1, found.rows.length, names)],
  }));
  const period = { id: plan.id, from: plan.period_from, sampleBy: plan.sample_by };
  return givenOut({ plan: period, today, iqas, cells: added }).cells;
}

function writeWidening(
  tx: Ledger,
  { plan, draw }: Recorded,
  { scope, count, reason, sampleId }: WideningToPlan,
  found: NextTickets,
  cells: readonly NewCell[],
): void {
  const { now, deviceId: device_id, actor } = tx.context;
  const widening_id = newId();
  tx.insert(wideningTable, {
    id: widening_id,
    plan_id: plan.id,
    draw_id: draw.id,
    sample_id: sampleId,
    scope: JSON.stringify(scope),
    asked: count,
    decision_ids: JSON.stringify(found.ids),
    passed_over: JSON.stringify(found.passedOver),
    reason,
    widened_by: actor.id ?? '',
    widened_at: now,
    device_id,
  });
  cells.forEach(({ iqa_id, planned_on, reasons }, place) =>
    tx.insert(planCellTable, {
      id: newId(),
      plan_id: plan.id,
      draw_id: draw.id,
      decision_id: found.ids[place] ?? '',
      iqa_id,
      planned_on,
      reasons: JSON.stringify([...reasons, reason]),
      device_id,
      origin: 'widened',
      part: null,
      widening_id,
      unplanned_reason: null,
    }),
  );
}
