import { expect, test } from '../support/app';
import { ask } from '../support/call';
import { openDemo } from '../support/demo-screens';
import { axeViolations, LIST_OPEN } from '../support/gallery/axe';

test('screens, learners, assessors and units are found with Ctrl K, and keys are listed on ?', async ({
  running: { page },
}) => {
  await openDemo(page);
  const title = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
  const [learner] = (await ask(page, 'learners.page', { query: '', after: null, limit: 1 })).rows;
  const assessor = (await ask(page, 'people.list', {})).find(({ roles }) => roles.includes('assessor'));
  if (!learner || !assessor) throw new Error('the demo centre is empty');
  for (const [typed, found] of [
    ['History', 'History'],
    [learner.name, learner.name],
    [assessor.name, assessor.name],
  ] as const) {
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('combobox', { name: 'Search or go to' }).waitFor();
    await page.keyboard.insertText(typed);
    await page.getByRole('option', { name: found }).first().waitFor();
    expect(await axeViolations(page, LIST_OPEN)).toEqual([]);
    await expect(page.getByRole('option', { selected: true })).toContainText(found);
    await page.keyboard.press('Enter');
    await title(found).waitFor();
  }
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.insertText('UBU19');
  await page.getByRole('option', { name: /UBU19/ }).first().waitFor();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox', { name: 'Search or go to' })).toBeHidden();

  await page.keyboard.press('?');
  const list = page.getByRole('dialog');
  await expect(list).toContainText('Lock');
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  for (const [key, name] of [
    ['s', 'Sampling'],
    ['a', 'Assessors'],
    ['h', 'History'],
    ['t', 'Today'],
  ] as const) {
    await page.keyboard.press('g');
    await page.keyboard.press(key);
    await title(name).waitFor();
  }
});

test('making the demo centre can be cancelled, and leaves nothing', async ({ running: { page } }) => {
  await page.getByRole('button', { name: 'Open the demo centre' }).click();
  await page.getByRole('progressbar').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Open the demo centre' }).waitFor();
  expect(await ask(page, 'session.state', {})).toEqual({ kind: 'welcome' });
  await openDemo(page);
});

test('the appearance follows the system', async ({ running: { app, page } }) => {
  // Playwright shows every page as light unless told not to.
  await page.emulateMedia({ colorScheme: null });
  const desk = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
  const appear = (themeSource: 'light' | 'dark') =>
    app.evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source;
    }, themeSource);
  await appear('light');
  await expect.poll(desk).toBe('rgb(245, 246, 244)');
  await appear('dark');
  await expect.poll(desk).toBe('rgb(20, 24, 22)');
});
