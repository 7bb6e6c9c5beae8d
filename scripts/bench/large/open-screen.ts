import type { Page } from '@playwright/test';
import { timeOf } from '../schedstat';
import { forgetWhatWasRead, settled, type LargeWindow } from './window';
import type { OpenedScreen } from './screens';

export interface Opening {
  /** From the change of address to the end of the frame that paints the first row, in milliseconds by the clock. */
  readonly clock: number;
  /** The same without waiting for a processor; null where nobody counts it. */
  readonly own: number | null;
}

/** A screen without a list. */
const ELSEWHERE = '/cases/new';
const TIMEOUT_MS = 10_000;

/** Opens a screen from another one, with nothing of it read before. */
export async function openScreen(window: LargeWindow, screen: OpenedScreen): Promise<Opening> {
  const { page } = window;
  await page.evaluate((path) => {
    history.pushState(null, '', '?');
    location.hash = path;
  }, ELSEWHERE);
  await settled(window);
  await forgetWhatWasRead(window);
  const threads = [window.main, window.renderer];
  const before = timeOf(threads);
  const clock = await paintedAfter(page, screen);
  const after = timeOf(threads);
  if (before === null || after === null) return { clock, own: null };
  // Both threads may wait at once, so less than what they ran is never believed.
  const [ran, waited] = [after.ran - before.ran, after.waited - before.waited];
  return { clock, own: Math.min(clock, Math.max(ran, clock - waited)) };
}

const paintedAfter = (page: Page, { path, first }: OpenedScreen): Promise<number> =>
  page.evaluate(
    ({ to, wanted, timeout }) =>
      new Promise<number>((resolve) => {
        if (document.querySelector(wanted)) throw new Error(`${wanted} was there before`);
        const start = performance.now();
        // A screen that shows nothing takes as long as anybody would wait: the others are still measured.
        const timer = setTimeout(() => {
          observer.disconnect();
          resolve(timeout);
        }, timeout);
        const observer = new MutationObserver(() => {
          if (!document.querySelector(wanted) || location.hash !== `#${to.split('?')[0] ?? ''}`) return;
          observer.disconnect();
          clearTimeout(timer);
          // The message comes once the frame that the callback belongs to is laid out and painted.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - start);
            port2.postMessage(null);
          });
        });
        observer.observe(document.body, { childList: true, subtree: true });
        // What is looked for stands before the hash, where the interface's own links put it.
        const [place = '', search = ''] = to.split('?');
        const before = location.href;
        history.pushState(null, '', `?${search}#${place}`);
        dispatchEvent(new HashChangeEvent('hashchange', { oldURL: before, newURL: location.href }));
      }),
    { to: path, wanted: first, timeout: TIMEOUT_MS },
  );
