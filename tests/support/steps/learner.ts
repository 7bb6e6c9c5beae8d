import type { Desk } from './desk';
import { goTo, pick, press, select, typeInto } from './keyboard';

/** What is typed into a learner's form; only what is given is touched. */
export interface TypedLearner {
  readonly name?: string;
  readonly number?: string;
  readonly uln?: string;
  readonly bornOn?: string;
  readonly site?: string;
  readonly qualification?: string;
  readonly registeredOn?: string;
  readonly registrationNumber?: string;
}

/** Learners → the empty form of a new one. */
export async function startLearner({ page }: Desk): Promise<void> {
  await goTo(page, 'Learners');
  await press(page.getByRole('link', { name: 'Add a learner' }));
  await page.getByRole('heading', { level: 1, name: 'Add a learner' }).waitFor();
}

/** Fills in the form, or mends it. */
export async function fillInLearner({ page }: Desk, typed: TypedLearner): Promise<void> {
  const texts = [
    ['Name', typed.name],
    ['Learner number', typed.number],
    ['ULN, if known', typed.uln],
    ['Date of birth', typed.bornOn],
  ] as const;
  for (const [label, text] of texts)
    if (text !== undefined) await typeInto(page.getByLabel(label, { exact: true }), text);
  if (typed.site !== undefined) await select(page.getByRole('button', { name: /Site$/ }), typed.site);
  if (typed.qualification !== undefined)
    await pick(page.getByRole('combobox', { name: 'Qualification' }), typed.qualification);
  if (typed.registeredOn !== undefined)
    await typeInto(page.getByLabel('Registered on', { exact: true }), typed.registeredOn);
  if (typed.registrationNumber !== undefined)
    await typeInto(page.getByLabel('Number, if any'), typed.registrationNumber);
}

/** Saves the form and waits for the learner's own page; the learner's id. */
export async function addLearner({ page }: Desk, name: string): Promise<string> {
  await press(page.getByRole('button', { name: 'Add this learner' }));
  await page.getByRole('heading', { level: 1, name }).waitFor();
  return new URL(page.url()).hash.split('/').at(-1) ?? '';
}

/** Tries to save what something is wrong with: the form stays. */
export async function tryToAddLearner({ page }: Desk): Promise<void> {
  await press(page.getByRole('button', { name: 'Add this learner' }));
}

/** Takes the fewest units that are enough, as they are suggested; their codes. */
export async function chooseSuggestedUnits({ page }: Desk): Promise<readonly string[]> {
  const set = page.locator('.additions__set').first();
  const codes = await set.locator('li b').allInnerTexts();
  await press(set.getByRole('button', { name: /^Choose these/ }));
  await page.getByText('The units chosen are enough for').waitFor();
  return codes;
}

/** Learners → the one of that number. */
export async function openLearner({ page }: Desk, number: string, name: string): Promise<void> {
  await goTo(page, 'Learners');
  await typeInto(page.getByLabel('Find a learner'), number);
  await page
    .getByRole('status')
    .filter({ hasText: /^1 learner$/ })
    .waitFor();
  await press(page.getByRole('table').locator('.table__open').filter({ hasText: name }));
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** From a learner's page to the first unit that they take. */
export async function openFirstUnit({ page }: Desk, qualification: string): Promise<void> {
  const units = page.getByRole('table', { name: `How far each unit of ${qualification} is` });
  await press(units.locator('.table__open').first());
  await page.locator('.page-form').waitFor();
}

/** What the learner's page says of a unit: `Signed off`. */
export const unitStateOf = ({ page }: Desk, code: string): Promise<string> =>
  page
    .getByRole('table', { name: /^How far each unit/ })
    .getByRole('row')
    .filter({ has: page.getByText(code, { exact: true }) })
    .locator('.unit-state .chip')
    .innerText();
