import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { LIST_OPEN, axeViolations } from './axe';
import { hasChromium, openGallery, shot, type OpenGallery } from './browser';

const SIZE = { width: 1280, height: 800 } as const;

/** What has the focus, as its text or label. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
  );

describe.skipIf(!hasChromium)('by keyboard', () => {
  let gallery: OpenGallery;
  const pages: Page[] = [];
  const open = async (path: string, scheme: 'light' | 'dark' = 'light'): Promise<Page> => {
    const page = await gallery.open(path, { ...SIZE, scheme });
    pages.push(page);
    return page;
  };
  beforeAll(async () => {
    gallery = await openGallery();
  });
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()));
  });
  afterAll(() => gallery.close());

  it.each(['light', 'dark'] as const)(
    'Ctrl K finds a screen and goes there, focus on its title (%s)',
    async (scheme) => {
      const page = await open('/', scheme);
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').pressSequentially('a');
      await page.getByRole('option', { name: 'Ava Lindqvist' }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.screenshot({ path: shot(`palette-${scheme}`) });
      expect(await axeViolations(page)).toEqual([]);
      await page.getByRole('combobox').fill('settings');
      await page.getByRole('option', { name: 'Settings' }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
      await expect.poll(() => focused(page)).toBe('Settings');
      expect(await page.title()).toBe('Settings · Countersign');
    },
  );

  it('? lists the shortcuts, g s goes to Sampling, and fields keep their letters', async () => {
    const page = await open('/');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await page.screenshot({ path: shot('shortcuts') });
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('g');
    await page.keyboard.press('s');
    await page.getByRole('heading', { level: 1, name: 'Autumn plan 2026' }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('h');
    await page.getByLabel('Note').fill('g s');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('History');
  });

  it('what was typed comes back after a screen fails', async () => {
    const page = await open('/history');
    await page.getByLabel('Note').fill('half a sentence');
    await page.getByRole('button', { name: 'Break this screen' }).click();
    await page.getByRole('alert').waitFor();
    await page.screenshot({ path: shot('broken') });
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(await page.getByLabel('Note').inputValue()).toBe('half a sentence');
    gallery.forgetErrors();
  });

  it('a toast offers undo, waits while it is focused, and Ctrl Z undoes', async () => {
    const page = await open('/');
    await page.clock.install();
    const close = page.getByRole('button', { name: 'Close an action' });
    const toast = page.getByText('Action closed');
    await close.click();
    await toast.waitFor();
    await page.screenshot({ path: shot('toast') });
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).focus();
    await page.clock.runFor(20_000);
    expect(await toast.count()).toBe(1);
    await close.focus();
    await page.clock.runFor(9_000);
    expect(await toast.count()).toBe(0);
    await close.click();
    await toast.waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('Action open again').waitFor();
  });

  it('rows are one tab stop; End reaches the last of 5,000; Enter opens it', async () => {
    const page = await open('/learners');
    await page.locator('[data-row="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-row'))).toBe('1');
    await page.keyboard.press('End');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-row')))
      .toBe('4999');
    expect(await page.locator('table').first().locator('tbody tr').count()).toBeLessThan(80);
    await page.keyboard.press('Enter');
    expect(await page.locator('.page-head__sub').textContent()).toMatch(/opened: row-\d+/);
  });

  it('a date is typed or chosen; what is no date is said', async () => {
    const page = await open('/settings');
    const field = page.getByLabel('Planned date', { exact: true });
    await field.fill('3/12/2026');
    await field.press('Enter');
    expect(await field.inputValue()).toBe('3 Dec 2026');
    await page.getByText('Kept as 2026-12-03').waitFor();
    await field.fill('31 Nov 2026');
    await field.blur();
    await page.getByText('This is not a date. Write it as 21/11/2026 or 21 Nov 2026.').waitFor();
    await field.fill('3 Dec 2026');
    await page.getByRole('button', { name: 'Choose from calendar: Planned date' }).click();
    await page.getByRole('grid').waitFor();
    await page.screenshot({ path: shot('calendar') });
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByText('Kept as 2026-12-04').waitFor();
  });

  it('lists open, filter and choose', async () => {
    const page = await open('/settings');
    await page.getByLabel('Find a unit').first().pressSequentially('24');
    await page.getByRole('option').waitFor();
    await page.screenshot({ path: shot('combobox') });
    expect(await axeViolations(page, LIST_OPEN)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.getByLabel('Find a unit').first().inputValue()).toBe('UBU24');
  });

  it('a dialog holds the focus and gives it back', async () => {
    const page = await open('/', 'dark');
    const button = page.getByRole('button', { name: 'Issue report…' });
    await button.click();
    await page.getByRole('dialog', { name: 'Sign the report' }).waitFor();
    await page.screenshot({ path: shot('dialog') });
    expect(await axeViolations(page)).toEqual([]);
    expect(
      await page
        .getByLabel('Signing PIN', { exact: true })
        .evaluate((field) => field === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('Issue report…');
  });

  it('the policy refused nothing that opened', () => {
    expect(gallery.errors).toEqual([]);
  });
});
