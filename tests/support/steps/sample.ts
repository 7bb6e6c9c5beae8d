import type { OnPage } from './desk';
import { choose, pickFiles, press, reach, typeInto } from './keyboard';

export interface SampleToRecord {
  readonly reference: string;
  /** A file that is looked at. */
  readonly evidence?: string;
  readonly decision: 'Agreed' | 'Action required' | 'Overturned';
  readonly strengths: string;
  readonly improvements?: string;
  /** For the assessor, in fourteen days. */
  readonly action?: string;
}

const RULES = ['Valid', 'Authentic', 'Current', 'Sufficient', 'Reliable'] as const;

/** One that overturns a decision, in whoever's words. */
export const OVERTURNED: SampleToRecord = {
  reference: 'p. 7',
  decision: 'Overturned',
  strengths: 'Clear notes.',
  improvements: 'Two outcomes are not shown.',
  action: 'Assess outcome 2 again.',
};

/** Fills the form of the sample on screen and records it. `look` is called before it is recorded. */
export async function recordSample(
  { page }: OnPage,
  sample: SampleToRecord,
  look: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await typeInto(page.getByLabel('Portfolio reference'), sample.reference);
  if (sample.evidence !== undefined) {
    await pickFiles(page.locator('.file-drop'), [sample.evidence]);
    await page.getByRole('list', { name: 'Files opened' }).waitFor();
  }
  const criterion = page.getByRole('checkbox').first();
  if ((await criterion.count()) > 0) {
    await reach(criterion);
    await page.keyboard.press('Space');
  }
  for (const rule of RULES) {
    const met = sample.decision === 'Agreed' || rule !== 'Sufficient';
    await choose(page.getByRole('radiogroup', { name: rule }), met ? 'Yes' : 'No');
    if (!met) await typeInto(page.getByLabel('Comment on sufficient'), sample.improvements ?? 'Too little.');
  }
  await choose(page.getByRole('radiogroup', { name: 'Decision on this sample' }), sample.decision);
  await typeInto(page.getByLabel('What was good'), sample.strengths);
  if (sample.improvements !== undefined) await typeInto(page.getByLabel('To improve'), sample.improvements);
  if (sample.action !== undefined) {
    await press(page.getByRole('button', { name: 'Add an action' }));
    await typeInto(page.getByRole('textbox', { name: 'Action', exact: true }), sample.action);
  }
  await look();
  await press(page.getByRole('button', { name: /^Record (sample|the re-sample)$/ }));
  await page.getByRole('button', { name: 'Correct…' }).waitFor();
}

/** Corrects the recorded sample on screen: other words, and why. */
export async function correctSample(
  { page }: OnPage,
  correction: { readonly strengths: string; readonly reason: string },
): Promise<void> {
  await press(page.getByRole('button', { name: 'Correct…' }));
  await typeInto(page.getByLabel('What was good'), correction.strengths);
  await typeInto(page.getByLabel('Why it is corrected'), correction.reason);
  await press(page.getByRole('button', { name: 'Record the correction' }));
  await page.getByRole('button', { name: 'Correct…' }).waitFor();
}

/** From a recorded sample to the next one that the person was given. */
export async function openNextSample({ page }: OnPage): Promise<void> {
  await press(page.getByRole('link', { name: 'Next sample' }));
  await page.getByRole('button', { name: 'Record sample' }).waitFor();
}

/** From a sample back to its plan. */
export async function backToPlan({ page }: OnPage, plan: string): Promise<void> {
  await press(page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link', { name: plan }));
  await page.getByRole('heading', { level: 1, name: plan }).waitFor();
}
