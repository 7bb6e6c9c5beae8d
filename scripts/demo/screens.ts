import type { Desk } from '../../tests/support/steps/desk';
import { goTo, press } from '../../tests/support/steps/keyboard';
import { firstRow } from '../../tests/support/steps/list';

/** Screens that the main job does not come past, each with how to get there. */
export async function otherScreens({ page }: Desk, picture: (name: string) => Promise<void>): Promise<void> {
  await goTo(page, 'Today');
  await picture('today');
  for (const [screen, one] of [
    ['Assessors', 'assessor'],
    ['Learners', 'learner'],
    ['Qualifications', 'qualification'],
  ] as const) {
    await goTo(page, screen);
    await firstRow({ page }).waitFor();
    await picture(screen.toLowerCase());
    await press(firstRow({ page }));
    await page.getByRole('heading', { level: 1, name: screen, exact: true }).waitFor({ state: 'detached' });
    await picture(one);
  }
  for (const screen of ['Actions', 'Settings', 'Sampling']) {
    await goTo(page, screen);
    await picture(screen.toLowerCase());
  }
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: 'Search or go to' }).waitFor();
  await page.keyboard.insertText('cpr');
  await page.getByRole('option').first().waitFor();
  await picture('search');
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Search or go to' }).waitFor({ state: 'hidden' });
  await page.keyboard.press('Shift+?');
  await page.getByRole('dialog').waitFor();
  await picture('shortcuts');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.keyboard.press('ControlOrMeta+l');
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  await picture('locked');
}
