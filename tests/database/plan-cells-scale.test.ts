import { expect, test } from 'vitest';
import { aheadWithDecision } from '../../electron/database/ahead-cells';
import { handOverCells } from '../../electron/services/plan-cells/hand-over';
import { planPlaces } from '../../electron/services/plan-cells/plan';
import { undoChange } from '../../electron/services/plan-cells/undo';
import { unplanPlaces } from '../../electron/services/plan-cells/unplan';
import { todayView } from '../../electron/services/today';
import { DEFAULT_POLICY } from '../../shared/domain/sampling/policy';
import { valueOf } from '../support/database';
import { best, fillCentre, printTimes } from '../support/large-centre';
import { samplingCentre } from '../support/sampling';

const LEARNERS = 5_000;
const DECISIONS = 40_000;

/** Milliseconds of processor of one run: what is done changes what is there. */
const once = (work: () => unknown): number => best(work, 1);

test(`${LEARNERS} learners’ units planned at once, over ${DECISIONS} decisions; what is planned ahead is found without reading those`, () => {
  const made = samplingCentre();
  const { db, lead } = made;
  const raw = fillCentre(made.base, { assessors: 80, learners: LEARNERS, decisions: DECISIONS });
  const iqas = JSON.stringify([made.idOf('IV'), made.idOf('OV')]);
  raw.exec(`
    INSERT INTO registration (id, learner_id, qualification_id, registered_on, device_id)
    SELECT 'reg-' || id, id, '${made.qualification}', '2025-01-01', 'd' FROM learner WHERE number LIKE 'N%';
    INSERT INTO plan (id, name, qualification_id, period_from, period_to, sample_by, policy, iqa_ids, created_at,
      created_by, device_id)
    SELECT 'plan', 'Large', '${made.qualification}', '2026-09-01', '2026-12-31', '2026-12-31', '${JSON.stringify(DEFAULT_POLICY)}', '${iqas}',
      '2026-01-01', id, 'd' FROM person WHERE initials = 'IV';
    INSERT INTO draw (id, plan_id, number, population_count, population_sha256, frozen_at, device_id)
    VALUES ('draw', 'plan', 1, ${DECISIONS}, 'ab', '2026-01-01', 'd');
    INSERT INTO draw_result (id, draw_id, seed, drawn_at, body, device_id)
    VALUES ('result', 'draw', 's', '2026-01-01', '{}', 'd');`);
  raw.close();
  const units = db
    .prepareRead<[], { readonly learnerId: string; readonly unitId: string }>(
      `SELECT l.id AS learnerId, min(d.unit_id) AS unitId FROM learner l JOIN decision d ON d.learner_id = l.id
       WHERE d.qualification_id = '${made.qualification}' GROUP BY l.id`,
    )
    .all();
  const request = { planId: 'plan', places: units, reason: 'All of them.' } as const;
  const counts = { learners: units.length, ahead: 0 };
  let changeId = '';
  const times = {
    plan: once(() => {
      const done = valueOf(planPlaces(lead, { ...request, stage: 'summative' }));
      expect(done).toMatchObject({ changed: counts.learners, refused: [] });
    }),
    ahead: once(() => {
      counts.ahead = valueOf(planPlaces(lead, { ...request, stage: 'interim' })).changed;
    }),
    handOver: once(() =>
      valueOf(
        handOverCells(lead, {
          planId: 'plan',
          fromId: made.idOf('IV'),
          toId: made.idOf('OV'),
          cells: null,
          reason: 'Left.',
        }),
      ),
    ),
    unplan: once(() => {
      changeId = valueOf(unplanPlaces(lead, request)).changeId ?? '';
    }),
    undo: once(() => valueOf(undoChange(lead, { changeId }))),
    today: best(() => valueOf(todayView(lead))),
    // What every import and sign-off asks, with this many planned ahead and without a decision.
    bind: best(() => expect(aheadWithDecision.all(db)).toEqual([])),
  };
  printTimes(times);
  expect(counts).toEqual({ learners: units.length, ahead: units.length });
  expect(valueOf(todayView(lead)).samplesDueCount).toBeGreaterThan(0);
});
