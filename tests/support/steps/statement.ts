import type { Desk } from './desk';
import { choose, pick, press, typeInto } from './keyboard';

/** On the statement: the learner signed every open row on paper; how many rows that were. */
export async function signOnPaper(
  { page }: Desk,
  { on, seenBy }: { readonly on: string; readonly seenBy: string },
): Promise<number> {
  await page.getByRole('heading', { level: 1, name: 'Statement of unit achievement' }).waitFor();
  await choose(page.getByRole('radiogroup', { name: 'How the learner signs' }), 'Signed on paper');
  await typeInto(page.getByLabel('Signed on', { exact: true }), on);
  await pick(page.getByRole('combobox', { name: 'Seen by' }), seenBy);
  await press(page.getByRole('button', { name: /^Record the signature for/ }));
  const toast = page.locator('.toast__title').filter({ hasText: 'Signature recorded for' }).last();
  return Number(/\d+/.exec(await toast.innerText())?.[0]);
}
