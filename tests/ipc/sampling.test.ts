import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { logHead } from '../../electron/database/ledger';
import { logEntries } from '../../electron/database/log-pages';
import { checkCentreHistory } from '../../electron/services/history-check';
import { historyPage, saveHistory } from '../../electron/services/history';
import type { Jobs } from '../../electron/services/jobs';
import { planDetail } from '../../electron/services/plans/detail';
import { listPlans } from '../../electron/services/plans/read';
import { createExplaining, notSelectedPage } from '../../electron/services/plans/not-selected/explain';
import { checkPlanDraw } from '../../electron/services/plans/redraw';
import { createPlan, drawAgain, savePopulation } from '../../electron/services/plans/write';
import { cancelled } from '../../electron/workers/protocol';
import { DEFAULT_POLICY } from '../../shared/domain/sampling/policy';
import { populationHash } from '../../shared/domain/sampling/population';
import { failureOf, openByAnotherProgram, temporaryFolder, valueOf } from '../support/database';
import { desktopForTests } from '../support/desktop';
import { autumnDecisions, samplingCentre, type SamplingCentre } from '../support/sampling';
import { realJobs } from '../support/workers';

let jobs: Jobs;
let progress: ReturnType<typeof realJobs>['progress'];
let made: SamplingCentre;
beforeAll(() => ({ jobs, progress } = realJobs(['draw', 'explain', 'history'])));
beforeEach(() => {
  made = samplingCentre();
  made.decide(...autumnDecisions);
});

type Request = Parameters<typeof createPlan>[2];
const request = (given: Partial<Request> = {}): Request => ({
  jobId: randomUUID(),
  name: 'Autumn',
  qualificationId: made.qualification,
  from: '2026-09-01',
  to: '2026-11-20',
  sampleBy: '2026-12-18',
  policy: DEFAULT_POLICY,
  policyId: null,
  iqaIds: [made.idOf('IV'), made.idOf('OV')],
  ...given,
});
const create = (given: Partial<Request> = {}, centre = made.lead) => createPlan(centre, jobs, request(given));
const underWay = (jobId: string) =>
  vi.waitFor(() => expect(progress.some((event) => event.jobId === jobId)).toBe(true), { interval: 1 });

describe('a plan drawn in the worker', () => {
  test('is there for main at once, under a seed of its own, and repeats', async () => {
    const { id } = valueOf(await create());
    const detail = valueOf(planDetail(made.lead, { id }));
    expect(detail).toMatchObject({ name: 'Autumn', population: 24, drawNumber: 1, createdBy: 'Meera Nair' });
    expect(detail.seed).toMatch(/^20261121(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
    expect(detail.frozenAt <= detail.drawnAt).toBe(true);
    expect(
      progress.some(({ title, done, total }) => title === 'Drawing Autumn' && done === 3 && total === 3),
    ).toBe(true);
    expect(valueOf(await checkPlanDraw(made.lead, jobs, id)).repeats).toBe(true);
    const explaining = createExplaining(jobs);
    const asked = { planId: id, assessorId: null, unitId: null, text: 'ada', after: null, limit: 50 };
    expect(valueOf(await notSelectedPage(explaining, made.lead, asked)).total).toBeGreaterThan(0);
    explaining.stop();
    const second = valueOf(await create({ name: 'Second' }));
    expect(valueOf(planDetail(made.lead, second)).seed).not.toBe(detail.seed);
  });

  test('gives its population as the file whose hash it prints', async () => {
    const { id } = valueOf(await create());
    const { desktop } = desktopForTests(temporaryFolder());
    const saved = valueOf(await savePopulation(made.lead, jobs, desktop, id));
    const text = readFileSync(saved?.savedAs ?? '', 'utf8');
    expect(text.split('\n')).toHaveLength(1 + 24 + 1);
    expect(populationHash(text)).toBe(valueOf(planDetail(made.lead, { id })).populationSha256);
    expect(valueOf(await savePopulation(made.lead, jobs, desktopForTests().desktop, id))).toBeNull();
    expect(failureOf(await savePopulation(made.lead, jobs, desktop, randomUUID())).code).toBe('not-found');
  });

  test('is drawn again with its reason, by an IQA', async () => {
    const { id } = valueOf(await create());
    const again = { jobId: randomUUID(), planId: id, reason: 'Late decisions.' };
    expect(failureOf(await drawAgain(made.as('AG'), jobs, again)).code).toBe('not-allowed');
    expect(failureOf(await drawAgain(made.lead, jobs, { ...again, planId: randomUUID() })).code).toBe(
      'not-found',
    );
    valueOf(await drawAgain(made.as('IV'), jobs, again));
    expect(
      valueOf(planDetail(made.lead, { id })).draws.map(({ number, reason }) => [number, reason]),
    ).toEqual([
      [1, null],
      [2, 'Late decisions.'],
    ]);
    expect(valueOf(await checkPlanDraw(made.lead, jobs, id)).repeats).toBe(true);
  });
});

describe('a plan is refused, and leaves nothing,', () => {
  test.each([
    ['for an assessor', () => create({}, made.as('AG')), 'not-allowed', undefined],
    [
      'when its samples were due yesterday',
      () => create({ sampleBy: '2026-11-20' }),
      'malformed',
      'sampleBy',
    ],
    [
      'without decisions',
      () => create({ from: '2020-01-01', to: '2020-12-31' }),
      'empty-population',
      undefined,
    ],
    ['for an assessor to sample', () => create({ iqaIds: [made.idOf('AG')] }), 'malformed', 'iqaIds'],
    [
      'for an IQA who left',
      () => create({ iqaIds: [made.idOf('IV'), made.idOf('GG')] }),
      'malformed',
      'iqaIds',
    ],
    [
      'for one IQA twice',
      () => create({ iqaIds: [made.idOf('IV'), made.idOf('IV')] }),
      'malformed',
      'iqaIds',
    ],
  ])('%s', async (_why, attempt, code, field) => {
    const head = logHead(made.db);
    const failure = failureOf(await attempt());
    expect([failure.code, failure.field]).toEqual([code, field]);
    expect(logHead(made.db)).toEqual(head);
    expect(valueOf(listPlans(made.lead))).toEqual([]);
  });

  test('under a name that is taken, in whatever case', async () => {
    valueOf(await create({ sampleBy: '2026-11-21' }));
    expect(failureOf(await create({ name: 'autumn' }))).toMatchObject({ code: 'name-taken', field: 'name' });
    // Two at once: one waits for the other, and is told so.
    const codes = (await Promise.all([create({ name: 'Same' }), create({ name: 'Same' })])).map((one) =>
      one.ok ? 'drawn' : one.error.code,
    );
    expect(codes).toEqual(['drawn', 'name-taken']);
  });
});

describe('cancelling', () => {
  test('after the population is frozen keeps it, says so, and the plan can be drawn again', async () => {
    const jobId = randomUUID();
    const drawing = create({ jobId });
    await underWay(jobId);
    jobs.cancel(jobId);
    const failure = failureOf(await drawing);
    expect(failure).toMatchObject({
      code: 'cancelled',
      message: 'The draw was cancelled. The population stays frozen and nothing was selected.',
    });
    const [plan] = valueOf(listPlans(made.lead));
    expect(plan).toMatchObject({ name: 'Autumn', drawNumber: 0, planned: 0 });
    valueOf(
      await drawAgain(made.lead, jobs, { jobId: randomUUID(), planId: plan?.id ?? '', reason: 'Cancelled.' }),
    );
    expect(valueOf(listPlans(made.lead))).toMatchObject([{ drawNumber: 2, population: 24 }]);
  });

  test('before it begins changes nothing, and says that', async () => {
    const jobId = randomUUID();
    jobs.cancel(jobId);
    expect(failureOf(await create({ jobId }))).toEqual(cancelled);
    expect(valueOf(listPlans(made.lead))).toEqual([]);
  });
});

describe('the history', () => {
  test('fits after drawing and drawing again, and names a population that was changed outside', async () => {
    const { id } = valueOf(await create());
    valueOf(await drawAgain(made.lead, jobs, { jobId: randomUUID(), planId: id, reason: 'Late decisions.' }));
    const check = async () => valueOf(await checkCentreHistory(made.lead, jobs, randomUUID()));
    expect(await check()).toMatchObject({
      intact: true,
      entries: logHead(made.db).seq,
      head: logHead(made.db).hash,
    });
    const raw = openByAnotherProgram(made.base.access.file, made.base.access.key);
    raw.exec('DROP TRIGGER draw_population_no_delete');
    raw.exec(
      'DELETE FROM draw_population WHERE decision_id = (SELECT max(decision_id) FROM draw_population)',
    );
    const found = await check();
    expect(found).toMatchObject({ intact: false });
    expect('what' in found ? found.what : '').toContain('The frozen population of the');
  });

  test('is paged newest first without a gap, and saved whole', async () => {
    valueOf(await create());
    const { seq } = logHead(made.db);
    const seen: number[] = [];
    let before: number | null = null;
    do {
      const page: { rows: readonly { seq: number }[]; next: number | null; total: number } = valueOf(
        historyPage(made.lead, { before, limit: 3 }),
      );
      expect(page.total).toBe(seq);
      seen.push(...page.rows.map((row) => row.seq));
      before = page.next;
    } while (before !== null);
    expect(seen).toEqual(Array.from({ length: seq }, (_, index) => seq - index));
    const { desktop } = desktopForTests(temporaryFolder());
    const saved = valueOf(await saveHistory(made.lead, desktop));
    const lines = readFileSync(saved?.savedAs ?? '', 'utf8').split('\r\n');
    expect(saved?.savedAs).toContain('history-2026-11-21.csv');
    expect(lines).toHaveLength(seq + 2);
    const last = [...logEntries.iterate(made.db)].at(-1);
    expect(lines.at(-2)).toContain(`"${last?.subject}"`);
    expect(lines.at(-2)).toContain(`"${last?.hash}"`);
  });
});
