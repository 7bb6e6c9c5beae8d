import type { ElectronApplication, Page } from '@playwright/test';
import { launchApp } from '../../../tests/support/app';
import { PUSH_CHANNEL } from '../../../shared/ipc/names';
import { PASSPHRASE } from '../centre';
import { timeOf } from '../schedstat';

/** The real application with the large centre open, and the processes whose main threads do its work. */
export interface LargeWindow {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly main: number;
  readonly renderer: number;
}

/** Starts the application on the data folder and signs in as a person does. */
export async function openLargeWindow(dataFolder: string): Promise<LargeWindow> {
  const { app, page } = await launchApp(dataFolder);
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor({ timeout: 30_000 });
  const main = await app.evaluate(() => process.pid);
  const renderer = await app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
  );
  return { app, page, main, renderer };
}

/** Makes the interface forget what it has read, as it does when the centre is locked: lists are read again. */
export async function forgetWhatWasRead(window: LargeWindow): Promise<void> {
  await window.app.evaluate(
    ({ BrowserWindow }, channel) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send(channel, 'session.changed', { reason: 'idle' }),
    PUSH_CHANNEL,
  );
  await settled(window);
}

const QUIET_MS = 120;
/** What a window does that nobody uses, and what reading the figures costs. */
const QUIET = { ran: 4, waited: 30 } as const;
const MOST_ROUNDS = 60;

/** Until everything that was asked has come and been painted: neither thread has anything to do for a while. */
export async function settled({ page, main, renderer }: LargeWindow): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = timeOf([main, renderer]);
    await page.waitForTimeout(before === null ? 700 : QUIET_MS);
    const after = timeOf([main, renderer]);
    if (before === null || after === null) return;
    if (after.ran - before.ran < QUIET.ran && after.waited - before.waited < QUIET.waited) return;
  }
}
