import { expect, test } from 'vitest';
import { planCells } from '../../electron/services/plans/read';
import { valueOf } from '../support/database';
import { drawnPlan } from '../support/sampling';

test('the first cells of a plan are those that the whole list begins with, cells without a day last', () => {
  const { db, lead, plan, cellsOf } = drawnPlan();
  const [some] = cellsOf(plan.id);
  db.execute(`UPDATE plan_cell SET planned_on = NULL, iqa_id = NULL WHERE id = '${some?.id ?? ''}'`);
  const all = valueOf(planCells(lead, { planId: plan.id }));
  expect(all.at(-1)?.id).toBe(some?.id);
  for (const limit of [1, 2, 5, all.length - 1, all.length, 500])
    expect(valueOf(planCells(lead, { planId: plan.id, limit }))).toEqual(all.slice(0, limit));
});
