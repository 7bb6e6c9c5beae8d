import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkHistory } from '../../electron/database/history/check';
import { query, queryValue } from '../../electron/database/query';
import { DEMO_PASSPHRASE } from '../../shared/domain/demo/passphrase';
import { leaveDemo, openDemo } from '../../electron/services/demo/open-demo';
import type { Jobs } from '../../electron/services/jobs';
import { listActions } from '../../electron/services/actions';
import { checkDraw } from '../../electron/services/plans/drawing/check-draw';
import { frozenHash } from '../../electron/services/plans/population/population';
import { listPlans } from '../../electron/services/plans/read';
import { listPeople } from '../../electron/services/people';
import { createSession, type Session } from '../../electron/services/session';
import { todayView } from '../../electron/services/today';
import { temporaryFolder, valueOf, failureOf } from '../support/database';
import { nativeBinding } from '../support/native';
import { projectRoot } from '../support/project-root';
import { realJobs } from '../support/workers';

const resources = path.join(projectRoot, 'resources');
const today = '2026-11-21';
const count = queryValue<[table: string], number>(
  `SELECT CASE ? WHEN 'decision' THEN (SELECT count(*) FROM decision) WHEN 'learner' THEN (SELECT count(*) FROM learner)
   WHEN 'person' THEN (SELECT count(*) FROM person) WHEN 'site' THEN (SELECT count(*) FROM site) END`,
);
const backwards = queryValue<[], number>(
  'SELECT count(*) FROM log a JOIN log b ON b.seq = a.seq + 1 WHERE b.at < a.at',
);
/** Claims as they stand: `CS2D1 certificated 12`. */
const claims = query<[], { readonly code: string; readonly state: string; readonly claims: number }>(
  `SELECT q.code, c.state, count(*) AS claims FROM current_claim c
   JOIN registration r ON r.id = c.registration_id JOIN qualification q ON q.id = r.qualification_id
   GROUP BY q.code, c.state ORDER BY q.code, c.state`,
);
const outcomes = queryValue<[outcome: string], number>(
  'SELECT count(*) FROM current_sample WHERE outcome = ?',
);

/** What was sampled with what outcome, by what does not depend on ids. */
const samples = query<
  [],
  { readonly natural_key: string; readonly outcome: string; readonly sampled_on: string }
>(
  `SELECT d.natural_key, s.outcome, s.sampled_on FROM current_sample s JOIN decision d ON d.id = s.decision_id
   ORDER BY s.sampled_on, d.natural_key`,
);

/** What people changed in the plan, by what does not depend on ids. */
const planChanges = query<[], { readonly kind: string; readonly what: string; readonly where: string }>(`
  SELECT k.kind, coalesce(c.origin, CASE WHEN a.id IS NULL THEN 'drawn' WHEN a.cell_id IS NULL THEN 'still ahead'
      ELSE 'bound' END) AS what,
    l.number || ' ' || u.code AS "where"
  FROM cell_change k
  LEFT JOIN plan_cell c ON c.id = k.cell_id LEFT JOIN decision d ON d.id = c.decision_id
  LEFT JOIN ahead_cell a ON a.id = k.ahead_id
  JOIN learner l ON l.id = coalesce(d.learner_id, a.learner_id)
  JOIN unit u ON u.id = coalesce(d.unit_id, a.unit_id)
  ORDER BY 1, 2, 3`);

function newSession(): { readonly session: Session; readonly folder: string } {
  const folder = temporaryFolder();
  const session = createSession({
    dataFolder: folder,
    now: () => `${today}T09:00:00.000Z`,
    today: () => today,
    nativeBinding,
    deviceName: 'test',
    resourcesFolder: resources,
    scryptCost: { N: 1_024, r: 8, p: 1 },
  });
  return { session, folder };
}

describe('the demo centre', () => {
  let jobs: Jobs;
  let first: readonly unknown[] = [];
  let firstChanges: readonly unknown[] = [];
  let progress: ReturnType<typeof realJobs>['progress'];
  beforeAll(() => ({ jobs, progress } = realJobs(['demo'])));

  test('is made off the main thread, alive, and kept for the next time', async () => {
    const { session } = newSession();
    const started = performance.now();
    const state = valueOf(await openDemo(session, jobs, resources, randomUUID()));
    console.log(`demo centre made in ${Math.round(performance.now() - started)} ms`);
    if (state.kind !== 'signed-in') throw new Error(`the demo is ${state.kind}`);
    expect(state.centre.isDemo).toBe(true);
    expect(state.person).toMatchObject({ name: 'Meera Nair', roles: ['lead IQA', 'IQA'] });
    const centre = valueOf(session.centre());
    const { db } = centre;
    expect(['person', 'learner', 'site'].map((table) => count.get(db, table))).toEqual([13, 140, 3]);
    expect(count.get(db, 'decision')).toBeGreaterThan(2_300);
    expect(backwards.get(db)).toBe(0);
    expect(progress.length).toBeGreaterThan(3);

    const people = valueOf(listPeople(centre));
    expect(
      people
        .filter(({ canSignIn }) => canSignIn)
        .map(({ initials }) => initials)
        .sort(),
    ).toEqual(['DA', 'GP', 'HS', 'MN']);
    first = samples.all(db);
    const changed = planChanges.all(db);
    firstChanges = changed;
    const counts = new Map<string, number>();
    for (const { kind, what } of changed)
      counts.set(`${kind}: ${what}`, (counts.get(`${kind}: ${what}`) ?? 0) + 1);
    console.log([...counts].map(([key, times]) => `${key} ${times}`).join(', '));
    expect(counts.get('handed over: drawn')).toBeGreaterThan(0);
    expect(Object.fromEntries(counts)).toMatchObject({
      'planned: bound': 2,
      'planned: judgement': 2,
      'planned: still ahead': 3,
      'unplanned: drawn': 1,
    });
    const sampled = people.reduce((sum, person) => sum + person.sampled, 0);
    const share = (outcome: string) => (100 * (outcomes.get(db, outcome) ?? 0)) / sampled;
    console.log(
      `${sampled} samples: agreed ${share('agreed').toFixed(0)} %, action required ${share('action required').toFixed(0)} %, disagreed ${share('disagreed').toFixed(0)} %`,
    );
    expect(sampled).toBeGreaterThan(60);
    expect(share('agreed')).toBeGreaterThan(76);
    expect(share('agreed')).toBeLessThan(90);
    expect(share('action required')).toBeGreaterThan(7);
    expect(share('disagreed')).toBeGreaterThan(1);

    const states = valueOf(listActions(centre)).map((action) => action.state);
    console.log(states.join(', '));
    expect(states).toContain('done');
    expect(states).toContain('overdue');
    expect(states.some((one) => one !== 'done' && one !== 'overdue')).toBe(true);
    const view = valueOf(todayView(centre));
    console.log(JSON.stringify({ ...view, samplesDue: view.samplesDue.length }));
    expect(view.samplesDueCount).toBeGreaterThan(0);
    expect(view.samplesOverdueCount).toBeGreaterThan(0);
    expect(view.months.filter(({ done }) => done > 0).length).toBeGreaterThanOrEqual(5);

    const claimed = claims.all(db).map(({ code, state, claims: n }) => `${code} ${state} ${n}`);
    console.log(claimed.join(', '));
    expect(claimed.join()).toMatch(/CS2D1 certificated \d/);
    expect(claimed.join()).toMatch(/CSPD2 waiting for EQA \d/);

    const [plan] = valueOf(listPlans(centre));
    expect(valueOf(checkDraw(db, plan?.id ?? '')).repeats).toBe(true);
    expect(checkHistory(db, { populationHash: frozenHash(db) })).toMatchObject({ kind: 'fits' });

    valueOf(leaveDemo(session, false));
    expect(session.state().kind).toBe('welcome');
    const again = valueOf(await openDemo(session, jobs, resources, randomUUID()));
    expect(again.kind).toBe('signed-in');
    session.lock();
    const locked = session.state();
    if (locked.kind !== 'locked') throw new Error(`the demo is ${locked.kind}`);
    const eqa = locked.people.find(({ name }) => name === 'Helen Strand');
    valueOf(await session.signIn({ personId: eqa?.id ?? '', passphrase: DEMO_PASSPHRASE }));
  });

  test('leaves nothing when it is cancelled, is the same when it is made again, and is thrown away when asked', async () => {
    const { session, folder } = newSession();
    const jobId = randomUUID();
    const opening = openDemo(session, jobs, resources, jobId);
    const cancel = setInterval(() => jobs.cancel(jobId), 5);
    expect(failureOf(await opening).code).toBe('cancelled');
    clearInterval(cancel);
    expect(existsSync(path.join(folder, 'demo'))).toBe(false);
    expect(session.state().kind).toBe('welcome');
    valueOf(await openDemo(session, jobs, resources, randomUUID()));
    expect(samples.all(valueOf(session.centre()).db)).toEqual(first);
    expect(planChanges.all(valueOf(session.centre()).db)).toEqual(firstChanges);
    expect(existsSync(path.join(folder, 'demo'))).toBe(true);
    valueOf(leaveDemo(session, true));
    expect(existsSync(path.join(folder, 'demo'))).toBe(false);
  });
});
