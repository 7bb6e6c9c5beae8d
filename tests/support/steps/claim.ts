import { readFileSync } from 'node:fs';
import { savedFile, type Desk } from './desk';
import { press } from './keyboard';
import { openTab } from './plan';

/** From a learner's page to the claim for a qualification. */
export async function openReadiness({ page }: Desk, qualification: string): Promise<void> {
  const registration = page.getByRole('region', { name: new RegExp(`^${qualification} `) });
  await press(registration.getByRole('link', { name: 'Claim readiness' }));
  await page.locator('.verdicts').waitFor();
}

/** What stands beside each rule: `{ C1: 'Met', C3: 'Not met' }`. */
export async function verdictsOnScreen({ page }: Desk): Promise<Readonly<Record<string, string>>> {
  await page.locator('.verdicts').waitFor();
  const chips = await page.locator('.verdict > .chip').allInnerTexts();
  return Object.fromEntries(
    chips.map((text): [string, string] => {
      const [, rule = '', words = ''] = /(C\d) (.*)$/.exec(text.replace(/\s+/g, ' ').trim()) ?? [];
      return [rule, words];
    }),
  );
}

/** Follows the link that leads to where a rule's lack is mended. */
export const mend = ({ page }: Desk, rule: string): Promise<void> =>
  press(
    page
      .locator('.verdict')
      .filter({ hasText: new RegExp(`${rule} `) })
      .getByRole('link')
      .first(),
  );

/** Claims the certificate; the batch's number. */
export async function claimCertificate({ page }: Desk): Promise<string> {
  await press(page.getByRole('button', { name: 'Claim the certificate' }));
  await page.getByRole('heading', { level: 1, name: 'Certificate claim' }).waitFor();
  const toast = page.locator('.toast__title').filter({ hasText: 'Certificate claimed in batch' }).last();
  return (await toast.innerText()).replace('Certificate claimed in batch', '').trim();
}

/** From a claim to all claims, its batch saved as CSV; what the file says. */
export async function saveBatch(desk: Desk, number: string): Promise<string> {
  const { page } = desk;
  await press(page.getByRole('link', { name: 'All claims' }));
  await page.getByRole('heading', { level: 1, name: 'Claims' }).waitFor();
  await openTab(desk, 'Batches');
  await press(page.getByRole('button', { name: `Save CSV of ${number}` }));
  return readFileSync(await savedFile(desk, /\.csv/), 'utf8');
}
