import type { Page } from '@playwright/test';
import { DEMO_PASSPHRASE } from '../../shared/domain/demo/passphrase';
import type { RunningApp } from './app';

export const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** At the screen lock or at the start: types the passphrase. */
export async function signIn(page: Page, passphrase = DEMO_PASSPHRASE): Promise<void> {
  await heading(page, 'Sign in').waitFor();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation').first().waitFor();
}

/** Ctrl L. */
export const lock = async (page: Page): Promise<void> => {
  await page.keyboard.press('ControlOrMeta+l');
  await heading(page, 'Sign in').waitFor();
};

/** Ends the application as a crash does: nothing is told beforehand. */
export async function killed({ app }: RunningApp): Promise<void> {
  const gone = app.waitForEvent('close');
  app.process().kill('SIGKILL');
  await gone;
}
