import { expect, test } from 'vitest';
import { learnersNotSampled } from '../../electron/database/learner-list';
import { getLearner } from '../../electron/services/learners/detail';
import { learnerFilterOptions, learnersPage } from '../../electron/services/learners/list';
import { learnerFormOptions, learnerRecord } from '../../electron/services/learners/record';
import { testTime, valueOf } from '../support/database';
import { best, fillCentre, printTimes, sampleOneIn } from '../support/large-centre';
import { asked, learnersCentre } from '../support/learners';
import { record } from '../support/records';

const ASSESSORS = 80;
const LEARNERS = 5_000;
const DECISIONS = 40_000;

/** Learner 0, 1 … registered, each with the same number of decisions; one decision in ten sampled, one in forty with an open action. */
function bigCentre() {
  const { centre, qualificationId } = learnersCentre();
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
  const raw = fillCentre(centre, { assessors: ASSESSORS, learners: LEARNERS, decisions: DECISIONS });
  sampleOneIn(10, raw, { plan, iqa: centre.person.id });
  raw.exec(`
    INSERT INTO registration (id, learner_id, qualification_id, registered_on, device_id)
    SELECT 'registration-' || rowid, id, '${qualificationId}', '2024-12-01', 'd' FROM learner;
    INSERT INTO action (id, root_id, sample_id, text, owner_id, due_on, recorded_at, device_id)
    SELECT 'action-' || id, 'action-' || id, id, 'Date the record.', '${centre.person.id}', '2026-12-01', '2026-10-01', 'd'
    FROM sample WHERE rowid % 4 = 0;`);
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
  printTimes(times);
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
