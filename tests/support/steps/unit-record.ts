import type { Locator } from '@playwright/test';
import type { Desk } from './desk';
import { press, reach, select, typeInto } from './keyboard';

const unitTitle = ({ page }: Desk, code: string): Locator =>
  page.getByRole('heading', { level: 1, name: new RegExp(`^${code} `) });

/** Waits until the unit's record is on screen. */
export const onUnit = (desk: Desk, code: string): Promise<void> => unitTitle(desk, code).waitFor();

/** Alt with the right arrow: the learner's next unit. */
export async function nextUnit(desk: Desk, code: string): Promise<void> {
  await desk.page.keyboard.press('Alt+ArrowRight');
  await onUnit(desk, code);
}

/** A cell of the record by what it is called: `Date achieved, outcome 1, observation 2`. */
export const cell = ({ page }: Desk, name: string): Locator =>
  page.getByRole('textbox', { name, exact: true });

/** Types down a column from a cell on, Enter after each; an empty text leaves its cell. */
export async function typeDown(desk: Desk, from: string, texts: readonly string[]): Promise<void> {
  await reach(cell(desk, from));
  for (const text of texts) {
    if (text !== '') await desk.page.keyboard.type(text);
    await desk.page.keyboard.press('Enter');
  }
}

/** Types along a row from a cell on, Tab after each. */
export async function typeAlong(desk: Desk, from: string, texts: readonly string[]): Promise<void> {
  await reach(cell(desk, from));
  for (const text of texts) {
    if (text !== '') await desk.page.keyboard.type(text);
    await desk.page.keyboard.press('Tab');
  }
}

/** Ctrl Shift D in a cell: every empty cell of its outcome takes the value above. */
export async function fillOutcome(desk: Desk, from: string): Promise<void> {
  await reach(cell(desk, from));
  await desk.page.keyboard.press('ControlOrMeta+Shift+d');
}

/** Puts rows on the clipboard as a spreadsheet does, and pastes them from a cell on. */
export async function pasteBlock(
  desk: Desk,
  from: string,
  rows: readonly (readonly string[])[],
): Promise<void> {
  const text = rows.map((row) => row.join('\t')).join('\r\n');
  await desk.app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
  await reach(cell(desk, from));
  await desk.page.keyboard.press('ControlOrMeta+v');
}

/** Ctrl S, and how many entries were saved. */
export async function saveEntries({ page }: Desk): Promise<number> {
  await page.keyboard.press('ControlOrMeta+s');
  await page.getByText(/^Everything is saved\./).waitFor();
  const toast = page
    .locator('.toast__title')
    .filter({ hasText: /entr(y|ies) saved$/ })
    .last();
  const said = await toast.innerText();
  return said.startsWith('One') ? 1 : Number.parseInt(said, 10);
}

/** Nothing is left to sign: the unit says so, and its title has the focus. */
async function onSignedOff({ page }: Desk): Promise<void> {
  await page.getByText('Unit signed off').waitFor();
  await page.locator('main h1:focus').waitFor();
}

/** Signs every outcome off, then the unit, with what each dialog proposes. */
export async function signOffUnit(desk: Desk, code: string, outcomes: number): Promise<void> {
  const { page } = desk;
  for (let number = 1; number <= outcomes; number += 1) {
    await press(page.getByRole('button', { name: `Sign off outcome ${number}`, exact: true }));
    const dialog = page.getByRole('dialog', { name: `Sign off outcome ${number}` });
    await press(dialog.getByRole('button', { name: 'Sign off', exact: true }));
    // The focus goes to what is signed off next.
    await page.locator('[data-sign-off]:focus').waitFor();
  }
  await press(page.getByRole('button', { name: 'Sign off the unit', exact: true }));
  const dialog = page.getByRole('dialog', { name: `Sign off ${code}` });
  await press(dialog.getByRole('button', { name: 'Sign off the unit' }));
  await onSignedOff(desk);
}

/** Signs off a unit whose outcomes are not on record, from the paper record. */
export async function signOffWhole(
  desk: Desk,
  code: string,
  given: { readonly initials: string; readonly method: string; readonly reference: string },
): Promise<void> {
  const { page } = desk;
  await press(page.getByRole('button', { name: 'Sign off the unit as a whole' }));
  const dialog = page.getByRole('dialog', { name: `Sign off ${code}` });
  await typeInto(dialog.getByRole('combobox', { name: 'Assessor initials' }), given.initials);
  // Leaving the field closes the list of initials under it.
  await page.keyboard.press('Tab');
  await select(dialog.getByRole('button', { name: /Main method$/ }), given.method);
  await typeInto(dialog.getByLabel('Portfolio reference', { exact: true }), given.reference);
  await press(dialog.getByRole('button', { name: 'Sign off the unit' }));
  await onSignedOff(desk);
}

/** From a unit record back to the learner's page. */
export async function backToLearner({ page }: Desk, name: string): Promise<void> {
  await press(page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link', { name }));
  await page.getByRole('heading', { level: 1, name }).waitFor();
}
