import type { IsoDate } from '../../../shared/domain/calendar';
import { isAble } from '../../../shared/domain/sampling/able';
import { allocate, unassignedSentence, type ToAllocate } from '../../../shared/domain/sampling/allocate';
import type { Iqa } from '../../../shared/domain/sampling/independence';
import { workingDaysLeft } from '../../../shared/domain/sampling/schedule';
import { openByIqa } from '../../database/cells-to-change';
import type { ReadableDatabase } from '../../database/connection';
import { withLimits } from '../capacity/limits';
import type { CentreContext } from '../centre-context';
import { namesOf } from '../plans/names';
import { iqasPresent } from '../plans/read';
import type { OpenPlan } from './open-plan';
import type { Plannable } from './places';

/** Who samples something, and when. */
export interface Given {
  readonly iqaId: string | null;
  readonly plannedOn: IsoDate;
  /** Why nobody could be given it; null when somebody was. */
  readonly whyNobody: string | null;
}

/** The plan's IQAs who are present, with what limits them and how much each still has to do under it. */
function iqasOfPlan(centre: CentreContext, db: ReadableDatabase, plan: OpenPlan): readonly Iqa[] {
  const present = new Set(iqasPresent(centre).map(({ id }) => id));
  const open = new Map(
    openByIqa.all(db, { planId: plan.id, drawId: plan.drawId }).map((row) => [row.iqa_id, row.open]),
  );
  const iqas = plan.iqaIds
    .filter((id) => present.has(id))
    .map((id): Iqa => ({ id, held: open.get(id) ?? 0 }));
  return withLimits(db, iqas, { policy: plan.policy, today: centre.today(), exceptPlanId: null });
}

const toAllocate = (what: Plannable, today: IsoDate): ToAllocate =>
  what.kind === 'decision'
    ? {
        id: what.decision.id,
        assessorId: what.decision.assessor_id,
        countersignerId: what.decision.countersigned_by,
        unitId: what.decision.unit_id,
        siteId: what.decision.site_id,
        date: what.decision.decided_on,
      }
    : {
        id: `${what.place.learnerId}|${what.place.unitId}`,
        assessorId: null,
        countersignerId: null,
        unitId: what.place.unitId,
        siteId: what.siteId,
        date: today,
      };

/**
 * Gives out what is planned at once as a draw gives out its samples, balanced with what everybody has already. What was
 * taken out before stays with whoever had it, where they can still do it. In the order of `found`.
 */
export function giveOut(
  centre: CentreContext,
  db: ReadableDatabase,
  plan: OpenPlan,
  found: readonly Plannable[],
): readonly Given[] {
  const today = centre.today();
  const iqas = iqasOfPlan(centre, db, plan);
  const samples = found.map((what) => toAllocate(what, today));
  const keepers = found.map((what, index) => {
    const had =
      what.kind === 'decision' ? iqas.find(({ id }) => id === what.decision.cell_iqa_id) : undefined;
    const sample = samples[index];
    return had && sample && isAble(had, sample) ? had.id : null;
  });
  const period = { from: plan.from, to: plan.sampleBy };
  const decisions = samples.filter((_, index) => keepers[index] === null);
  const { assignments, unassigned } = allocate({ decisions, iqas, period, today });
  const given = new Map(assignments.map((each) => [each.decisionId, each]));
  const reasons = new Map(unassigned.map((each) => [each.decisionId, each.reason]));
  const days = workingDaysLeft(period, today);
  const middle = days[Math.floor(days.length / 2)] ?? today;
  const names = namesOf(db);
  return samples.map(({ id }, index): Given => {
    const assignment = given.get(id);
    const reason = reasons.get(id);
    return {
      iqaId: keepers[index] ?? assignment?.iqaId ?? null,
      plannedOn: assignment?.plannedDate ?? middle,
      whyNobody: reason ? unassignedSentence(reason, names) : null,
    };
  });
}
