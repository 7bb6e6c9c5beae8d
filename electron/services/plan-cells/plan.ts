import type { IsoDate } from '../../../shared/domain/calendar';
import { spreadOver, workingDaysLeft } from '../../../shared/domain/sampling/schedule';
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
import { givingOut, type GivingOut } from './give-out';
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
  readonly giving: GivingOut;
}

/**
 * Plans learners' units by judgement: the newest decision of the stage that is not in the plan, or ahead of one. Each
 * goes to the IQA of the plan with least to do, on days spread up to the one the samples are to be done by.
 */
export function planPlaces(centre: CentreContext, request: Request): Result<CellsChanged> {
  const opened = openPlan(centre, request.planId);
  if (!opened.ok) return opened;
  const plan = opened.value;
  const today = centre.today();
  const subject = `${plan.name}: ${request.reason}`;
  return ok(
    commit(centre.db, centre.commitContext(), 'samples planned by judgement', subject, (tx) => {
      const { id: by, name } = centre.person;
      const change = changing(tx, { planId: plan.id, by, reason: request.reason });
      const found = distinct(request.places).flatMap((place) => {
        const what = whatToPlan(tx.db, plan, place, request.stage);
        if (!what.ok) change.refuse(what.error.message);
        return what.ok ? [what.value] : [];
      });
      const days = spreadOver(
        workingDaysLeft({ from: plan.from, to: plan.sampleBy }, today),
        found.map((what) => (what.kind === 'decision' ? what.decision.decided_on : today)),
      );
      const giving = givingOut(centre, tx.db, plan);
      const planning = { tx, plan, request, by: name, today, change, giving };
      found.forEach((what, index) => {
        const day = days[index] ?? today;
        if (what.kind === 'ahead') planAhead(planning, what.place, day);
        else if (what.decision.cell_id === null) planDecision(planning, what.decision, day);
        else planAgain(planning, what.decision, what.decision.cell_id, day);
      });
      return change.done();
    }),
  );
}

const peopleOf = (decision: DecisionToPlanRow) => ({
  assessorId: decision.assessor_id,
  countersignerId: decision.countersigned_by,
});

function planDecision(
  { tx, plan, request, by, change, giving }: Planning,
  decision: DecisionToPlanRow,
  day: IsoDate,
): void {
  const id = newId();
  const iqaId = giving.give(peopleOf(decision));
  tx.insert(planCellTable, {
    id,
    plan_id: plan.id,
    draw_id: plan.drawId,
    decision_id: decision.id,
    iqa_id: iqaId,
    planned_on: day,
    reasons: JSON.stringify([
      `Added by judgement of ${by}: ${request.reason}`,
      ...(iqaId === null ? ['No IQA of the plan who is at the centre had no part in it (P1)'] : []),
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
  { tx, today, change, giving }: Planning,
  decision: DecisionToPlanRow,
  id: string,
  day: IsoDate,
): void {
  const cell = { kind: 'cell', id } as const;
  const people = peopleOf(decision);
  const { cell_iqa_id: iqaId, cell_planned_on: plannedOn } = decision;
  updateTarget(tx, cell, { unplanned_reason: null });
  change.planned(cell, decision.cell_unplanned_reason);
  if (iqaId === null || !giving.canTake(iqaId, people)) change.handOver(cell, iqaId, giving.give(people));
  if (plannedOn === null || plannedOn < today) change.move(cell, plannedOn, day);
}

function planAhead(
  { tx, plan, request, by, change, giving }: Planning,
  { learnerId, unitId }: Place,
  day: IsoDate,
): void {
  const id = newId();
  tx.insert(aheadCellTable, {
    id,
    plan_id: plan.id,
    learner_id: learnerId,
    unit_id: unitId,
    stage: request.stage,
    // Who will decide is not known: whoever has a part in it by then gives the sample up (P1).
    iqa_id: giving.give({ assessorId: '', countersignerId: null }),
    planned_on: day,
    reason: `Planned ahead by judgement of ${by}: ${request.reason}`,
    cell_id: null,
    unplanned_reason: null,
    device_id: tx.context.deviceId,
  });
  change.planned({ kind: 'ahead', id }, null);
}
