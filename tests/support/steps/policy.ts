import type { Desk } from './desk';
import { goTo, press, select, typeInto } from './keyboard';

/** What the preview beside a policy says: `This policy would sample about 212 of 1,840 decisions: …`. */
async function preview({ page }: Pick<Desk, 'page'>, before = ''): Promise<string> {
  const sum = page
    .locator('.preview__sum:not(.preview__sum--behind)')
    .filter({ hasText: 'would sample about' })
    .filter({ hasNotText: before === '' ? /^$/ : before });
  return sum.innerText({ timeout: 15_000 });
}

export interface CopiedPolicy {
  /** What it would sample before it was changed, and after. */
  readonly before: string;
  readonly after: string;
}

/** Sampling → Policies: a ready-made one is copied, named, given another share, saved. */
export async function copyPolicy(
  { page }: Desk,
  policy: {
    readonly of: string;
    readonly name: string;
    readonly part: string;
    readonly field: string;
    readonly number: number;
    /** The qualification that it is tried on; the first, unless it is given. */
    readonly triedOn?: string;
  },
  look: () => Promise<void> = () => Promise.resolve(),
): Promise<CopiedPolicy> {
  await goTo(page, 'Sampling');
  await press(page.getByRole('link', { name: 'Policies' }));
  await page.getByRole('heading', { level: 1, name: 'Sampling policies' }).waitFor();
  await press(page.getByRole('link', { name: `Copy ${policy.of}` }).first());
  await page.getByRole('heading', { level: 1, name: 'New policy' }).waitFor();
  await typeInto(page.getByRole('textbox', { name: 'Name', exact: true }), policy.name);
  if (policy.triedOn !== undefined)
    await select(page.getByRole('button', { name: /Qualification$/ }), policy.triedOn);
  const before = await preview({ page });
  const part = page.getByRole('group', { name: policy.part, exact: true });
  await typeInto(part.getByRole('textbox', { name: policy.field, exact: true }), String(policy.number));
  await page.keyboard.press('Tab');
  const after = await preview({ page }, before);
  await look();
  await press(page.getByRole('button', { name: 'Save the policy' }));
  await page.getByRole('heading', { level: 1, name: policy.name }).waitFor();
  return { before, after };
}
