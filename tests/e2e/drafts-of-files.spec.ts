import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, launchApp, newFolder, test as base } from '../support/app';
import { makeCentre, SET_UP } from '../support/centre-files';
import { goToPath } from '../support/demo-screens';
import { NORTHMOOR_BOOK } from '../support/documents/northmoor-book';
import { heading, killed, lock, signIn } from '../support/sitting';
import { pickFiles, press, select } from '../support/steps/keyboard';

/** A data folder with a centre, and another with the files that are picked. */
const test = base.extend<{ folder: string; files: string }>({
  folder: async ({}, use) => {
    const folder = newFolder();
    await makeCentre(folder);
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  files: async ({}, use) => {
    const files = newFolder();
    await use(files);
    rmSync(files, { recursive: true, force: true });
  },
});

const { passphrase } = SET_UP;

/** Keeps on after a lock, then after a crash: `expectKept` looks each time, on a screen that was just gone to. */
async function throughLockAndCrash(
  folder: string,
  screen: string,
  begin: (page: Page) => Promise<void>,
  expectKept: (page: Page) => Promise<void>,
): Promise<void> {
  const first = await launchApp(folder);
  await signIn(first.page, passphrase);
  await goToPath(first.page, screen);
  await begin(first.page);
  await lock(first.page);
  await signIn(first.page, passphrase);
  await goToPath(first.page, screen);
  await expectKept(first.page);
  await killed(first);
  const second = await launchApp(folder);
  await signIn(second.page, passphrase);
  await goToPath(second.page, screen);
  await expectKept(second.page);
  expect(second.complaints).toEqual([]);
  await second.app.close();
}

test('what was matched in an import serves as soon as its file is read again', async ({ folder, files }) => {
  test.setTimeout(120_000);
  const file = path.join(files, 'learners.csv');
  writeFileSync(file, 'Name,Date of birth,Cohort,Matrikel\nAda Byron,3/4/2005,Autumn,L1\n');
  const number = (page: Page) => page.getByRole('button', { name: /Learner number \(needed\)/ });
  const dates = (page: Page) => page.getByRole('radio', { name: /3 Apr 2005/ });
  const read = async (page: Page): Promise<void> => {
    await pickFiles(page.locator('.file-drop'), [file]);
    await press(page.getByRole('button', { name: 'Read 1 file' }));
    await page.getByRole('button', { name: 'Check the rows' }).waitFor();
  };
  const check = (page: Page) => page.getByRole('button', { name: 'Check the rows' }).click();
  await throughLockAndCrash(
    folder,
    '/import',
    async (page) => {
      await read(page);
      await expect(number(page)).toContainText('no column');
      await select(number(page), 'Matrikel');
      await expect(number(page)).toContainText('Matrikel');
      await check(page);
      await page
        .locator('label')
        .filter({ has: dates(page) })
        .click();
      await expect(dates(page)).toBeChecked();
    },
    async (page) => {
      await expect(page.getByText('An import of learners.csv was not finished.')).toBeVisible();
      await read(page);
      await expect(page.getByText('The columns are matched as you left them.')).toBeVisible();
      await expect(number(page)).toContainText('Matrikel');
      await check(page);
      await expect(dates(page)).toBeChecked();
    },
  );
});

test('the review of a document is found again, lines and all', async ({ folder, files }) => {
  test.setTimeout(120_000);
  const file = path.join(files, 'book.txt');
  writeFileSync(file, NORTHMOOR_BOOK);
  const title = (page: Page) => page.getByLabel('Title', { exact: true }).first();
  await throughLockAndCrash(
    folder,
    '/qualifications/document',
    async (page) => {
      await pickFiles(page.locator('.file-drop'), [file]);
      await title(page).waitFor();
      await title(page).fill('As Zoë calls it');
    },
    async (page) => {
      await heading(page, 'Set up from a document').waitFor();
      await expect(title(page)).toHaveValue('As Zoë calls it');
      await expect(page.getByText('What you typed here before was kept.')).toBeVisible();
      await expect(page.getByRole('region', { name: /book\.txt/ }).first()).toBeVisible();
    },
  );
});
