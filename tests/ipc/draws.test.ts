import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  createExplaining,
  notSelectedPage,
  saveNotSelected,
  type Explaining,
} from '../../electron/services/plans/not-selected/explain';
import { planDetail } from '../../electron/services/plans/detail';
import { createOptima } from '../../electron/services/plans/optimum/optima';
import {
  checkPlanDraw,
  rePlanNow,
  rePlanPreview,
  widenNow,
  wideningPreview,
} from '../../electron/services/plans/redraw';
import type { Jobs } from '../../electron/services/jobs';
import type { Page } from '../../shared/ipc/common';
import type { NotSelectedRow } from '../../shared/ipc/draws';
import { failureOf, temporaryFolder, valueOf } from '../support/database';
import { desktopForTests } from '../support/desktop';
import { autumnDecisions, drawnPlan } from '../support/sampling';
import { realJobs } from '../support/workers';

let jobs: Jobs;
let made: ReturnType<typeof drawnPlan>;
let explaining: Explaining;
beforeAll(() => {
  jobs = realJobs(['draw', 'explain']).jobs;
});
beforeEach(() => {
  made = drawnPlan();
  explaining = createExplaining(jobs);
});
afterEach(() => explaining.stop());

const WHOLE = { assessorId: null, unitId: null, method: null, siteId: null } as const;

describe('re-planning in the worker', () => {
  test('shows what would change, does it with its reason, and refuses an assessor', async () => {
    const { plan, decide, lead, as, cellsOf } = made;
    decide(...autumnDecisions.slice(0, 5));
    const asked = { jobId: randomUUID(), planId: plan.id };
    const shown = valueOf(await rePlanPreview(lead, jobs, asked));
    expect(shown.population.after).toBe(29);
    expect(failureOf(await rePlanPreview(as('AG'), jobs, asked)).code).toBe('not-allowed');
    expect(failureOf(await rePlanNow(as('AG'), jobs, { ...asked, reason: 'Why.' })).code).toBe('not-allowed');
    valueOf(await rePlanNow(lead, jobs, { ...asked, reason: 'They came late.' }));
    expect(cellsOf(plan.id)).toHaveLength(shown.size.after);
    expect(valueOf(planDetail(lead, { id: plan.id })).draws.at(-1)?.reason).toBe('They came late.');
    expect(valueOf(await checkPlanDraw(lead, jobs, plan.id)).repeats).toBe(true);
    const nowhere = { jobId: randomUUID(), planId: randomUUID() };
    expect(failureOf(await rePlanPreview(lead, jobs, nowhere)).code).toBe('not-found');
  });
});

describe('widening in the worker', () => {
  test('is for IQAs and EQAs, and follows a sample only in its scope', async () => {
    const { plan, as, lead, cellsOf } = made;
    const request = { planId: plan.id, scope: WHOLE, count: 2, reason: 'Two more.', sampleId: null };
    expect(valueOf(await wideningPreview(lead, jobs, { planId: plan.id, scope: WHOLE, count: 2 })).adds).toBe(
      2,
    );
    expect(failureOf(await widenNow(as('AG'), jobs, request)).code).toBe('not-allowed');
    const before = cellsOf(plan.id).length;
    const eqa = { ...lead, person: { ...lead.person, roles: ['EQA' as const] } };
    valueOf(await widenNow(eqa, jobs, request));
    expect(cellsOf(plan.id)).toHaveLength(before + 2);
    expect(failureOf(await widenNow(lead, jobs, { ...request, sampleId: randomUUID() })).code).toBe(
      'malformed',
    );
  });
});

describe('the optimum in the worker', () => {
  test('is found by HiGHS in the thread, and adopted only while it is known', async () => {
    const { plan, lead, as } = made;
    const optima = createOptima(jobs);
    const asked = { jobId: randomUUID(), planId: plan.id };
    const found = valueOf(await optima.find(lead, { ...asked, seconds: 10 }));
    expect(found).toMatchObject({ isSmallest: true, size: found.engineSize });
    expect(Object.keys(found)).not.toContain('picked');
    expect(failureOf(await optima.adopt(lead, { ...asked, reason: 'Why.' })).code).toBe('refused');
    expect(failureOf(await optima.find(as('AG'), { ...asked, seconds: 10 })).code).toBe('not-allowed');
    optima.forget();
    expect(failureOf(await optima.adopt(lead, { ...asked, reason: 'Why.' })).code).toBe('not-found');
  });
});

describe('what was not selected', () => {
  const filter = (planId: string) => ({ planId, assessorId: null, unitId: null, text: '' });

  test('comes page after page, each decision once, by filters, with why', async () => {
    const { plan, lead, idOf, cellsOf } = made;
    const pages: Page<NotSelectedRow>[] = [];
    let after: string | null = null;
    do {
      const page: Page<NotSelectedRow> = valueOf(
        await notSelectedPage(explaining, lead, { ...filter(plan.id), after, limit: 5 }),
      );
      pages.push(page);
      after = page.next;
    } while (after !== null);
    const rows = pages.flatMap((page) => page.rows);
    const total = 24 - cellsOf(plan.id).length;
    expect(pages.every((page) => page.total === total)).toBe(true);
    expect(new Set(rows.map(({ decisionId }) => decisionId)).size).toBe(total);
    const ada = { ...filter(plan.id), assessorId: idOf('AG'), after: null, limit: 200 };
    const ofAda = valueOf(await notSelectedPage(explaining, lead, ada));
    expect(ofAda.rows.every(({ assessor }) => assessor === 'Ada Green')).toBe(true);
    const choices = valueOf(await explaining.ask(lead, 'choices', { planId: plan.id }));
    expect(choices.open).toBe(total);
    expect(choices.assessors.find(({ id }) => id === idOf('AG'))?.open).toBe(ofAda.total);
    const [row] = ofAda.rows;
    expect(
      valueOf(await explaining.ask(lead, 'whyNot', { planId: plan.id, decisionId: row?.decisionId ?? '' })),
    ).toEqual({ sentence: row?.why });
    const [cell] = cellsOf(plan.id);
    expect(
      valueOf(await explaining.ask(lead, 'whyNot', { planId: plan.id, decisionId: cell?.decision_id ?? '' })),
    ).toEqual({ sentence: null });
  });

  test('follows what people do to the plan, and is saved as CSV', async () => {
    const { plan, lead, cellsOf } = made;
    const ask = async () =>
      valueOf(await notSelectedPage(explaining, lead, { ...filter(plan.id), after: null, limit: 1 })).total;
    const before = await ask();
    valueOf(
      await widenNow(lead, jobs, {
        planId: plan.id,
        scope: WHOLE,
        count: 2,
        reason: 'More.',
        sampleId: null,
      }),
    );
    expect(await ask()).toBe(before - 2);
    valueOf(await rePlanNow(lead, jobs, { jobId: randomUUID(), planId: plan.id, reason: 'Anew.' }));
    expect(await ask()).toBe(24 - cellsOf(plan.id).length);
    const { desktop } = desktopForTests(temporaryFolder());
    const saved = valueOf(await saveNotSelected(explaining, lead, desktop, filter(plan.id)));
    const lines = readFileSync(saved?.savedAs ?? '', 'utf8')
      .trim()
      .split('\r\n');
    expect(lines).toHaveLength(1 + (await ask()));
    expect(saved?.savedAs).toMatch(/not-selected-Autumn\.csv$/);
    explaining.stop();
    expect(await ask()).toBe(lines.length - 1);
    const nowhere = { ...filter(randomUUID()), after: null, limit: 1 };
    expect(failureOf(await notSelectedPage(explaining, lead, nowhere)).code).toBe('not-found');
  });
});
