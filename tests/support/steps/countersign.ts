import type { Desk } from './desk';
import { press, reach, typeInto } from './keyboard';

/** In the queue: the learner's decisions are read, marked with one key each and countersigned; how many. */
export async function countersignAllOf(
  { page }: Desk,
  { learner, pin }: { readonly learner: string; readonly pin: string },
): Promise<number> {
  await page.getByRole('heading', { level: 1, name: 'Countersignatures' }).waitFor();
  await typeInto(page.getByLabel('Find a decision'), learner);
  const list = page.getByRole('listbox', { name: 'Decisions that wait, by trainee' });
  const waiting = list.getByRole('option');
  await page.getByRole('article', { name: new RegExp(`of ${learner}$`) }).waitFor();
  const count = await waiting.count();
  await reach(list);
  for (let marked = 0; marked < count; marked += 1) await page.keyboard.press('c');
  await press(page.getByRole('button', { name: `Countersign ${count} with PIN…` }));
  const dialog = page.getByRole('dialog', { name: /^Countersign/ });
  await typeInto(dialog.getByLabel('Your signing PIN', { exact: true }), pin);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden', timeout: 30_000 });
  await page
    .locator('.toast__title')
    .filter({ hasText: `${count} countersigned` })
    .last()
    .waitFor();
  return count;
}
