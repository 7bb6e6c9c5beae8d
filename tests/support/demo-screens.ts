import type { Page } from '@playwright/test';
import { ask } from './call';

/** Opens the demo centre from Welcome, as a person does. */
export async function openDemo(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the demo centre' }).click();
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor({ timeout: 45_000 });
}

const firstOf = (rows: readonly { readonly id: string }[], what: string): string => {
  const [first] = rows;
  if (!first) throw new Error(`the demo centre has no ${what}`);
  return first.id;
};

/** Every path of renderer/shell/Screens.tsx, with a record of the demo centre where a path names one. */
export async function everyPath(page: Page): Promise<readonly string[]> {
  const planId = firstOf(await ask(page, 'plans.list', {}), 'plan');
  const cells = await ask(page, 'plans.cells', { planId });
  const people = await ask(page, 'people.list', {});
  const personId = firstOf(
    people.filter(({ decisions }) => decisions > 0),
    'assessor',
  );
  const learners = await ask(page, 'learners.page', { query: '', after: null, limit: 1 });
  return [
    '/',
    '/sampling',
    '/sampling/new',
    `/sampling/plans/${planId}`,
    `/sampling/cells/${firstOf(
      cells.filter(({ state }) => state === 'planned'),
      'planned cell',
    )}`,
    `/sampling/cells/${firstOf(
      cells.filter(({ state }) => state !== 'planned' && state !== 'overdue'),
      'cell carried out',
    )}`,
    '/assessors',
    `/assessors/${personId}`,
    ...['qualifications', 'cpd', 'observations', 'observations/new', 'signature', 'work/decisions'].map(
      (tab) => `/assessors/${personId}/${tab}`,
    ),
    '/assessors/agreements',
    '/learners',
    `/learners/${firstOf(learners.rows, 'learner')}`,
    '/learners/new',
    `/learners/${firstOf(learners.rows, 'learner')}/edit`,
    '/actions',
    '/reports',
    '/import',
    '/qualifications',
    '/qualifications/document',
    '/qualifications/rules',
    '/qualifications/rules/common-practice',
    `/qualifications/${firstOf(await ask(page, 'qualifications.list', {}), 'qualification')}`,
    '/history',
    '/settings',
  ];
}

/** Goes to a path and waits until its title stands and what it reads has come. */
export async function goToPath(page: Page, to: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(`#${to}`)}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(300);
}
