import { spawn } from 'node:child_process';
import type { Page } from '@playwright/test';
import { callInPage, expect, launchApp, newFolder, startArguments, test } from '../support/app';
import { ask } from '../support/call';
import { makeCentre, SET_UP } from '../support/centre-files';
import { electronRuntime } from '../support/electron-runtime';
import { choose, press, typeInto } from '../support/steps/keyboard';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** Types the passphrase where the focus already is, and Enter. */
async function signIn(page: Page, passphrase = SET_UP.passphrase): Promise<void> {
  await heading(page, 'Sign in').waitFor();
  const field = page.getByLabel('Passphrase', { exact: true });
  await expect(field).toBeFocused();
  await page.keyboard.insertText(passphrase);
  await page.keyboard.press('Enter');
}

test('a centre is set up by keyboard alone, locked, and opened again', async ({ running: { page } }) => {
  await press(page.getByRole('button', { name: 'Set up a centre' }));
  await heading(page, 'Your centre').waitFor();
  await typeInto(page.getByLabel('Centre name'), SET_UP.centre.name);
  await typeInto(page.getByLabel('Centre number'), SET_UP.centre.number);
  await typeInto(
    page.getByRole('combobox', { name: 'Awarding organisation' }),
    SET_UP.centre.awardingOrganisation,
  );
  // The suggestions are open: Tab leaves the field and closes them.
  await page.keyboard.press('Tab');
  await typeInto(page.getByRole('textbox', { name: 'Site 1' }), 'Harbour');
  await press(page.getByRole('button', { name: 'Continue' }));
  await heading(page, 'You').waitFor();
  await typeInto(page.getByLabel('Your name'), SET_UP.person.name);
  await typeInto(page.getByLabel('Initials'), SET_UP.person.initials);
  await choose(page.getByRole('radiogroup', { name: 'Your role' }), 'Lead IQA');
  await press(page.getByRole('button', { name: 'Continue' }));
  await heading(page, 'Your passphrase').waitFor();
  await typeInto(page.getByLabel('Passphrase', { exact: true }), SET_UP.passphrase);
  await typeInto(page.getByLabel('Passphrase again', { exact: true }), 'another one altogether');
  await press(page.getByRole('button', { name: 'Set up the centre' }));
  await expect(page.getByLabel('Passphrase again', { exact: true })).toBeFocused();
  await typeInto(page.getByLabel('Passphrase again', { exact: true }), SET_UP.passphrase);
  await press(page.getByRole('button', { name: 'Set up the centre' }));
  await heading(page, 'Your recovery code').waitFor();
  const kept = page.getByRole('checkbox');
  await kept.waitFor();
  await expect(page.getByRole('button', { name: 'Continue' })).toBeDisabled();
  await kept.focus();
  await page.keyboard.press('Space');
  await press(page.getByRole('button', { name: 'Continue' }));
  await heading(page, 'Your signing identity').waitFor();
  await press(page.getByRole('button', { name: 'Later' }));
  await heading(page, 'Today').waitFor();

  await page.keyboard.press('ControlOrMeta+l');
  await signIn(page, 'not the passphrase');
  await expect(page.getByText('This is not the passphrase.')).toBeVisible();
  expect(await ask(page, 'session.state', {})).toMatchObject({ kind: 'locked' });
});

test('a locked application shows nothing and answers nothing until somebody signs in', async () => {
  const folder = newFolder();
  await makeCentre(folder);
  const { app, page } = await launchApp(folder);
  const locked = { ok: false, error: { code: 'locked' } };
  await signIn(page);
  await heading(page, 'Today').waitFor();
  expect(await callInPage(page, 'people.list', '{}')).toMatchObject({ ok: true });
  await page.keyboard.press('ControlOrMeta+l');
  await heading(page, 'Sign in').waitFor();
  expect(await page.getByRole('navigation').count()).toBe(0);
  expect(await callInPage(page, 'people.list', '{}')).toMatchObject(locked);
  await signIn(page, 'wrong');
  await expect.poll(() => ask(page, 'session.state', {})).toMatchObject({ kind: 'locked' });
  await signIn(page);
  await heading(page, 'Today').waitFor();
  // Nobody has touched the computer for an hour, as the system says; main looks every 15 seconds.
  await app.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 3_600;
  });
  await heading(page, 'Sign in').waitFor({ timeout: 20_000 });
  expect(await callInPage(page, 'people.list', '{}')).toMatchObject(locked);
  await app.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 0;
  });
  for (const event of ['lock-screen', 'suspend'] as const) {
    await signIn(page);
    await heading(page, 'Today').waitFor();
    await app.evaluate(({ powerMonitor }, name) => void powerMonitor.emit(name), event);
    await heading(page, 'Sign in').waitFor();
    expect(await callInPage(page, 'people.list', '{}')).toMatchObject(locked);
  }
  await app.close();
});

test('killed while it writes, it starts again with everything it said it had saved', async () => {
  const folder = newFolder();
  await makeCentre(folder);
  const first = await launchApp(folder);
  await signIn(first.page);
  await heading(first.page, 'Today').waitFor();
  const saved: string[] = [];
  await first.page.exposeFunction('saved', (name: string) => saved.push(name));
  await first.page.evaluate(`void (async () => {
    for (let number = 1; ; number += 1) {
      const name = 'Site ' + number;
      const answer = await window.api.call('settings.addSite', { name });
      if (answer.ok) window.saved(name);
    }
  })()`);
  await expect.poll(() => saved.length).toBeGreaterThan(20);
  const gone = first.app.waitForEvent('close');
  first.app.process().kill('SIGKILL');
  await gone;

  const second = await launchApp(folder);
  await signIn(second.page);
  await heading(second.page, 'Today').waitFor();
  const { sites } = await ask(second.page, 'settings.get', {});
  expect(sites.map(({ name }) => name)).toEqual(expect.arrayContaining(saved));
  const checked = await ask(second.page, 'history.check', { jobId: crypto.randomUUID() });
  expect(checked).toMatchObject({ intact: true });
  await second.app.close();
});

test('a second start on the same data folder brings the first window forward and ends', async ({
  running,
}) => {
  const { app, dataFolder } = running;
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window) return;
    Reflect.set(globalThis, 'brought', 0);
    window.focus = () => void Reflect.set(globalThis, 'brought', 1);
    window.hide();
  });
  const { executablePath } = electronRuntime();
  const second = spawn(executablePath, [...startArguments(dataFolder)], { stdio: 'ignore' });
  const code = await new Promise<number | null>((resolve) => second.once('exit', resolve));
  expect(code).toBe(0);
  await expect.poll(() => app.evaluate((): unknown => Reflect.get(globalThis, 'brought'))).toBe(1);
  const windows = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.isVisible()),
  );
  expect(windows).toEqual([true]);

  const other = await launchApp(newFolder());
  await heading(other.page, 'Welcome').waitFor();
  await other.app.close();
});
