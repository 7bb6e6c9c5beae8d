import type { Desk } from './desk';
import { press, typeInto } from './keyboard';

export interface Widened {
  /** What the button said: `Widen by 5: Dana Cole in UBU24 by observation`. */
  readonly offered: string;
  readonly count: number;
  readonly said: string;
}

/** The widening that an overturned decision asks for (S4), from the banner that offers it. */
export async function widenAfterOverturn(
  { page }: Desk,
  look: () => Promise<void> = () => Promise.resolve(),
): Promise<Widened> {
  const offer = page.getByRole('button', { name: /^Widen by \d+: / }).first();
  const offered = await offer.innerText();
  await press(offer);
  const dialog = page.getByRole('dialog', { name: offered });
  // How many there are, before it is done.
  await dialog.locator('.banner').waitFor();
  await look();
  await press(dialog.getByRole('button', { name: 'Widen', exact: true }));
  await dialog.waitFor({ state: 'hidden' });
  const toast = page.locator('.toast__title').filter({ hasText: 'of the same draw' });
  return {
    offered,
    count: Number(/\d+/.exec(offered)?.[0]),
    said: await toast.last().innerText(),
  };
}

/** Re-plan… → the list of changes, a reason, applied; each change as it was listed, and what was said. */
export async function rePlan(
  { page }: Desk,
  reason: string,
  look: () => Promise<void> = () => Promise.resolve(),
): Promise<{ readonly changes: readonly string[]; readonly said: string }> {
  await press(page.getByRole('button', { name: 'Re-plan…' }));
  const dialog = page.getByRole('dialog', { name: /^Re-plan / });
  const rows = dialog.getByRole('table', { name: /^Changes: all/ }).getByRole('row');
  await rows.nth(1).waitFor({ timeout: 30_000 });
  const changes = (await rows.allInnerTexts()).slice(1).map((text) => text.replace(/\s+/g, ' ').trim());
  await typeInto(dialog.getByLabel('Why it is re-planned', { exact: true }), reason);
  await look();
  await press(dialog.getByRole('button', { name: 'Re-plan', exact: true }));
  await dialog.waitFor({ state: 'hidden', timeout: 30_000 });
  const said = await page.locator('.toast__title').filter({ hasText: ' re-planned: ' }).last().innerText();
  return { changes, said };
}
