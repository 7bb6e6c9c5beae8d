import type { Locator } from '@playwright/test';
import type { Desk, OnPage } from './desk';
import { reach, typeInto } from './keyboard';
import { openTab } from './plan';

/** Where the cursor of the matrix stands: a learner's name, a cell, a group's line. */
export const cursor = ({ page }: OnPage): Locator => page.locator('.matrix [data-cursor]');

/** The panel of the cell at the cursor. */
export const panel = ({ page }: OnPage): Locator => page.locator('.matrix-board .side-panel');

/** A plan's matrix, with the focus on its cursor. */
export async function openMatrix(desk: Desk): Promise<void> {
  await openTab(desk, 'Matrix');
  await desk.page.getByRole('grid', { name: /^Matrix of / }).waitFor();
  await reach(cursor(desk));
}

/** One key; whether the cursor went anywhere, with the focus on it. */
async function goes({ page }: OnPage, key: string): Promise<boolean> {
  const before = await page.evaluateHandle(() => document.activeElement);
  await page.keyboard.press(key);
  try {
    await page.waitForFunction(
      (was) => {
        const now = document.activeElement;
        return now !== was && now?.matches('.matrix [data-cursor]') === true;
      },
      before,
      { timeout: 2_000 },
    );
    return true;
  } catch {
    return false;
  }
}

/** In the column of names the beginning of a name is typed; the first learner of that name. */
export async function goToLearner(desk: OnPage, name: string): Promise<void> {
  const { page } = desk;
  await page.keyboard.press('Home');
  await page.locator('.matrix [data-column="0"][data-cursor]').waitFor();
  await page.keyboard.type(name);
  await cursor(desk).filter({ hasText: name }).waitFor();
}

const MOST_ROWS = 60;

/** By the arrow keys along the rows to the next cell that says this; what it says. */
export async function goToCell(desk: OnPage, says: RegExp): Promise<string> {
  for (let row = 0; row < MOST_ROWS; row += 1) {
    let isInRow = true;
    while (isInRow) {
      const label = (await cursor(desk).getAttribute('aria-label')) ?? '';
      if (says.test(label)) return label;
      isInRow = await goes(desk, 'ArrowRight');
    }
    await goes(desk, 'Home');
    if (!(await goes(desk, 'ArrowDown'))) break;
  }
  throw new Error(`No cell of the matrix says ${says.source}.`);
}

/** S, I or Delete on the cell at the cursor, and the reason; the toast that says what was done. */
export async function changeCell(desk: OnPage, key: 's' | 'i' | 'Delete', reason: string): Promise<string> {
  const { page } = desk;
  await page.keyboard.press(key);
  const dialog = page.getByRole('dialog', { name: key === 'Delete' ? /^Unplan/ : /^Plan/ });
  await typeInto(dialog.getByLabel(/^Why /), reason);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  await cursor(desk).and(page.locator(':focus')).waitFor();
  return page.locator('.toast__title').last().innerText();
}
