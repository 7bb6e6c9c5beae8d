import { addDays } from '../../../shared/domain/calendar';
import { isQualityAssurer, ROLES } from '../../../shared/domain/people';
import type { PlanCellRow, PlanOptions, PlanRow } from '../../../shared/ipc/sampling';
import { fail, ok, type Result } from '../../../shared/result';
import type { ReadableDatabase } from '../../database/connection';
import { cellsOfDraw, cellsOfDrawUpTo, dayOfCell, type PlanCellListRow } from '../../database/plan-cells';
import { planById, plans, type PlanListRow } from '../../database/plans';
import { newestPolicies } from '../../database/sampling-policies';
import { qualityAssurers, qualificationsToPlan } from '../../database/plan-options';
import * as z from 'zod';
import type { CentreContext } from '../centre-context';
import { countersignatureState, countersignatureStates } from '../countersignatures/waiting';
import { readyMadeFor } from '../policies/ready-made';
import { policyOfRow } from '../policies/stored';
import { readJson } from '../samples/stored';
import { cellView } from './cell-view';

export const planRow = (row: PlanListRow): PlanRow => ({
  id: row.id,
  name: row.name,
  qualificationCode: row.qualification_code,
  qualificationTitle: row.qualification_title,
  periodFrom: row.period_from,
  periodTo: row.period_to,
  sampleBy: row.sample_by,
  population: row.population,
  planned: row.planned,
  done: row.done,
  overdue: row.overdue,
  drawNumber: row.draw_number,
  createdBy: row.created_by,
  createdAt: row.created_at,
});

export const planNotFound = () =>
  fail({
    code: 'not-found',
    message: 'This plan is no longer there.',
    remedy: 'Go back to the list of plans.',
  });

export const listPlans = (centre: CentreContext): Result<readonly PlanRow[]> =>
  ok(plans.all(centre.db, { today: centre.today() }).map(planRow));

const roles = z.array(z.enum(ROLES));
const QUARTER_DAYS = 91;
/** Days from today until the samples of a new plan are suggested to be done. */
export const SAMPLE_WITHIN_DAYS = 28;

/** Who can be given samples: IQAs who have not left. */
export const iqasPresent = ({ db, today }: CentreContext): PlanOptions['iqas'] =>
  qualityAssurers
    .all(db, today())
    .filter((person) => isQualityAssurer(readJson(roles, person.roles)))
    .map(({ id, name, decisions }) => ({ id, name, decisionsAssessed: decisions }));

/** What the form for a new plan offers; the period suggested is the quarter up to today. */
export function planOptions(centre: CentreContext): Result<PlanOptions> {
  const today = centre.today();
  return ok({
    qualifications: qualificationsToPlan.all(centre.db).map(({ id, code, title, has_decisions }) => ({
      id,
      code,
      title,
      hasDecisions: has_decisions === 1,
      readyMade: readyMadeFor(centre, id),
    })),
    policies: newestPolicies
      .all(centre.db)
      .filter(({ is_retired }) => is_retired === 0)
      .map((row) => ({ rootId: row.root_id, id: row.id, policy: policyOfRow(row) })),
    iqas: iqasPresent(centre),
    readyMade: readyMadeFor(centre, null),
    suggestedFrom: addDays(today, -QUARTER_DAYS),
    suggestedTo: today,
    suggestedSampleBy: addDays(today, SAMPLE_WITHIN_DAYS),
  });
}

export function planCells(
  centre: CentreContext,
  { planId, limit }: { readonly planId: string; readonly limit?: number | undefined },
): Result<readonly PlanCellRow[]> {
  const today = centre.today();
  const plan = planById.get(centre.db, { today, id: planId });
  if (!plan) return planNotFound();
  const cells = plan.draw_id === null ? [] : firstCells(centre.db, plan.draw_id, limit);
  // Few are asked one by one: all that wait, and what of them counts, takes longer than all else here.
  const stateOf =
    limit === undefined
      ? countersignatureStates(centre.db)
      : (decisionId: string) => countersignatureState(centre.db, decisionId);
  return ok(cells.map((cell) => cellView(cell, today, stateOf(cell.newest_decision_id))));
}

/** So many of a draw's cells, in the order they are to be done, without reading the others. */
function firstCells(
  db: ReadableDatabase,
  drawId: string,
  limit: number | undefined,
): readonly PlanCellListRow[] {
  if (limit === undefined) return cellsOfDraw.all(db, drawId);
  const day = dayOfCell.get(db, drawId, limit - 1);
  const cells = day === undefined ? cellsOfDraw.all(db, drawId) : cellsOfDrawUpTo.all(db, drawId, day);
  return cells.slice(0, limit);
}
