import type { IsoDate } from '../../../shared/domain/calendar';
import type { CellsChanged } from '../../../shared/ipc/plan-cells';
import type { ParsedOf } from '../../../shared/ipc/contract';
import { ok, type Result } from '../../../shared/result';
import { aheadCellTable } from '../../database/ahead-cells';
import { newId } from '../../database/ids';
import { commit, type Ledger } from '../../database/ledger';
import { planCellTable } from '../../database/plan-tables';
import type { DecisionToPlanRow } from '../../database/plan-places';
import type { CentreContext } from '../centre-context';
import { changing, updateTarget, type Changing } from './changing';
import { giveOut, type Given } from './give-out';
import { openPlan, type OpenPlan } from './open-plan';
import { distinct, whatToPlan, type Place } from './places';

type Request = ParsedOf<'cells.plan'>;

interface Planning {
  readonly tx: Ledger;
  readonly plan: OpenPlan;
  readonly request: Request;
  readonly by: string;
  readonly today: IsoDate;
  readonly change: Changing;
}

/**
 * Plans learners' units by judgement: the newest decision of the stage that is not in the plan, or ahead of one. They
 * are given out to the plan's IQAs, on days spread up to the one the samples are to be done by.
 */
export function planPlaces(centre: CentreContext, request: Request): Result<CellsChanged> {
  const opened = openPlan(centre, request.planId);
  if (!opened.ok) return opened;
  const plan = opened.value;
  const subject = `${plan.name}: ${request.reason}`;
  return ok(
    commit(centre.db, centre.commitContext(), 'samples planned by judgement', subject, (tx) => {
      const { id, name: by } = centre.person;
      const change = changing(tx, { planId: plan.id, by: id, reason: request.reason });
      const found = distinct(request.places).flatMap((place) => {
        const what = whatToPlan(tx.db, plan, place, request.stage);
        if (!what.ok) change.refuse(what.error.message);
        return what.ok ? [what.value] : [];
      });
      const given = giveOut(centre, tx.db, plan, found);
      const planning = { tx, plan, request, by, today: centre.today(), change };
      found.forEach((what, index) => {
        const to = given[index];
        if (!to) return;
        if (what.kind === 'ahead') planAhead(planning, what.place, to);
        else if (what.decision.cell_id === null) planDecision(planning, what.decision, to);
        else planAgain(planning, what.decision, what.decision.cell_id, to);
      });
      return change.done();
    }),
  );
}

function planDecision(
  { tx, plan, request, by, change }: Planning,
  decision: DecisionToPlanRow,
  { iqaId, plannedOn, whyNobody }: Given,
): void {
  const id = newId();
  tx.insert(planCellTable, {
    id,
    plan_id: plan.id,
    draw_id: plan.drawId,
    decision_id: decision.id,
    iqa_id: iqaId,
    planned_on: plannedOn,
    reasons: JSON.stringify([
      `Added by judgement of ${by}: ${request.reason}`,
      ...(whyNobody === null ? [] : [whyNobody]),
    ]),
    device_id: tx.context.deviceId,
    origin: 'judgement',
    part: null,
    widening_id: null,
    unplanned_reason: null,
  });
  change.planned({ kind: 'cell', id }, null);
}

/** What was taken out is planned again as it was, but for an IQA or a day that will not do any more. */
function planAgain(
  { tx, today, change }: Planning,
  { cell_iqa_id: iqaId, cell_planned_on: plannedOn, cell_unplanned_reason: reason }: DecisionToPlanRow,
  id: string,
  given: Given,
): void {
  const cell = { kind: 'cell', id } as const;
  updateTarget(tx, cell, { unplanned_reason: null });
  change.planned(cell, reason);
  if (iqaId !== given.iqaId) change.handOver(cell, iqaId, given.iqaId);
  if (plannedOn === null || plannedOn < today) change.move(cell, plannedOn, given.plannedOn);
}

/** Who will decide is not known: whoever has a part in it by then gives the sample up (P1). */
function planAhead(
  { tx, plan, request, by, change }: Planning,
  { learnerId, unitId }: Place,
  { iqaId, plannedOn }: Given,
): void {
  const id = newId();
  tx.insert(aheadCellTable, {
    id,
    plan_id: plan.id,
    learner_id: learnerId,
    unit_id: unitId,
    stage: request.stage,
    iqa_id: iqaId,
    planned_on: plannedOn,
    reason: `Planned ahead by judgement of ${by}: ${request.reason}`,
    cell_id: null,
    unplanned_reason: null,
    device_id: tx.context.deviceId,
  });
  change.planned({ kind: 'ahead', id }, null);
}
