import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { addDays } from '../../../shared/domain/calendar';
import { ask } from '../../../tests/support/call';
import { watchMainLoop } from '../../../tests/support/main-loop';
import { median, timed, type Measure } from '../measure';
import { DECISIONS, LARGE } from './sizes';
import { WHOLE_POLICY } from './whole-policy';
import type { LargeWindow } from './window';

const PREVIEWS = 3;
/** When a re-plan is cancelled, as parts of the time that the first took: a later one may be a fifth faster. */
const CANCELLED_AT = [0.1, 0.25, 0.4, 0.55, 0.7] as const;
const SIZE = DECISIONS.toLocaleString('en-GB');
const NAME = `Everything on at ${SIZE} decisions`;

/** A policy with everything on, of all that the centre ever decided: by the calls of the interface, in the draw worker. */
export async function measureWholePolicy(window: LargeWindow): Promise<readonly Measure[]> {
  const { app, page } = window;
  const { details, iqaIds } = await whatToDraw(page);
  const resting = await memoryOfMain(window);
  const previews: number[] = [];
  for (let time = 0; time < PREVIEWS; time += 1)
    previews.push((await timed(() => ask(page, 'plans.preview', { ...details, iqaIds }))).ms);
  const created = await watchMainLoop(app, () =>
    ask(page, 'plans.create', {
      jobId: randomUUID(),
      name: 'Everything on',
      ...details,
      policyId: null,
      iqaIds: [...iqaIds],
    }),
  );
  const plan = await ask(page, 'plans.get', { id: created.value.id });
  const again = await watchMainLoop(app, () =>
    ask(page, 'plans.rePlanPreview', { jobId: randomUUID(), planId: plan.id }),
  );
  const cancelled: number[] = [];
  for (const part of CANCELLED_AT) cancelled.push(await cancelRePlan(page, plan.id, part * again.ms));
  const memory = (peak: number): Measure['value'] => peak - resting;
  return [
    {
      name: `${NAME}, previewed`,
      value: median(previews) / 1_000,
      unit: 's',
      aim: { atMost: 6 },
      note: `read, drawn and given out in the worker; median of ${PREVIEWS}, the first ${seconds(previews[0])} s`,
    },
    {
      name: `${NAME}, planned`,
      value: created.ms / 1_000,
      unit: 's',
      note: `read, frozen, drawn, given out and saved: ${plan.planned.toLocaleString('en-GB')} of ${plan.population.toLocaleString('en-GB')} decisions`,
    },
    {
      name: `${NAME}, memory of the worker`,
      value: memory(created.peakMemory),
      unit: 'MB',
      aim: { atMost: 600 },
      note: `peak of main and its threads above the ${resting.toFixed(0)} MB before; everything that a plan does, not the engine alone`,
    },
    blockOf(`${NAME}, planned`, created),
    {
      name: `${NAME}, re-plan previewed`,
      value: again.ms / 1_000,
      unit: 's',
      note: `read, drawn again with the same seed and compared; at most ${memory(again.peakMemory).toFixed(0)} MB more than before`,
    },
    blockOf(`${NAME}, re-plan previewed`, again),
    {
      name: `${NAME}, from cancel to its answer`,
      value: Math.max(...cancelled),
      unit: 'ms',
      aim: { atMost: 1_000 },
      note: `worst of ${cancelled.length}, cancelled at ${CANCELLED_AT.map((part) => `${Math.round(part * 100)} %`).join(', ')} of the re-plan: ${cancelled.map((ms) => ms.toFixed(0)).join(', ')} ms`,
    },
  ];
}

const seconds = (ms: number | undefined): string => ((ms ?? Number.NaN) / 1_000).toFixed(1);

function blockOf(
  name: string,
  {
    longestBlock,
    longestOwnBlock,
  }: { readonly longestBlock: number; readonly longestOwnBlock: number | null },
): Measure {
  return {
    name: `${name}: longest block of main`,
    value: longestOwnBlock ?? longestBlock,
    unit: 'ms',
    aim: { atMost: 50 },
    note: `${longestBlock.toFixed(0)} ms by the clock`,
  };
}

/** All decisions of the large qualification, by the policy with everything on. */
async function whatToDraw(page: Page) {
  const { qualifications, iqas, suggestedSampleBy } = await ask(page, 'plans.options', {});
  const [plan] = await ask(page, 'plans.list', {});
  const { qualificationId } = await ask(page, 'plans.get', { id: plan?.id ?? '' });
  if (!qualifications.some(({ id }) => id === qualificationId))
    throw new Error('no qualification to draw from');
  const today = new Date().toISOString().slice(0, 10);
  const details = {
    qualificationId,
    from: addDays(today, -LARGE.days - 1),
    to: today,
    sampleBy: suggestedSampleBy,
    policy: WHOLE_POLICY,
  };
  return { details, iqaIds: iqas.map(({ id }) => id) };
}

/** MB of the main process, its threads included. */
async function memoryOfMain({ app }: LargeWindow): Promise<number> {
  return (await app.evaluate(() => process.memoryUsage.rss())) / 2 ** 20;
}

/** Milliseconds from cancelling, `afterMs` after the call, until it is answered. */
const cancelRePlan = (page: Page, planId: string, afterMs: number): Promise<number> =>
  page.evaluate(
    async ({ id, wait }) => {
      const jobId = crypto.randomUUID();
      const answered = window.api.call('plans.rePlanPreview', { jobId, planId: id });
      await new Promise((resolve) => setTimeout(resolve, wait));
      const start = performance.now();
      void window.api.call('jobs.cancel', { jobId });
      const answer = await answered;
      if (answer.ok) throw new Error('the re-plan was over before it was cancelled');
      return performance.now() - start;
    },
    { id: planId, wait: afterMs },
  );
