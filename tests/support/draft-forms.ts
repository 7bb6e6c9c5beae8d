import type { Locator, Page } from '@playwright/test';
import { ask } from './call';
import { goToPath } from './demo-screens';

/** A form in which something is typed. */
export interface DraftForm {
  readonly name: string;
  readonly text: string;
  /** Goes to the form, opens it, and answers the field. */
  readonly open: () => Promise<Locator>;
}

const one = <T>(found: T | undefined, what: string): T => {
  if (found === undefined) throw new Error(`the demo centre has no ${what}`);
  return found;
};

/** Ids of records of the demo centre that forms are about. */
interface Places {
  readonly assessor: string;
  readonly learner: string;
  readonly unit: string;
  readonly plan: string;
  readonly cell: string;
  readonly pack: string;
}

/** Finds a record for each form, and makes a copy of a rule pack. */
export async function draftPlaces(page: Page): Promise<Places> {
  const people = await ask(page, 'people.list', {});
  const learners = await ask(page, 'learners.page', { query: '', after: null, limit: 1 });
  const learner = one(learners.rows[0], 'learner').id;
  const { registrations } = await ask(page, 'learners.get', { id: learner });
  const plan = one((await ask(page, 'plans.list', {}))[0], 'plan').id;
  const cells = await ask(page, 'plans.cells', { planId: plan });
  const copied = { key: 'common-practice', title: 'A pack of our own', reason: 'To try it.' };
  return {
    assessor: one(
      people.find(({ decisions }) => decisions > 0),
      'assessor',
    ).id,
    learner,
    unit: one(registrations[0]?.units[0], 'registered unit').unitId,
    plan,
    cell: one(
      cells.find(({ state }) => state === 'planned'),
      'planned sample',
    ).id,
    pack: (await ask(page, 'rules.copy', copied)).key,
  };
}

/** Every form that keeps drafts, as the lead IQA finds it. */
export function draftForms(page: Page, places: Places): readonly DraftForm[] {
  const { assessor, learner, unit, plan, cell, pack } = places;
  const label = (text: string): Locator => page.getByLabel(text, { exact: true });
  const button = (name: string): Locator => page.getByRole('button', { name }).first();
  const row = page.locator('.table__open').first();
  const form = (name: string, path: string, field: Locator, ...on: readonly Locator[]): DraftForm => ({
    name,
    text: `Zoë’s words for ${name}`,
    open: async () => {
      await goToPath(page, path);
      for (const step of on) if (!(await field.isVisible())) await step.click();
      await field.waitFor();
      return field;
    },
  });
  const of = (person: string, tab: string): string => `/assessors/${person}/${tab}`;
  const reference = page.locator('.record-cell__input[data-field="portfolioReference"]').first();
  return [
    form('a new learner', '/learners/new', label('Name')),
    form('a learner', `/learners/${learner}/edit`, label('Workplace, if any')),
    form('a new person', '/assessors/new', label('Name')),
    form('a person', of(assessor, 'details'), label('Name')),
    form('an award', of(assessor, 'qualifications'), label('Certificate reference'), button('Add an award')),
    form('competence', of(assessor, 'qualifications'), label('Detail'), button('Record competence')),
    form('a CPD entry', of(assessor, 'cpd'), label('Purpose'), button('Add an entry')),
    form('an observation', of(assessor, 'observations/new'), label('Feedback')),
    form('an agreement', '/assessors/agreements', label('Employer'), button('Add an agreement')),
    form('a unit record', `/learners/${learner}/units/${unit}`, reference),
    form('a case', '/cases/new', label('Others, in words')),
    form(
      'claim status',
      '/claims',
      label('Reference (optional)'),
      page.getByRole('tab', { name: 'Direct claim status' }),
      button('Record a status'),
    ),
    form('a new plan', '/sampling/new', label('Name')),
    form('drawing again', `/sampling/plans/${plan}`, label('Why it is drawn again'), button('Draw again…')),
    form('a sample', `/sampling/cells/${cell}`, page.getByLabel('What was good')),
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
    form('the centre', '/settings', label('Centre name')),
    form('a site', '/settings', page.getByRole('textbox', { name: 'New site' })),
  ];
}
