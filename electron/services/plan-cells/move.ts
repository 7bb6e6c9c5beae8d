import type { CellsChanged } from '../../../shared/ipc/plan-cells';
import type { ParsedOf } from '../../../shared/ipc/contract';
import { fail, ok, type Result } from '../../../shared/result';
import { commit } from '../../database/ledger';
import type { CentreContext } from '../centre-context';
import { changing } from './changing';
import { openPlan } from './open-plan';
import { readTarget } from './read-target';

/** Plans samples that are not done for another day, today at the earliest. Refused: `malformed` for a day that has passed. */
export function moveCells(centre: CentreContext, request: ParsedOf<'cells.move'>): Result<CellsChanged> {
  const plan = openPlan(centre, request.planId);
  if (!plan.ok) return plan;
  const { plannedOn } = request;
  if (plannedOn < centre.today())
    return fail({
      code: 'malformed',
      message: 'That day has passed, so nothing can be planned for it.',
      remedy: 'Give today or a later day.',
      field: 'plannedOn',
    });
  const subject = plan.value.name;
  return ok(
    commit(centre.db, centre.commitContext(), 'planned samples moved', subject, (tx) => {
      const change = changing(tx, { planId: plan.value.id, by: centre.person.id, reason: null });
      for (const target of request.cells) {
        const row = readTarget(tx.db, plan.value, target);
        if (!row.ok) change.refuse(row.error.message);
        else if (row.value.planned_on !== plannedOn) change.move(row.value, row.value.planned_on, plannedOn);
      }
      return change.done();
    }),
  );
}
