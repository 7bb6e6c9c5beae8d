import type { Locator, Page } from '@playwright/test';
import { goToPath } from './demo-screens';
import type { DraftPlaces, RecordPlace } from './draft-places';

/** A form in which something is typed. */
export interface DraftForm {
  readonly name: string;
  readonly text: string;
  /** Goes to the form, opens it, and answers the field. */
  readonly open: () => Promise<Locator>;
}

/** A dialog stays open over a page that is gone to again; its own list of suggestions is closed first. */
async function closeDialog(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  for (let presses = 0; presses < 2 && (await dialog.first().isVisible()); presses += 1)
    await page.keyboard.press('Escape');
  await dialog.first().waitFor({ state: 'hidden' });
}

/** Every form that keeps drafts, as the lead IQA finds it. */
export function draftForms(page: Page, places: DraftPlaces): readonly DraftForm[] {
  const { assessor, plan, cell, pack, halfSigned } = places;
  const label = (text: string): Locator => page.getByLabel(text, { exact: true });
  const button = (name: string): Locator => page.getByRole('button', { name }).first();
  const row = page.locator('.table__open').first();
  const form = (name: string, path: string, field: Locator, ...on: readonly Locator[]): DraftForm => ({
    name,
    text: `Zoë’s words for ${name}`,
    open: async () => {
      await goToPath(page, path);
      await closeDialog(page);
      for (const step of on) if (!(await field.isVisible())) await step.click();
      await field.waitFor();
      return field;
    },
  });
  const of = (person: string, tab: string): string => `/assessors/${person}/${tab}`;
  const recordOf = ({ learner, unit }: RecordPlace): string => `/learners/${learner}/units/${unit}`;
  const combobox = (name: string): Locator => page.getByRole('combobox', { name, exact: true });
  const reference = page.locator('.record-cell__input[data-field="portfolioReference"]').first();
  return [
    form('a new learner', '/learners/new', label('Name')),
    form('a learner', `/learners/${places.learner}/edit`, label('Workplace, if any')),
    form('a new person', '/assessors/new', label('Name')),
    form('a person', of(assessor, 'details'), label('Name')),
    form('an award', of(assessor, 'qualifications'), label('Certificate reference'), button('Add an award')),
    form('competence', of(assessor, 'qualifications'), label('Detail'), button('Record competence')),
    form('a risk override', of(assessor, 'risk'), label('Reason'), button('Override…')),
    form('a CPD entry', of(assessor, 'cpd'), label('Purpose'), button('Add an entry')),
    form('an observation', of(assessor, 'observations/new'), label('Feedback')),
    form('an agreement', '/assessors/agreements', label('Employer'), button('Add an agreement')),
    form('a unit record', recordOf(places), reference),
    {
      ...form('a witness', recordOf(places), label('Occupation'), button('Add a witness')),
      open: async () => {
        await goToPath(page, recordOf(places));
        await closeDialog(page);
        const evidence = page.locator('.record-cell__input[data-field="method"]').first();
        // Leaving the cell before fills in what its entry proposes.
        await evidence.focus();
        await evidence.fill('witness testimony');
        await evidence.press('Enter');
        await button('Add a witness').click();
        return label('Occupation');
      },
    },
    form(
      'signing an outcome off',
      recordOf(halfSigned),
      combobox('Assessor initials'),
      button('Sign off outcome'),
    ),
    form(
      'signing a unit off',
      recordOf(halfSigned),
      label('Portfolio reference'),
      button('Sign off the unit'),
    ),
    form('withdrawing', recordOf(halfSigned), label('Why it is withdrawn'), button('Withdraw the sign-off')),
    {
      ...form('the learner’s signature', recordOf(places.onStatement), label('Learner signed on')),
      text: '20 Nov 2026',
    },
    form('a case', '/cases/new', label('Others, in words')),
    form(
      'claim status',
      '/claims',
      label('Reference (optional)'),
      page.getByRole('tab', { name: 'Direct claim status' }),
      button('Record a status'),
    ),
    form('a new plan', '/sampling/new', label('Name')),
    form('the strategy', '/sampling/strategy/new', label('Strategy')),
    form('a new policy', '/sampling/policies/new', label('Name')),
    form('a policy', `/sampling/policies/${places.policy}/edit`, label('Name')),
    form(
      'drawing again',
      `/sampling/plans/${plan}`,
      label('Why it is drawn again'),
      button('Other actions'),
      page.getByRole('menuitem', { name: 'Draw again…' }),
    ),
    form('a report', `/sampling/plans/${plan}`, label('EQA, if known'), button('Issue verification report…')),
    form('a sample', `/sampling/cells/${cell}`, page.getByLabel('What was good')),
    form(
      'a qualification',
      '/qualifications/document',
      label('Title'),
      button('Enter the qualification by hand'),
    ),
    form('a rule', `/qualifications/rules/${pack}`, label('Why it is changed'), row),
    form(
      'a pack’s copy',
      '/qualifications/rules/common-practice',
      label('Why the centre needs its own'),
      button('Copy this pack'),
    ),
    form(
      'feedback',
      '/assessors/countersign',
      label('Feedback for the assessor'),
      page.locator('label.segment').filter({ hasText: 'All' }),
      button('Send back'),
    ),
    form('closing an action', '/actions', label('What you checked'), row),
    {
      ...form('a certificate', '/settings', label('E-mail address'), button('Make or take')),
      text: 'zoe@example.org',
    },
    form('the centre', '/settings', label('Centre name')),
    form('a site', '/settings', page.getByRole('textbox', { name: 'New site' })),
  ];
}
