import { expect, test } from 'vitest';
import { rowsBehind } from '../../electron/services/tracking/behind';
import { listTracking } from '../../electron/services/tracking/rows';
import { openByAnotherProgram, valueOf } from '../support/database';
import { trackedCentre } from '../support/tracking';

const ASSESSORS = 80;
const LEARNERS = 5_000;
/** A tenth of what the bench measures: here only that the answers are right. */
const DECISIONS = 20_000;
const SAMPLES = 2_400;

/** Milliseconds of processor of the best of five runs: what else the computer does at the moment says nothing. */
function best(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}

test(`the table of ${ASSESSORS} assessors with ${DECISIONS} decisions and ${SAMPLES} samples`, () => {
  const it = trackedCentre();
  const plan = it.plan;
  const raw = openByAnotherProgram(it.centre.access.file, it.centre.access.key);
  raw.exec(`
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${ASSESSORS})
    INSERT INTO person (id, name, initials, roles, is_trainee, device_id)
    SELECT 'person-' || i, 'Assessor ' || i, 'X' || i, '["assessor"]', 0, 'd' FROM n;
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${LEARNERS})
    INSERT INTO learner (id, name, number, device_id)
    SELECT 'learner-' || i, 'Learner ' || i, 'N' || i, 'd' FROM n;
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${DECISIONS})
    INSERT INTO decision (id, root_id, learner_id, qualification_id, unit_id, assessor_id, method, decided_on, outcome,
      stage, site_id, natural_key, recorded_at, device_id)
    SELECT 'decision-' || i, 'decision-' || i, 'learner-' || (i % ${LEARNERS}), '${it.qualification}', '${it.unit}',
      'person-' || (i * 31 % ${ASSESSORS}), 'observation', date('2025-01-01', '+' || (i % 600) || ' days'), 'met',
      'summative', '${it.site}', 'key-' || i, '2026-01-01', 'd' FROM n;
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${SAMPLES})
    INSERT INTO sample (id, root_id, plan_id, decision_id, round, revision, iqa_id, sampled_on, portfolio_reference,
      files, criteria, vacsr, outcome, strengths, improvements, recorded_at, device_id)
    SELECT 'sample-' || i, 'sample-' || i, '${plan}', 'decision-' || (i * 8), 1, 1, '${it.iqa}',
      date('2025-01-01', '+' || (i * 8 % 600 + i % 41) || ' days'), '', '[]', '[]', '{}', 'agreed', '', '',
      '2026-01-01', 'd' FROM n;`);
  raw.pragma('wal_checkpoint(TRUNCATE)');
  const behind = (figure: 'decisions' | 'sampled' | 'caseload' | 'medianDays') =>
    valueOf(rowsBehind(it.centre, { personId: 'person-0', figure, after: null, limit: 100 }));
  const times = {
    table: best(() => valueOf(listTracking(it.centre))),
    decisions: best(() => behind('decisions')),
    caseload: best(() => behind('caseload')),
    sampled: best(() => behind('sampled')),
    medianDays: best(() => behind('medianDays')),
  };
  console.log(
    Object.entries(times)
      .map(([what, ms]) => `${what} ${ms.toFixed(1)} ms`)
      .join(', '),
  );
  const one = valueOf(listTracking(it.centre)).find(({ id }) => id === 'person-0');
  expect(one).toMatchObject({ decisions: DECISIONS / ASSESSORS, caseload: 125 });
  expect(behind('decisions').total).toBe(DECISIONS / ASSESSORS);
  expect(behind('sampled').total).toBe(one?.sampled);
});
