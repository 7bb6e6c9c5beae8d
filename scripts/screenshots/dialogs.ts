import type { Page } from '@playwright/test';
import type { Desk } from '../../tests/support/steps/desk';
import { goTo, press } from '../../tests/support/steps/keyboard';
import type { Camera } from './camera';

/** What opens over a screen: search, shortcuts, dialogs; and the lock. */
export async function picturesOfDialogs({ page }: Desk, camera: Camera): Promise<void> {
  await goTo(page, 'Today');
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: 'Search or go to' }).waitFor();
  await page.keyboard.insertText('cpr');
  await page.getByRole('option').first().waitFor();
  await camera.take('search');
  await closeWith(page, page.getByRole('combobox', { name: 'Search or go to' }));
  await page.keyboard.press('Shift+?');
  await dialog(page, camera, 'shortcuts');
  await goTo(page, 'Qualifications');
  await press(page.getByRole('button', { name: 'Add one that comes with Countersign…' }));
  await dialog(page, camera, 'add-qualification');
  await goTo(page, 'Assessors');
  await press(page.getByRole('link', { name: 'Add a person' }));
  await page
    .getByRole('heading', { level: 1, name: 'Assessors', exact: true })
    .waitFor({ state: 'detached' });
  await camera.take('add-person');
  await goTo(page, 'Sampling');
  await press(page.locator('.table__open').first());
  await press(page.getByRole('button', { name: 'Other actions' }));
  await page.keyboard.press('End');
  await press(page.getByRole('menuitem', { name: 'Draw again…' }));
  await dialog(page, camera, 'draw-again');
  await page.keyboard.press('ControlOrMeta+l');
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  await camera.take('locked-demo');
  await press(page.getByRole('button', { name: 'Forgot your passphrase?' }));
  await camera.take('recover');
}

async function dialog(page: Page, camera: Camera, name: string): Promise<void> {
  const open = page.getByRole('dialog');
  await open.waitFor();
  await camera.take(name);
  await closeWith(page, open);
}

async function closeWith(page: Page, open: ReturnType<Page['getByRole']>): Promise<void> {
  await page.keyboard.press('Escape');
  await open.waitFor({ state: 'hidden' });
}
