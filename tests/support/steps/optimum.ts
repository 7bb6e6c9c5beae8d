import type { OnPage } from './desk';
import { press, typeInto } from './keyboard';
import { openTab } from './plan';

export interface OptimumSaid {
  /** `The engine’s sample has 41; HiGHS proves that none is smaller.` */
  readonly proof: string;
  /** Whether it is offered to be adopted. */
  readonly isOffered: boolean;
}

const card = ({ page }: OnPage) => page.locator('.card').filter({ hasText: 'Is there a smaller sample?' });

/** A plan's draw → the exact solver looks for a smaller sample; what it says. */
export async function lookForOptimum(on: OnPage): Promise<OptimumSaid> {
  await openTab(on, 'The draw');
  await press(card(on).getByRole('button', { name: 'Look for it' }));
  const banner = card(on).locator('.banner');
  await banner.waitFor({ timeout: 30_000 });
  return {
    proof: await banner.locator('b').innerText(),
    isOffered: await banner.getByRole('button', { name: 'Adopt it…' }).isVisible(),
  };
}

/** Takes the optimum that was found; what was said. */
export async function adoptOptimum(on: OnPage, reason: string): Promise<string> {
  const { page } = on;
  await press(card(on).getByRole('button', { name: 'Adopt it…' }));
  const dialog = page.getByRole('dialog', { name: /^Adopt a sample of / });
  await typeInto(dialog.getByLabel('Why it is adopted', { exact: true }), reason);
  await press(dialog.getByRole('button', { name: 'Adopt it', exact: true }));
  await dialog.waitFor({ state: 'hidden', timeout: 30_000 });
  return page.locator('.toast__title').filter({ hasText: 'has the optimum now' }).last().innerText();
}
