import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Gives the window's content this size and waits until the page has it. */
export async function setSize(app: ElectronApplication, page: Page, size: Size): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);
  await page.waitForFunction(
    ({ width, height }) => window.innerWidth === width && window.innerHeight === height,
    size,
  );
}

/** Nothing moves any more: no animation, no progress, fonts loaded. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations !== Infinity)
      .map(({ finished }) => finished.catch(() => undefined));
    await Promise.all(ending);
  });
  await page.waitForTimeout(250);
}

/** Closes what reports itself at the bottom right, which would hide what is under it. */
async function closeToasts(page: Page): Promise<void> {
  // Not with the mouse: beside an open dialog they cannot be reached, and each may go by itself meanwhile.
  await page
    .locator('.toast button[aria-label="Close"]')
    .evaluateAll((buttons) => buttons.forEach((button) => button instanceof HTMLElement && button.click()));
  await page.waitForFunction(() => document.querySelector('.toast') === null);
}

/** The window's content as `folder/name.png`, without toasts. */
export async function takePicture(page: Page, folder: string, name: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  await closeToasts(page);
  await settle(page);
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file });
  return file;
}
