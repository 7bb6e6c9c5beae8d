import type { OnPage } from './desk';
import { goTo, press, reach, select, typeInto } from './keyboard';

export interface DrawnPlan {
  readonly name: string;
  readonly seed: string;
  readonly populationSha256: string;
  /** `2,481 decisions, frozen …` as the screen says it. */
  readonly population: number;
  readonly planned: number;
}

const number = (text: string): number => Number(text.replaceAll(/[^\d]/g, ''));

/** Sampling → a new plan: previewed, frozen, drawn, its draw repeated. Leaves the plan's samples on screen. */
export async function drawPlan(
  { page }: OnPage,
  plan: {
    readonly name: string;
    readonly qualification: string;
    /** The one that the form proposes, unless it is given. */
    readonly policy?: string;
  },
  look: (step: 'form' | 'samples' | 'coverage' | 'draw' | 'not selected') => Promise<void> = () =>
    Promise.resolve(),
): Promise<DrawnPlan> {
  await goTo(page, 'Sampling');
  await press(page.getByRole('link', { name: /^New plan/ }).first());
  await typeInto(page.getByLabel('Name', { exact: true }), plan.name);
  await select(page.getByRole('button', { name: /Qualification/ }), plan.qualification);
  if (plan.policy !== undefined)
    await select(page.getByRole('button', { name: /Policy$/ }).first(), plan.policy);
  await page.getByRole('table', { name: 'Share of each assessor' }).waitFor();
  // What it says is of the policy that was chosen last.
  await page.locator('.preview__sum:not(.preview__sum--behind)').waitFor();
  await look('form');
  await press(page.getByRole('button', { name: 'Freeze the population and draw' }));
  await page.getByRole('heading', { level: 1, name: plan.name }).waitFor({ timeout: 30_000 });
  await page.getByRole('grid', { name: `Matrix of ${plan.name}` }).waitFor();
  await openTab({ page }, 'List');
  await page.getByRole('table', { name: `Samples of ${plan.name}` }).waitFor();
  await look('samples');
  await openTab({ page }, 'Coverage');
  await look('coverage');
  await openTab({ page }, 'Not selected');
  await look('not selected');
  await openTab({ page }, 'The draw');
  await press(page.getByRole('button', { name: 'Check the draw' }));
  await page.locator('.banner--good').waitFor();
  await look('draw');
  const panel = page.getByRole('tabpanel');
  const facts = await panel.locator('dd').allInnerTexts();
  const seed = await panel
    .locator('code.mono')
    .filter({ hasText: /^\d{8}-/ })
    .innerText();
  const sha256 = await panel.locator('.hash code').first().getAttribute('title');
  await openTab({ page }, 'List');
  return {
    name: plan.name,
    seed,
    populationSha256: sha256 ?? '',
    population: number((facts[0] ?? '').split('decisions')[0] ?? ''),
    planned: number((facts.find((fact) => fact.includes('is smaller than')) ?? '').split(';')[0] ?? ''),
  };
}

/** Sampling → the plan of that name. */
export async function openPlan({ page }: OnPage, name: string): Promise<void> {
  await goTo(page, 'Sampling');
  await press(page.getByRole('table', { name: 'Sampling plans' }).getByRole('button', { name, exact: true }));
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Another view of the same plan, by the arrow keys. */
export async function openTab({ page }: OnPage, name: string): Promise<void> {
  const tab = page.getByRole('tab', { name });
  const list = page.getByRole('tablist');
  if (!(await list.evaluate((element) => element.contains(document.activeElement))))
    await list.getByRole('tab', { selected: true }).focus();
  for (let step = 0; step < 12; step += 1) {
    if ((await tab.getAttribute('aria-selected')) === 'true') return;
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`The arrow keys do not reach the tab ${name}.`);
}

const MOST_ROWS = 60;

/** The plan's samples that one person was given and that are still to be done; the first is opened. */
export async function openFirstSampleOf(
  { page }: OnPage,
  iqa: string,
  /** The first of a learner's unit that one assessor decided by one method, where that is given. */
  of?: {
    readonly learnerName: string;
    readonly unitCode: string;
    readonly assessorName: string;
    readonly method: string;
  },
): Promise<void> {
  const filter = (label: string) =>
    page
      .locator('.select-filter')
      .filter({ has: page.getByText(label, { exact: true }) })
      .getByRole('button');
  if (of) await typeInto(page.getByLabel('Find a learner or unit'), of.learnerName);
  await select(filter('IQA'), iqa);
  await select(filter('State'), 'Planned');
  const rows = page.getByRole('table', { name: /^Samples of / }).getByRole('row');
  const wanted = of
    ? [of.unitCode, of.assessorName, of.method].reduce((left, hasText) => left.filter({ hasText }), rows)
    : rows;
  const open = wanted.locator('.table__open').first();
  // The rows are one stop of the Tab key: the first, then down to the one that is wanted.
  await reach(rows.locator('.table__open[tabindex="0"]').first());
  for (let step = 0; step < MOST_ROWS; step += 1) {
    if (await open.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
    // The row takes the focus in the next frame.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }
  await press(open);
  await page.getByRole('button', { name: 'Record sample' }).waitFor();
}
