import type { Page } from '@playwright/test';
import { median, type Measure } from '../measure';
import { setSize } from '../../../tests/support/picture';
import { goToPath } from '../../../tests/support/demo-screens';
import { LARGE } from './sizes';
import { settled, type LargeWindow } from './window';

const SIZE = { width: 1440, height: 900 } as const;
const PIXELS_PER_SECOND = 2_000;
const SCROLLED_MS = 3_000;
/** The first of them are not counted: what was done before may still be painted. */
const SKIPPED_MS = 200;
const TIMES = 3;
const AIM_FPS = 55;

const GROUPED = ['assessor', 'site'] as const;
const WAYS = [
  { way: 'down', isDown: true },
  { way: 'across and back', isDown: false },
] as const;

/** Frames of one scroll: how many a second, and the times between two, in milliseconds. */
interface Frames {
  readonly fps: number;
  readonly p95: number;
  readonly worst: number;
}

/** The matrix of a plan scrolled by time, its frames as the window's own timestamps have them. */
export async function measureScrolling(window: LargeWindow, planId: string): Promise<readonly Measure[]> {
  const { app, page } = window;
  await setSize(app, page, SIZE);
  await goToPath(page, `/sampling/plans/${planId}`);
  await page.locator('.matrix [data-cursor]').first().waitFor();
  await settled(window);
  const measures: Measure[] = [await restingFrames(page)];
  for (const grouping of GROUPED) {
    await groupBy(page, grouping);
    await settled(window);
    for (const { way, isDown } of WAYS) {
      const runs: Frames[] = [];
      for (let time = 0; time < TIMES; time += 1) {
        runs.push(await scroll(page, isDown));
        await settled(window);
      }
      measures.push(framesMeasure(`Matrix by ${grouping}, scrolled ${way}`, runs));
    }
  }
  return measures;
}

function framesMeasure(name: string, runs: readonly Frames[]): Measure {
  const middle = (of: (frames: Frames) => number): string => median(runs.map(of)).toFixed(0);
  return {
    name,
    value: median(runs.map(({ fps }) => fps)),
    unit: 'fps',
    aim: { atLeast: AIM_FPS },
    note:
      `median of ${TIMES} times ${SCROLLED_MS / 1_000} s at ${PIXELS_PER_SECOND.toLocaleString('en-GB')} px/s, ` +
      `${LARGE.learners.toLocaleString('en-GB')} learners × ${LARGE.units} units; 95 % of frames within ` +
      `${middle(({ p95 }) => p95)} ms, the worst ${middle(({ worst }) => worst)} ms; ` +
      `each ${runs.map(({ fps }) => fps.toFixed(1)).join(', ')} fps`,
  };
}

/** Chooses what the rows are grouped by, and waits for the first group of that kind. */
async function groupBy(page: Page, name: (typeof GROUPED)[number]): Promise<void> {
  await page.getByRole('button', { name: /Group by/ }).click();
  await page.getByRole('option', { name, exact: true }).click();
  await page.getByRole('listbox').waitFor({ state: 'hidden' });
}

/** Frames of a window in which nothing happens: what this computer's screen gives at most. */
async function restingFrames(page: Page): Promise<Measure> {
  const { fps, p95, worst } = await frames(page, null);
  return {
    name: 'Frames of a window at rest',
    value: fps,
    unit: 'fps',
    note: `what the scrolling could reach at most; 95 % within ${p95.toFixed(0)} ms, the worst ${worst.toFixed(0)} ms`,
  };
}

const scroll = (page: Page, isDown: boolean): Promise<Frames> => frames(page, isDown);

/** Frames by requestAnimationFrame's timestamps while the matrix is scrolled down, across and back, or not at all. */
const frames = (page: Page, isDown: boolean | null): Promise<Frames> =>
  page.evaluate(
    async ({ down, speed, length, skipped }) => {
      const matrix = document.querySelector('.matrix');
      if (!matrix) throw new Error('there is no matrix');
      matrix.scrollTo(0, 0);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const width = matrix.scrollWidth - matrix.clientWidth;
      if (down === false && width < 50) throw new Error('the matrix is not wider than the window');
      const times: number[] = [];
      const start = performance.now();
      await new Promise<void>((resolve) => {
        const step = (time: number): void => {
          const passed = performance.now() - start;
          if (passed > skipped) times.push(time);
          const way = (passed * speed) / 1_000;
          if (down === true) matrix.scrollTop = way;
          else if (down === false) matrix.scrollLeft = width - Math.abs(width - (way % (2 * width)));
          if (passed < length) requestAnimationFrame(step);
          else resolve();
        };
        requestAnimationFrame(step);
      });
      if (down === true && matrix.scrollTop < (length * speed) / 1_000 - speed / 2)
        throw new Error(`the matrix ended at ${matrix.scrollTop} px`);
      const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
      gaps.sort((one, other) => one - other);
      const all = (times.at(-1) ?? 0) - (times[0] ?? 0);
      return {
        fps: (1_000 * gaps.length) / all,
        p95: gaps[Math.ceil(gaps.length * 0.95) - 1] ?? Number.NaN,
        worst: gaps.at(-1) ?? Number.NaN,
      };
    },
    { down: isDown, speed: PIXELS_PER_SECOND, length: SCROLLED_MS, skipped: SKIPPED_MS },
  );
