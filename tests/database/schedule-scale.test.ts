import { expect, test } from 'vitest';
import { moveCells } from '../../electron/services/plan-cells/move';
import { scheduleLoads, scheduleOverview, scheduleSamples } from '../../electron/services/schedule/read';
import { DEFAULT_POLICY } from '../../shared/domain/sampling/policy';
import { valueOf } from '../support/database';
import { best, fillCentre, printTimes } from '../support/large-centre';
import { samplingCentre } from '../support/sampling';

const CELLS = 5_000;
const DECISIONS = 40_000;

test(`a month of ${CELLS} samples among ${DECISIONS} decisions is read, opened and moved in time`, () => {
  const made = samplingCentre();
  const { lead } = made;
  const raw = fillCentre(made.base, { assessors: 80, learners: 5_000, decisions: DECISIONS });
  const [ivy, oli] = [made.idOf('IV'), made.idOf('OV')];
  raw.exec(`
    INSERT INTO plan (id, name, qualification_id, period_from, period_to, sample_by, policy, iqa_ids, created_at,
      created_by, device_id)
    VALUES ('plan', 'Large', '${made.qualification}', '2026-09-01', '2026-12-31', '2026-12-31',
      '${JSON.stringify({ ...DEFAULT_POLICY, hoursPerIqaMonth: 100 })}', '${JSON.stringify([ivy, oli])}',
      '2026-01-01', '${ivy}', 'd');
    INSERT INTO draw (id, plan_id, number, population_count, population_sha256, frozen_at, device_id)
    VALUES ('draw', 'plan', 1, ${DECISIONS}, 'ab', '2026-01-01', 'd');
    INSERT INTO draw_result (id, draw_id, seed, drawn_at, body, device_id)
    VALUES ('result', 'draw', 's', '2026-01-01', '{}', 'd');
    INSERT INTO plan_cell (id, plan_id, draw_id, decision_id, iqa_id, planned_on, reasons, device_id)
    SELECT 'cell-' || id, 'plan', 'draw', id, CASE rowid % 3 WHEN 0 THEN '${ivy}' WHEN 1 THEN '${oli}' END,
      date('2026-12-01', (rowid % 22) || ' days'), '[]', 'd'
    FROM decision WHERE replaces IS NULL AND id LIKE 'decision-%' AND assessor_id NOT IN ('${ivy}', '${oli}')
      AND coalesce(countersigned_by, '') NOT IN ('${ivy}', '${oli}') LIMIT ${CELLS};`);
  raw.close();
  const month = { planId: null, from: '2026-11-30', to: '2027-01-03' };
  const overview = valueOf(scheduleOverview(lead, month));
  expect(overview.days.reduce((sum, { open }) => sum + open, 0)).toBe(CELLS);
  const all = {
    planId: null,
    iqa: null,
    which: { kind: 'days', from: '2026-12-01', to: '2026-12-31' },
  } as const;
  const samples = valueOf(scheduleSamples(lead, all));
  expect(samples).toHaveLength(CELLS);
  const day = { ...all, which: { kind: 'days', from: '2026-12-03', to: '2026-12-03' } } as const;
  const times = {
    overview: best(() => valueOf(scheduleOverview(lead, month))),
    loads: best(() => valueOf(scheduleLoads(lead, { from: '2026-12', to: '2027-02' }))),
    day: best(() => valueOf(scheduleSamples(lead, day))),
    month: best(() => valueOf(scheduleSamples(lead, all))),
    move: best(
      () =>
        valueOf(
          moveCells(lead, {
            planId: 'plan',
            cells: samples.slice(0, 500).map(({ kind, id }) => ({ kind, id })),
            plannedOn: '2026-12-24',
          }),
        ),
      1,
    ),
  };
  printTimes(times);
  // Limits are several times what it takes, for machines that do other things as well.
  expect(times.overview).toBeLessThan(400);
  expect(times.loads).toBeLessThan(300);
  expect(times.day).toBeLessThan(200);
  expect(times.month).toBeLessThan(800);
});
