import { expect, test } from 'vitest';
import { learnersNotSampled } from '../../electron/database/learner-list';
import { commit } from '../../electron/database/ledger';
import { personRowOf, personTable } from '../../electron/database/people';
import { getLearner } from '../../electron/services/learners/detail';
import { learnerFilterOptions, learnersPage } from '../../electron/services/learners/list';
import { learnerFormOptions, learnerRecord } from '../../electron/services/learners/record';
import { examplePerson } from '../support/centre';
import { openByAnotherProgram, testContext, testTime, valueOf } from '../support/database';
import { asked, learnersCentre } from '../support/learners';
import { record } from '../support/records';

const ASSESSORS = 80;
const LEARNERS = 5_000;
const DECISIONS = 40_000;

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

/** Learner 0, 1 … registered, each with the same number of decisions; one decision in ten sampled, one in forty with an open action. */
function bigCentre() {
  const { centre, qualificationId } = learnersCentre();
  commit(centre.db, testContext, 'assessors added', 'many', (tx) => {
    for (let index = 0; index < ASSESSORS; index += 1)
      tx.insert(
        personTable,
        personRowOf(
          examplePerson({ name: `Assessor ${index}`, initials: `X${index}` }),
          testContext.deviceId,
        ),
      );
  });
  const raw = openByAnotherProgram(centre.access.file, centre.access.key);
  const site = '(SELECT id FROM site)';
  const plan = record(centre.db, 'plan', {
    name: 'Autumn plan',
    qualification_id: qualificationId,
    period_from: '2025-01-01',
    period_to: '2026-12-31',
    sample_by: '2026-12-31',
    policy: '{}',
    iqa_ids: '[]',
    created_at: testTime,
    created_by: centre.person.id,
  });
  raw.exec(`
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${LEARNERS})
    INSERT INTO learner (id, name, number, uln, site_id, cohort, device_id)
    SELECT 'learner-' || i, 'Learner ' || (i * 7919 % ${LEARNERS}) || ' Example', 'L' || i, NULL, ${site},
      'Cohort ' || (i % 12), 'd' FROM n;
    INSERT INTO registration (id, learner_id, qualification_id, registered_on, device_id)
    SELECT 'registration-' || rowid, id, '${qualificationId}', '2024-12-01', 'd' FROM learner;
    CREATE TEMP TABLE a AS SELECT row_number() OVER () - 1 AS i, id FROM person WHERE initials LIKE 'X%';
    CREATE TEMP TABLE u AS SELECT row_number() OVER () - 1 AS i, id, qualification_id FROM unit;
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${DECISIONS})
    INSERT INTO decision (id, root_id, learner_id, qualification_id, unit_id, assessor_id, method, decided_on, outcome,
      stage, site_id, natural_key, recorded_at, device_id)
    SELECT 'decision-' || n.i, 'decision-' || n.i, 'learner-' || (n.i % ${LEARNERS}), u.qualification_id, u.id, a.id,
      'observation', date('2025-01-01', '+' || (n.i % 600) || ' days'), 'met', 'summative', ${site}, 'key-' || n.i,
      '2026-01-01', 'd'
    FROM n JOIN a ON a.i = n.i * 31 % ${ASSESSORS} JOIN u ON u.i = n.i % 4;
    INSERT INTO sample (id, root_id, plan_id, decision_id, round, revision, iqa_id, sampled_on, portfolio_reference,
      files, criteria, vacsr, outcome, strengths, improvements, recorded_at, device_id)
    SELECT 'sample-' || rowid, 'sample-' || rowid, '${plan}', id, 1, 1, '${centre.person.id}', '2026-10-01', 'p. 4', '[]',
      '[]', '{}', 'agreed', '', '', '2026-10-01', 'd' FROM decision WHERE rowid % 10 = 0;
    INSERT INTO action (id, root_id, sample_id, text, owner_id, due_on, recorded_at, device_id)
    SELECT 'action-' || id, 'action-' || id, id, 'Date the record.', '${centre.person.id}', '2026-12-01', '2026-10-01', 'd'
    FROM sample WHERE rowid % 4 = 0;`);
  raw.pragma('wal_checkpoint(TRUNCATE)');
  return { centre, qualificationId, assessor: 'Assessor 7' };
}

test(`learners: pages, filters and records among ${LEARNERS} learners and ${DECISIONS} decisions`, () => {
  const { centre, qualificationId, assessor } = bigCentre();
  const options = valueOf(learnerFilterOptions(centre));
  const assessorId = options.assessors.find(({ name }) => name === assessor)?.id ?? null;
  const siteId = options.sites[0]?.id ?? null;
  const page = (given: Parameters<typeof asked>[0]) =>
    valueOf(learnersPage(centre, asked({ limit: 50, ...given })));
  const all = { siteId, cohort: 'Cohort 3', qualificationId, assessorId, isNotSampled: true };
  const times = {
    'first page': best(() => page({})),
    'a key': best(() => page({ query: '99' })),
    'a key that finds nobody': best(() => page({ query: 'zz' })),
    site: best(() => page({ siteId })),
    qualification: best(() => page({ qualificationId })),
    assessor: best(() => page({ assessorId })),
    'not sampled, asked anew': best(() => learnersNotSampled.all(centre.db)),
    'not sampled': best(() => page({ isNotSampled: true })),
    'open action': best(() => page({ hasOpenAction: true })),
    'a key with all filters': best(() => page({ ...all, query: '9', hasOpenAction: true })),
    filters: best(() => learnerFilterOptions(centre)),
    learner: best(() => valueOf(getLearner(centre, { id: 'learner-77' }))),
    record: best(() => valueOf(learnerRecord(centre, { id: 'learner-77' }))),
    'form options': best(() => learnerFormOptions(centre)),
  };
  console.log(
    Object.entries(times)
      .map(([what, ms]) => `${what} ${ms.toFixed(1)} ms`)
      .join(', '),
  );
  expect(page({}).total).toBe(LEARNERS);
  expect(page({ cohort: 'Cohort 3' }).total).toBe(Math.ceil((LEARNERS - 3) / 12));
  const notSampled = page({ isNotSampled: true }).total;
  expect(notSampled).toBeGreaterThan(0);
  expect(notSampled).toBeLessThan(LEARNERS);
  const open = page({ hasOpenAction: true });
  expect(open.rows.every(({ openActions }) => openActions > 0)).toBe(true);
  expect(open.total).toBeGreaterThan(0);
  expect(page({ assessorId }).total).toBeGreaterThan(0);
});
