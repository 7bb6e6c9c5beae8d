import type { Page } from '@playwright/test';
import type { PlanCellRow } from '../../shared/ipc/sampling';
import { ask } from './call';

// What a test of a plan's screens asks main beside them.

/** The decisions that the plan's cells say were drawn at random, by ticket. */
export async function decisionsAtRandom(
  page: Page,
  planId: string,
  cells: readonly { readonly learnerId: string; readonly unitId: string }[],
): Promise<readonly string[]> {
  const places = new Map(
    cells.map(({ learnerId, unitId }) => [`${learnerId} ${unitId}`, { learnerId, unitId }]),
  );
  const found: string[] = [];
  for (const place of places.values()) {
    const { decisions } = await ask(page, 'plans.cellDetail', { planId, ...place });
    found.push(
      ...decisions.flatMap(({ decisionId, planned }) => (planned?.part === 'random' ? [decisionId] : [])),
    );
  }
  return found;
}

/** A sample that one person is to do, of an assessor, unit and method of which the draw left the most others. */
export async function withMoreLikeIt(page: Page, planId: string, iqa: string): Promise<PlanCellRow> {
  const cells = await ask(page, 'plans.cells', { planId });
  const all = { assessorId: null, unitId: null, text: '', after: null, limit: 200 };
  const { rows } = await ask(page, 'plans.notSelected', { planId, ...all });
  const left = ({ unitId, method, assessorName }: PlanCellRow): number =>
    rows.filter((row) => row.unitId === unitId && row.method === method && row.assessor === assessorName)
      .length;
  const toDo = cells.filter(({ iqaName, doneOn }) => iqaName === iqa && doneOn === null);
  const [found] = toDo.sort((one, other) => left(other) - left(one));
  if (!found || left(found) === 0) throw new Error('the draw took all that is like any sample of the plan');
  return found;
}
