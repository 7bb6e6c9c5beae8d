import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, launchApp, newFolder, test, type RunningApp } from '../support/app';
import { axeViolations } from '../support/gallery/axe';
import { makeCentre, openFromOutside, SET_UP } from '../support/centre-files';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const database = (folder: string): string => path.join(folder, 'centre/countersign.db');

async function signIn(page: Page): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(SET_UP.passphrase);
  await page.keyboard.press('Enter');
}

/** The screen says what is wrong, that nothing was changed, where the file lies, and what to do. */
async function expectProblem({ page, dataFolder }: RunningApp, title: RegExp, file = database(dataFolder)) {
  await heading(page, title).waitFor({ timeout: 30_000 });
  await expect(page.getByText('Nothing was changed or replaced.')).toBeVisible();
  await expect(page.getByText(file)).toBeVisible();
  await expect(page.getByRole('alert')).toContainText(/\.\s*\S+/);
  expect(await axeViolations(page)).toEqual([]);
}

const centreTest = test.extend<{ centreFolder: string }>({
  centreFolder: async ({}, use) => {
    const folder = newFolder();
    await makeCentre(folder);
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});

centreTest('a file of a newer Countersign is refused and left as it is', async ({ centreFolder }) => {
  (await openFromOutside(centreFolder, ({ db }) => db.execute('PRAGMA user_version = 9990')))();
  const before = readFileSync(database(centreFolder));
  const running = await launchApp(centreFolder);
  await signIn(running.page);
  await expectProblem(running, /newer Countersign/);
  expect(readFileSync(database(centreFolder)).equals(before)).toBe(true);
  await running.page.getByRole('button', { name: 'Try again' }).click();
  await heading(running.page, 'Sign in').waitFor();
  await running.app.close();
});

centreTest('a damaged file is kept; a copy is put in its place when asked', async ({ centreFolder }) => {
  const first = await launchApp(centreFolder);
  await signIn(first.page);
  await heading(first.page, 'Today').waitFor();
  const copies = path.join(centreFolder, 'centre/copies');
  // The first sign-in of a day leaves a copy; one that is still being written has another name.
  await expect
    .poll(() => existsSync(copies) && readdirSync(copies).some((name) => name.endsWith('.db')))
    .toBe(true);
  await first.app.close();
  const damaged = readFileSync(database(centreFolder)).fill(7, 5_000, 9_000);
  writeFileSync(database(centreFolder), damaged);
  const running = await launchApp(centreFolder);
  const { page } = running;
  await signIn(page);
  await expectProblem(running, /damaged/);
  expect(readFileSync(database(centreFolder)).equals(damaged)).toBe(true);
  await page
    .getByRole('button', { name: /^Put this copy in its place/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Put it in place' }).click();
  await heading(page, 'Sign in').waitFor();
  await signIn(page);
  await heading(page, 'Today').waitFor();
  const folder = path.join(centreFolder, 'centre');
  const aside = readdirSync(folder).find((name) => name.startsWith('set-aside-'));
  expect(readFileSync(path.join(folder, aside ?? '', 'countersign.db')).equals(damaged)).toBe(true);
  await running.app.close();
});

centreTest('a file that another program holds is waited for by hand', async ({ centreFolder }) => {
  const letGo = await openFromOutside(centreFolder, ({ db }) => {
    db.execute('PRAGMA locking_mode = EXCLUSIVE');
    db.execute('BEGIN EXCLUSIVE');
  });
  const running = await launchApp(centreFolder);
  await signIn(running.page);
  await expectProblem(running, /cannot be opened now/);
  letGo();
  await running.page.getByRole('button', { name: 'Try again' }).click();
  await heading(running.page, 'Sign in').waitFor();
  await signIn(running.page);
  await heading(running.page, 'Today').waitFor();
  await running.app.close();
});

centreTest('missing files are named', async ({ centreFolder }) => {
  rmSync(database(centreFolder));
  const running = await launchApp(centreFolder);
  await expectProblem(running, /records are not there/);
  await running.app.close();
});

centreTest('so are missing keys', async ({ centreFolder }) => {
  const keys = path.join(centreFolder, 'centre/keys.json');
  rmSync(keys);
  const running = await launchApp(centreFolder);
  await expectProblem(running, /key file/, keys);
  await running.app.close();
});
