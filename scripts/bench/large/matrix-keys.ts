import type { Page } from '@playwright/test';
import { median, type Measure } from '../measure';
import { mainThreadTime } from '../schedstat';
import { LARGE } from './sizes';
import { settled, type LargeWindow } from './window';

/** Typed one after the other into the search for learners, then taken out again. */
const SOUGHT = ['7', '9', '8', 'Backspace', 'Backspace', 'Backspace'] as const;
const FRAME_AIM_MS = 100;
const ARROWS = 8;
const QUESTIONS = 3;

declare global {
  interface Window {
    /** Settles with the milliseconds from the next key to the end of the frame that shows its answer. */
    benchAnswer?: Promise<number>;
  }
}

/** How long the open matrix takes to answer: a key in its search, S on a cell, the plan that is made of it. */
export async function measureMatrixKeys(window: LargeWindow): Promise<readonly Measure[]> {
  const { page } = window;
  const find = page.getByLabel('Find a learner');
  await find.focus();
  const keys: number[] = [];
  for (const key of SOUGHT) keys.push(await answered(window, key, '[aria-rowcount]', 'aria-rowcount'));
  const cell = page.locator('.matrix .matrix__cell--decided').first();
  await cell.click();
  await settled(window);
  const asked: number[] = [];
  for (let press = 0; press < QUESTIONS; press += 1) {
    if (press > 0) await page.keyboard.press('Escape');
    await settled(window);
    asked.push(await answered(window, 's', '[role=dialog] input'));
  }
  await page.keyboard.insertText('Bench');
  await settled(window);
  const planned = await answered(window, 'Enter', '.toast');
  await settled(window);
  const arrows: number[] = [];
  const arrowsOwn: number[] = [];
  for (let press = 0; press < ARROWS; press += 1) {
    const move = () => answered(window, 'ArrowDown', '.matrix [data-cursor]', 'aria-label');
    arrowsOwn.push(await ownTimeOf(window, async () => void arrows.push(await move())));
  }
  const size = `${LARGE.learners.toLocaleString('en-GB')} learners × ${LARGE.units} units`;
  return [
    {
      name: 'A key in the matrix’s search, its rows painted',
      value: median(keys),
      unit: 'ms',
      aim: { atMost: FRAME_AIM_MS },
      note: `median of ${keys.length} keys by the clock, each ${keys.map((ms) => ms.toFixed(0)).join(', ')}; ${size}`,
    },
    {
      name: 'S on a cell, the question why painted',
      value: median(asked),
      unit: 'ms',
      aim: { atMost: FRAME_AIM_MS },
      note: `median of ${QUESTIONS} by the clock; ${size}`,
    },
    {
      name: 'The cell planned, said so',
      value: planned,
      unit: 'ms',
      note: 'from Enter to the painted answer, by the clock: written, logged, given out',
    },
    {
      name: 'An arrow key in the matrix, its cell painted',
      value: median(arrows),
      unit: 'ms',
      aim: { atMost: 16 },
      note: `median of ${ARROWS} by the clock, the longest ${Math.max(...arrows).toFixed(0)} ms; ${median(arrowsOwn).toFixed(0)} ms of the interface’s processor with the side panel that follows`,
    },
  ];
}

/** Presses a key and waits for what answers it: an element that comes, or an attribute of one that changes. */
async function answered(
  window: LargeWindow,
  key: string,
  selector: string,
  attribute: string | null = null,
): Promise<number> {
  const { page } = window;
  await watchAnswer(page, selector, attribute);
  await page.keyboard.press(key);
  const ms = await answerOf(page);
  await settled(window);
  return ms ?? Number.NaN;
}

const answerOf = (page: Page): Promise<number | undefined> => page.evaluate(() => window.benchAnswer);

const watchAnswer = (page: Page, selector: string, attribute: string | null): Promise<void> =>
  page.evaluate(
    ({ wanted, named }) => {
      const stateOf = (): string => {
        const element = document.querySelector(wanted);
        return element === null ? 'none' : named === null ? 'there' : (element.getAttribute(named) ?? '');
      };
      let start = 0;
      window.addEventListener('keydown', () => (start = performance.now()), { capture: true, once: true });
      const before = stateOf();
      window.benchAnswer = new Promise<number>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`${wanted} did not change`)), 10_000);
        const look = (): void => {
          if (start === 0 || stateOf() === before) {
            requestAnimationFrame(look);
            return;
          }
          clearTimeout(timer);
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - start);
          port2.postMessage(null);
        };
        requestAnimationFrame(look);
      });
    },
    { wanted: selector, named: attribute },
  );

/** What the interface's main thread ran while something was done, in milliseconds; NaN where nobody counts. */
async function ownTimeOf({ renderer }: LargeWindow, work: () => Promise<void>): Promise<number> {
  const before = mainThreadTime(renderer);
  await work();
  const after = mainThreadTime(renderer);
  return before === null || after === null ? Number.NaN : after.ran - before.ran;
}
