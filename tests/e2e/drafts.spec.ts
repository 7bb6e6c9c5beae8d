import { rmSync } from 'node:fs';
import { ask } from '../support/call';
import { expect, launchApp, newFolder, test } from '../support/app';
import { makeCentre, SET_UP } from '../support/centre-files';
import { goToPath, openDemo } from '../support/demo-screens';
import { draftForms, type DraftForm } from '../support/draft-forms';
import { draftPlaces } from '../support/draft-places';
import { heading, killed, lock, signIn } from '../support/sitting';

/** What each form holds, opened anew. */
async function expectRestored(forms: readonly DraftForm[]): Promise<void> {
  for (const { name, text, open } of forms)
    await test.step(name, async () => {
      await expect.soft(await open(), name).toHaveValue(text);
    });
}

test('what is typed into any form survives leaving it, a lock and a crash', async () => {
  test.setTimeout(240_000);
  const folder = newFolder();
  const first = await launchApp(folder);
  await openDemo(first.page);
  const places = await draftPlaces(first.page);
  const forms = draftForms(first.page, places);
  for (const { name, text, open } of forms)
    await test.step(name, async () => {
      const field = await open();
      await field.fill(text);
    });
  await lock(first.page);
  await signIn(first.page);
  await expectRestored(forms);

  await killed(first);
  const second = await launchApp(folder);
  await openDemo(second.page);
  await expectRestored(draftForms(second.page, places));
  expect(second.complaints).toEqual([]);
  await second.app.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a dialog that found its draft says so and can start again; Enter sends it', async ({ running }) => {
  const { page } = running;
  await openDemo(page);
  const { learner, unit } = (await draftPlaces(page)).halfSigned;
  await goToPath(page, `/learners/${learner}/units/${unit}`);
  await page.getByRole('button', { name: 'Withdraw the sign-off' }).first().click();
  await page.getByLabel('Why it is withdrawn').fill('Signed too early.');
  await page.keyboard.press('Enter');
  const sign = page.getByRole('button', { name: 'Sign off outcome 1' });
  const initials = page.getByRole('combobox', { name: 'Assessor initials' });
  const note = page.getByText('What you typed here before was kept.');
  await sign.click();
  const proposed = await initials.inputValue();
  await expect(note).toBeHidden();
  await initials.fill('Nobody’s');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await sign.click();
  await expect(initials).toHaveValue('Nobody’s');
  await expect(note).toBeVisible();
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(note).toBeHidden();
  await expect(initials).toHaveValue(proposed);
  await expect(initials).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Outcome 1 signed off')).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
});

const centreTest = test.extend<{ centreFolder: string }>({
  centreFolder: async ({}, use) => {
    const folder = newFolder();
    await makeCentre(folder);
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});

centreTest('the words typed just before locking, sleeping and closing are kept', async ({ centreFolder }) => {
  let { app, page } = await launchApp(centreFolder);
  const enter = async (): Promise<void> => {
    await signIn(page, SET_UP.passphrase);
    await goToPath(page, '/learners/new');
  };
  const name = () => page.getByLabel('Name', { exact: true });
  await enter();
  await name().fill('Before the lock');
  await lock(page);
  await enter();
  await expect(name()).toHaveValue('Before the lock');
  for (const event of ['suspend', 'lock-screen'] as const) {
    await name().fill(`Before ${event}`);
    await app.evaluate(({ powerMonitor }, happens) => void powerMonitor.emit(happens), event);
    await enter();
    await expect(name()).toHaveValue(`Before ${event}`);
  }
  await name().fill('Before closing');
  await app.close();
  ({ app, page } = await launchApp(centreFolder));
  await enter();
  await expect(name()).toHaveValue('Before closing');
  await app.close();
});

centreTest('a window that does not answer is locked all the same', async ({ centreFolder }) => {
  const { app, page } = await launchApp(centreFolder);
  await signIn(page, SET_UP.passphrase);
  const answer = (channel: string): Promise<unknown> =>
    app.evaluate(({ powerMonitor }, happens) => void powerMonitor.emit(happens), channel);
  // Busy for longer than it is waited for.
  const busy = page.evaluate('{ const end = Date.now() + 1500; while (Date.now() < end); }');
  await answer('suspend');
  await busy;
  await heading(page, 'Sign in').waitFor();
  expect(await ask(page, 'session.state', {})).toMatchObject({ kind: 'locked' });
  // Awake again before the time is over: locked at once.
  await signIn(page, SET_UP.passphrase);
  const again = page.evaluate('{ const end = Date.now() + 1500; while (Date.now() < end); }');
  await answer('suspend');
  await answer('resume');
  await again;
  await heading(page, 'Sign in').waitFor();
  await app.close();
});

centreTest('what the service refuses stays as it was typed', async ({ centreFolder }) => {
  // Whoever assesses is asked for their initials: I. V. has them already.
  const { app, page } = await launchApp(centreFolder);
  await signIn(page, SET_UP.passphrase);
  const label = (text: string) => page.getByLabel(text, { exact: true });
  await goToPath(page, '/assessors/new');
  await label('Name').fill('Ines Vieira');
  await label('Initials').fill('i. v.');
  await page.getByRole('button', { name: 'Add this person' }).click();
  await expect(label('Initials')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText(/Ivy Verifier/).first()).toBeVisible();
  await lock(page);
  await signIn(page, SET_UP.passphrase);
  await expect(label('Name')).toHaveValue('Ines Vieira');
  await expect(label('Initials')).toHaveValue('i. v.');
  expect(await ask(page, 'people.list', {})).toHaveLength(1);
  await label('Initials').fill('IVA');
  await page.getByRole('button', { name: 'Add this person' }).click();
  await heading(page, 'Ines Vieira').waitFor();
  // Saved: the form for the next person is empty.
  await goToPath(page, '/assessors/new');
  await expect(label('Name')).toHaveValue('');
  await app.close();
});
