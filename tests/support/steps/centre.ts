import type { Desk, OnPage } from './desk';
import { choose, goTo, pickFiles, press, select, typeInto } from './keyboard';

/** Welcome → the demo centre, signed in as its lead IQA. */
export async function openDemoCentre({ page }: OnPage): Promise<void> {
  await press(page.getByRole('button', { name: 'Open the demo centre' }));
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor({ timeout: 60_000 });
}

/** Locks the file and signs another person in. */
export async function signInAs(
  { page }: Desk,
  person: { readonly name: string; readonly passphrase: string },
): Promise<void> {
  await page.keyboard.press('ControlOrMeta+l');
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  await select(page.getByRole('button', { name: /Person$/ }), person.name);
  await typeInto(page.getByLabel('Passphrase', { exact: true }), person.passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: new RegExp(`^${person.name} ·`) }).waitFor();
}

/** Settings → a certificate of one's own under a PIN; whom it names. */
export async function makeSigningIdentity(
  { page }: OnPage,
  pin: string,
  email: string | null = null,
): Promise<string> {
  await goTo(page, 'Settings');
  await press(page.getByRole('button', { name: 'Make or take one…' }));
  const dialog = page.getByRole('dialog', { name: 'Your signing identity' });
  await choose(dialog.getByRole('radiogroup', { name: 'Kind of key' }), 'ECDSA P-256');
  // Proposed from the person's own record, where it has one.
  if (email !== null) await typeInto(dialog.getByLabel(/e-mail/i), email);
  await typeInto(dialog.getByLabel('Signing PIN', { exact: true }), pin);
  await typeInto(dialog.getByLabel('Signing PIN again', { exact: true }), pin);
  await press(dialog.getByRole('button', { name: 'Make certificate' }));
  await dialog.waitFor({ state: 'hidden' });
  const toast = page.locator('.toast__title').filter({ hasText: 'You sign as' }).last();
  return (await toast.innerText()).replace('You sign as', '').trim();
}

/** Qualifications → a document read, looked over and saved; how many units it has. */
export async function setUpQualification(
  { page }: Desk,
  document: string,
  look: () => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  await goTo(page, 'Qualifications');
  await press(page.getByRole('link', { name: 'Set up from a document' }));
  await pickFiles(page.locator('.file-drop'), [document]);
  const save = page.getByRole('button', { name: 'Save the qualification' });
  await save.waitFor({ timeout: 30_000 });
  await look();
  await press(save);
  await page.locator('.toast__title').filter({ hasText: 'was added' }).waitFor();
  return page.getByRole('table').first().getByRole('row').count();
}
