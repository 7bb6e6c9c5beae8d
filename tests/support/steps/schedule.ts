import type { Desk } from './desk';
import { press, reach, select, typeInto } from './keyboard';

/** From a plan's screen to the schedule of its samples, the focus on a day. */
export async function openSchedule({ page }: Desk): Promise<void> {
  await press(page.getByRole('button', { name: 'Other actions' }));
  await press(page.getByRole('menuitem', { name: 'Schedule' }));
  await page.getByRole('grid', { name: /^Samples planned in/ }).waitFor();
  await reach(page.locator('.month [data-cursor="true"]'));
}

const MOST_DAYS = 120;

/** Day by day with the arrow to the next on which something is still to do; the day. */
export async function goToDayWithSamples({ page }: Desk): Promise<string> {
  const here = page.locator('.month [data-cursor="true"]:focus');
  for (let step = 0; step < MOST_DAYS; step += 1) {
    await here.waitFor();
    const day = (await here.getAttribute('data-day')) ?? '';
    if (step > 0 && (await here.locator('.month__open').count()) > 0) return day;
    await page.keyboard.press('ArrowRight');
    await page.locator(`.month [data-cursor="true"]:focus:not([data-day="${day}"])`).waitFor();
  }
  throw new Error('No day of the schedule has a sample.');
}

/** Enter opens the list of the day, if it is not there yet; Space selects its first one to do. Whose it is. */
export async function selectFirstSample({ page }: Desk): Promise<{ readonly iqa: string }> {
  const list = page.getByRole('listbox', { name: /^Samples, / });
  if (!(await list.isVisible())) await page.keyboard.press('Enter');
  await reach(list);
  const toDo = list.getByRole('option').filter({ hasNot: page.locator('.sample-list__done') });
  const place = Number(await toDo.first().getAttribute('aria-posinset'));
  await page.keyboard.press('Home');
  for (let step = 1; step < place; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.getByRole('status').filter({ hasText: '1 sample selected' }).waitFor();
  const iqa = list.getByRole('option', { selected: true }).locator('.sample-list__line--second bdi').first();
  return { iqa: await iqa.innerText() };
}

/** M, the day, Enter; what the toast says. */
export async function moveSelected({ page }: Desk, day: string): Promise<string> {
  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog', { name: 'Move 1 sample' });
  await typeInto(dialog.getByLabel('Plan for', { exact: true }), day);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  return page.locator('.toast__title').filter({ hasText: 'moved to' }).last().innerText();
}

/** H, who takes it, why; what the toast says. */
export async function handOverSelected(
  { page }: Desk,
  { to, reason }: { readonly to: string; readonly reason: string },
): Promise<string> {
  await page.keyboard.press('h');
  const dialog = page.getByRole('dialog', { name: 'Hand over 1 sample' });
  await select(dialog.getByRole('button', { name: /To$/ }), to);
  await typeInto(dialog.getByLabel('Why', { exact: true }), reason);
  await press(dialog.getByRole('button', { name: 'Hand over' }));
  await dialog.waitFor({ state: 'hidden' });
  return page.locator('.toast__title').filter({ hasText: 'handed over to' }).last().innerText();
}
