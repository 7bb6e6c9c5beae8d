import { expect, test } from 'vitest';
import { drawsOfPlan } from '../../electron/database/plans';
import { checkDraw } from '../../electron/services/plans/drawing/check-draw';
import { planDetail } from '../../electron/services/plans/detail';
import { drawRecord } from '../../electron/services/plans/drawing/draw-record';
import { findOptimum } from '../../electron/services/plans/optimum/find-optimum';
import { populationFile } from '../../electron/services/plans/population/population-file';
import { readFrozenPopulation } from '../../electron/services/plans/population/population';
import { previewRePlan } from '../../electron/services/plans/re-planning/preview-re-plan';
import { rePlan } from '../../electron/services/plans/re-planning/re-plan';
import { widenPlan } from '../../electron/services/plans/widening/widen-plan';
import {
  POPULATION_HEADER,
  POPULATION_HEADER_2,
  populationCsv,
  populationHash,
} from '../../shared/domain/sampling/population';
import { openByAnotherProgram, valueOf } from '../support/database';
import { notSelected } from '../support/not-selected';
import { runsOn } from '../support/runs-on';
import { drawnPlan } from '../support/sampling';

/** A plan as schema 30 left it: no histories in what was frozen, no parts, origins or lists in what was drawn. */
function earlierPlan() {
  const made = drawnPlan();
  const { db, base, plan } = made;
  const [draw] = drawsOfPlan.all(db, plan.id);
  const drawId = draw?.id ?? '';
  const rows = readFrozenPopulation(db, drawId).map((row) => ({ ...row, history: null }));
  const hash = populationHash(populationCsv(rows));
  const raw = openByAnotherProgram(base.access.file, base.access.key);
  for (const trigger of [
    'draw_population_no_update',
    'draw_no_update',
    'draw_result_no_update',
    'plan_cell_origin_kept',
  ])
    raw.exec(`DROP TRIGGER ${trigger}`);
  raw.exec(`UPDATE draw_population SET facts = json_remove(facts, '$.history')`);
  raw.exec(`UPDATE plan_cell SET part = NULL, origin = NULL`);
  raw.exec(`UPDATE draw_result SET body = json_remove(body, '$.keep', '$.without', '$.paragraphs', '$.overall',
    '$.alsoInShare', '$.learnerDraws', '$.optimum', '$.sizes.first', '$.sizes.learners')`);
  raw.prepare('UPDATE draw SET population_sha256 = ? WHERE id = ?').run(hash, drawId);
  return { ...made, hash };
}

test('a plan drawn before schema 40 repeats bit for bit, and says what it said', () => {
  const { db, lead, plan, hash, cellsOf } = earlierPlan();
  const check = valueOf(checkDraw(db, plan.id));
  expect(check).toMatchObject({ repeats: true, differences: [], notProved: [] });
  expect(check.proved[1]).toContain(hash);
  const { bytes } = valueOf(populationFile(db, plan.id));
  expect(new TextDecoder().decode(bytes).split('\n')[0]).toBe(POPULATION_HEADER);
  expect(valueOf(planDetail(lead, { id: plan.id })).shows[0]).toMatch(/^Population: 24 decisions\./);
  expect(valueOf(drawRecord(lead, { planId: plan.id }))).toMatchObject({
    overall: null,
    optimum: null,
    parts: { first: 0, learners: 0 },
  });
  expect(valueOf(notSelected(db, { planId: plan.id }))).toHaveLength(24 - cellsOf(plan.id).length);
});

test('it is widened, its optimum looked for, and re-planned over a population of today’s format', async () => {
  const { db, lead, clock, plan, cellsOf } = earlierPlan();
  const context = lead.commitContext();
  const today = lead.today();
  const scope = { assessorId: null, unitId: null, method: null, siteId: null };
  const widening = { planId: plan.id, scope, count: 2, reason: 'More.', sampleId: null, context, today };
  valueOf(widenPlan(db, widening));
  expect(valueOf(checkDraw(db, plan.id)).repeats).toBe(true);
  expect(valueOf(await findOptimum(db, { planId: plan.id, seconds: 10 }, runsOn)).isSmallest).toBe(true);
  const before = cellsOf(plan.id);
  expect(valueOf(previewRePlan(db, plan.id, runsOn)).kept).toBe(before.length);
  valueOf(rePlan(db, { planId: plan.id, reason: 'Newer.', context, today, now: () => clock.now }, runsOn));
  expect(
    cellsOf(plan.id)
      .map(({ decision_id, iqa_id }) => [decision_id, iqa_id])
      .sort(),
  ).toEqual(before.map(({ decision_id, iqa_id }) => [decision_id, iqa_id]).sort());
  const { bytes } = valueOf(populationFile(db, plan.id));
  expect(new TextDecoder().decode(bytes).split('\n')[0]).toBe(POPULATION_HEADER_2);
  expect(valueOf(checkDraw(db, plan.id)).repeats).toBe(true);
});
