import type { Locator, Page } from '@playwright/test';

// What a person does without a mouse. Each fails when the keyboard does not get there.

const MOST_STEPS = 250;

/** Tab, or Shift Tab, until the control has the focus. */
export async function reach(control: Locator): Promise<void> {
  const page = control.page();
  await control.waitFor();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const where = await control.evaluate((element) => {
      const active = document.activeElement;
      if (active === element || element.contains(active)) return 'here';
      const isAfter =
        active !== null && (element.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      return isAfter ? 'before' : 'after';
    });
    if (where === 'here') return;
    await page.keyboard.press(where === 'before' ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`The keyboard does not reach ${control.toString()}.`);
}

/** Goes to a button or link and presses Enter. */
export async function press(control: Locator): Promise<void> {
  await reach(control);
  await control.page().keyboard.press('Enter');
}

/** Goes to a field and types over what is in it. */
export async function typeInto(field: Locator, text: string): Promise<void> {
  await reach(field);
  const { keyboard } = field.page();
  await keyboard.press('ControlOrMeta+a');
  await keyboard.insertText(text);
}

/** Goes to one-of-a-few choices and moves to the one of that name with the arrow keys. */
export async function choose(group: Locator, name: string): Promise<void> {
  const { keyboard } = group.page();
  await reach(group);
  const wanted = group.getByRole('radio', { name: new RegExp(`^${name}`) });
  for (let step = 0; step < 12; step += 1) {
    if (await wanted.evaluate((radio) => radio === document.activeElement)) {
      if (!(await wanted.isChecked())) await keyboard.press('Space');
      return;
    }
    await keyboard.press('ArrowRight');
  }
  throw new Error(`The arrow keys do not reach ${name}.`);
}

/** Opens a list of options, types the beginning of one and takes it. */
export async function select(button: Locator, option: string): Promise<void> {
  const page = button.page();
  // Lists of samples are listboxes too.
  const options = page.locator('.options[role=listbox]');
  await press(button);
  await options.waitFor();
  await page.keyboard.type(option);
  await options.locator('[role=option]:focus').filter({ hasText: option }).waitFor();
  await page.keyboard.press('Enter');
  await options.waitFor({ state: 'hidden' });
}

/** Goes to a field with a list under it, types part of an option and takes it. */
export async function pick(field: Locator, option: string): Promise<void> {
  const page = field.page();
  await typeInto(field, option);
  const wanted = page.getByRole('option').filter({ hasText: option }).first();
  await wanted.waitFor();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if ((await wanted.getAttribute('data-focused')) !== null) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor({ state: 'hidden' });
}

/** Opens a short list of things to do and does one of them. */
export async function doFromMenu(button: Locator, action: string | RegExp): Promise<void> {
  const page = button.page();
  const menu = page.getByRole('menu');
  await press(button);
  const wanted = menu.getByRole('menuitem', { name: action });
  await wanted.waitFor();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await wanted.evaluate((item) => item === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await menu.waitFor({ state: 'hidden' });
}

/** Ctrl K, the beginning of a screen's name, Enter. */
export async function goTo(page: Page, screen: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: 'Search or go to' }).waitFor();
  await page.keyboard.insertText(screen);
  await page.getByRole('option', { name: screen, selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: screen }).waitFor();
}

/** Opens the file dialog of a place for files and picks from it. */
export async function pickFiles(place: Locator, files: readonly string[]): Promise<void> {
  const [chooser] = await Promise.all([
    place.page().waitForEvent('filechooser'),
    press(place.getByRole('button', { name: /^Choose/ })),
  ]);
  await chooser.setFiles([...files]);
}
