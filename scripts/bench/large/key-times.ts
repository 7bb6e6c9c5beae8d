import type { Page } from '@playwright/test';
import { median, type Measure } from '../measure';
import { mainThreadTime } from '../schedstat';
import { OUTCOMES, CRITERIA } from './qualification';
import type { LargeWindow } from './window';

/** Cells that are typed into: a reference of a knowledge outcome, a date, and an observation's reference. */
const CELLS = [
  { name: 'reference of a criterion', cell: '[data-cell="4:5:0"]', text: 'Folder 2, pages 41 to 44' },
  { name: 'date of a criterion', cell: '[data-cell="6:2:1"]', text: '12 Oct 2026' },
  {
    name: 'reference of an observation',
    cell: '[data-field="portfolioReference"]',
    text: 'Observation 7, p. 12',
  },
] as const;
const AIM_MS = 16;
/** After a key, until the next one: everything that the key gave rise to has been done by then. */
const PAUSE_MS = 120;

interface Key {
  /** From the key to the end of the frame that shows it, by the clock: the wait for the screen's next frame included. */
  readonly clock: number;
  /** What the interface's main thread did meanwhile and in the pause after it, in milliseconds of processor. */
  readonly own: number | null;
}

/** How long each key takes in the record of a unit of 8 outcomes with 12 criteria each, every cell filled. */
export async function measureKeys(
  window: LargeWindow,
  { learnerId, unitId }: { readonly learnerId: string; readonly unitId: string },
): Promise<readonly Measure[]> {
  const { page } = window;
  await page.evaluate((path) => {
    location.hash = path;
  }, `/learners/${learnerId}/units/${unitId}`);
  await page.locator('[data-cell]').first().waitFor();
  await watchKeys(page);
  const idle = await idleTime(window);
  const measures: Measure[] = [];
  for (const { name, cell, text } of CELLS) {
    const input = page.locator(cell).first();
    await input.scrollIntoViewIfNeeded();
    await input.fill('');
    // What came before the first key is not measured with it.
    await page.waitForTimeout(500);
    const keys: Key[] = [];
    for (const letter of text) keys.push(await pressKey(window, letter));
    const typed = await input.inputValue();
    if (typed !== text) throw new Error(`typed ${text}, and the cell says ${typed}`);
    measures.push(keyMeasure(name, keys, idle));
  }
  return measures;
}

declare global {
  interface Window {
    /** The clock of each key pressed so far. */
    benchKeys?: number[];
  }
}

/** Notes for each key when the frame that shows it has been painted. */
const watchKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const keys: number[] = [];
    window.benchKeys = keys;
    const onKey = (): void => {
      const start = performance.now();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => void keys.push(performance.now() - start);
        port2.postMessage(null);
      });
    };
    window.addEventListener('keydown', onKey, { capture: true });
  });

async function pressKey({ page, renderer }: LargeWindow, letter: string): Promise<Key> {
  const before = mainThreadTime(renderer);
  await page.keyboard.press(letter === ' ' ? 'Space' : letter);
  await page.waitForTimeout(PAUSE_MS);
  const after = mainThreadTime(renderer);
  const clock = await page.evaluate(() => window.benchKeys?.pop() ?? Number.NaN);
  return { clock, own: before === null || after === null ? null : after.ran - before.ran };
}

/** Milliseconds of processor in as long a pause without a key. */
async function idleTime({ page, renderer }: LargeWindow): Promise<number> {
  await page.waitForTimeout(500);
  const before = mainThreadTime(renderer);
  await page.waitForTimeout(PAUSE_MS);
  const after = mainThreadTime(renderer);
  return before === null || after === null ? 0 : after.ran - before.ran;
}

function keyMeasure(name: string, keys: readonly Key[], idle: number): Measure {
  const sorted = keys.map(({ own, clock }) => own ?? clock).sort((one, other) => one - other);
  const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
  const worst = sorted.at(-1) ?? Number.NaN;
  return {
    name: `A key in the unit record, ${name}`,
    value: worst,
    unit: 'ms',
    aim: { atMost: AIM_MS },
    note:
      `worst of ${keys.length} keys, in processor time of the interface (${idle.toFixed(1)} ms of it without a key); ` +
      `median ${median(sorted).toFixed(1)} ms, 95 % within ${p95.toFixed(1)} ms; by the clock to the painted frame ` +
      `${median(keys.map(({ clock }) => clock)).toFixed(0)} ms; ${OUTCOMES} outcomes of ${CRITERIA} criteria`,
  };
}
