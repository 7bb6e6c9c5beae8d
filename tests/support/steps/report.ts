import path from 'node:path';
import { savedFile, type Desk, type OnPage } from './desk';
import { goTo, pickFiles, press, typeInto } from './keyboard';

/** From a plan's screen: the report is signed and entered in the register; its number. */
export async function issueReport(
  { page }: OnPage,
  { pin, eqa }: { readonly pin: string; readonly eqa: string },
  look: () => Promise<void> = () => Promise.resolve(),
): Promise<string> {
  await press(page.getByRole('button', { name: 'Issue verification report…' }));
  const dialog = page.getByRole('dialog', { name: 'Issue verification report' });
  await typeInto(dialog.getByLabel('EQA, if known'), eqa);
  await typeInto(dialog.getByLabel('Your signing PIN', { exact: true }), pin);
  await look();
  await press(dialog.getByRole('button', { name: 'Sign and issue' }));
  const register = page.getByRole('table', { name: 'Register of reports' });
  await register.waitFor({ timeout: 60_000 });
  return register.locator('.table__open').first().innerText();
}

/** Opens the register's report of that number; what checking its signatures says. */
export async function checkSignatures({ page }: OnPage, number: string): Promise<string> {
  await press(
    page
      .getByRole('table', { name: 'Register of reports' })
      .getByRole('button', { name: number, exact: true }),
  );
  const banner = page.locator('.side-panel .banner');
  await banner.waitFor();
  return banner.locator('b').innerText();
}

/** Saves a copy of the report whose panel is open; the file. */
export async function saveReport(desk: Desk): Promise<string> {
  await press(desk.page.locator('.side-panel').getByRole('button', { name: 'Save a copy…' }));
  return savedFile(desk, /\.pdf/);
}

/** Reports → any PDF; what checking it says. */
export async function checkAnyPdf({ page }: Desk, file: string): Promise<string> {
  await goTo(page, 'Reports');
  const card = page.locator('.card').filter({ hasText: 'Check any PDF' });
  await pickFiles(card.locator('.file-drop'), [file]);
  // Only now is what was said of an earlier file gone.
  await card
    .locator('.file-drop__label')
    .filter({ hasText: path.basename(file) })
    .waitFor();
  const banner = card.locator('.banner');
  await banner.waitFor();
  return banner.locator('b').innerText();
}

/** History → checked; what it says. */
export async function checkHistory({ page }: Desk): Promise<string> {
  await goTo(page, 'History');
  await press(page.getByRole('button', { name: 'Check history' }));
  const banner = page.locator('.banner').filter({ hasText: /history (is intact|does not fit)/ });
  await banner.waitFor({ timeout: 60_000 });
  return banner.locator('b').innerText();
}
