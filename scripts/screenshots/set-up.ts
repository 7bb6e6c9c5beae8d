import type { Page } from '@playwright/test';
import { choose, goTo, press, typeInto } from '../../tests/support/steps/keyboard';
import type { Camera } from './camera';

export const PASSPHRASE = 'kettle meadow violin harbour';

/** Welcome, every step of setting a centre up, and what each screen says while there is nothing on it. */
export async function picturesOfSetUp(page: Page, camera: Camera): Promise<void> {
  await camera.take('welcome');
  await press(page.getByRole('button', { name: 'Set up a centre' }));
  await typeInto(page.getByLabel('Centre name'), 'Riverside Training');
  await typeInto(page.getByLabel('Centre number'), '12345');
  await typeInto(page.getByRole('combobox', { name: 'Awarding organisation' }), 'VTCT');
  await page.keyboard.press('Escape');
  await typeInto(page.getByLabel('Site 1', { exact: true }), 'Harbour Road');
  await camera.take('set-up-1-centre');
  await next(page);
  await typeInto(page.getByLabel('Your name'), 'Ivy Marsh');
  await typeInto(page.getByLabel('E-mail address (optional)'), 'ivy.marsh@example.org');
  await choose(page.getByRole('radiogroup', { name: 'Your role' }), 'Lead IQA');
  await camera.take('set-up-2-you');
  await next(page);
  await typeInto(page.getByLabel('Passphrase', { exact: true }), PASSPHRASE);
  await typeInto(page.getByLabel('Passphrase again', { exact: true }), PASSPHRASE);
  await camera.take('set-up-3-passphrase');
  await press(page.getByRole('button', { name: 'Set up the centre' }));
  await page.getByRole('heading', { level: 1, name: 'Your recovery code' }).waitFor();
  await camera.take('set-up-4-recovery-code');
  await page.getByLabel('I have saved or printed it').focus();
  await page.keyboard.press('Space');
  await next(page);
  await page.getByLabel('Signing PIN', { exact: true }).waitFor();
  await camera.take('set-up-5-signing');
  await press(page.getByRole('button', { name: 'Later' }));
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  await camera.take('empty-today');
  for (const screen of ['Sampling', 'Assessors', 'Learners', 'Actions', 'Reports', 'Qualifications']) {
    await goTo(page, screen);
    await camera.take(`empty-${screen.toLowerCase()}`);
  }
  await page.evaluate(() => (window.location.hash = '#/sampling/new'));
  await page.getByText('No qualification yet').waitFor();
  await camera.take('empty-new-plan');
}

/** From one step of set-up to the next. */
async function next(page: Page): Promise<void> {
  await press(page.getByRole('button', { name: 'Continue' }));
}
