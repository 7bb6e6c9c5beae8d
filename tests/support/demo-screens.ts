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
  const { policies } = await ask(page, 'policies.list', {});
  const policyId = firstOf(policies, 'policy');
  const cells = await ask(page, 'plans.cells', { planId });
  const people = await ask(page, 'people.list', {});
  const personId = firstOf(
    people.filter(({ decisions }) => decisions > 0),
    'assessor',
  );
  return [
    '/',
    '/sampling',
    '/sampling/new',
    '/sampling/schedule',
    `/sampling/schedule?view=week&plan=${planId}&list=open`,
    '/sampling/strategy',
    '/sampling/strategy/1',
    '/sampling/strategy/new',
    '/sampling/policies',
    '/sampling/policies/new',
    '/sampling/policies/new/ready/discovery/0',
    `/sampling/policies/${policyId}`,
    `/sampling/policies/${policyId}/edit`,
    `/sampling/plans/${planId}`,
    ...['list', 'coverage', 'draw', 'not-selected'].map((tab) => `/sampling/plans/${planId}?tab=${tab}`),
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
    ...[
      'qualifications',
      'cpd',
      'observations',
      'observations/new',
      'risk',
      'signature',
      'work/decisions',
    ].map((tab) => `/assessors/${personId}/${tab}`),
    '/assessors/agreements',
    '/assessors/countersign',
    '/learners',
    '/learners/new',
    ...(await learnerPaths(page)),
    ...(await claimPaths(page)),
    '/cases',
    '/cases/new',
    `/cases/${firstOf(await ask(page, 'cases.list', {}), 'case')}`,
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

/** A learner of CS2D1: their own page, and the record of a unit that is spelled out and of one that is not. */
async function learnerPaths(page: Page): Promise<readonly string[]> {
  const { rows } = await ask(page, 'learners.page', { query: '', after: null, limit: 200 });
  for (const { id } of rows) {
    const { registrations } = await ask(page, 'learners.get', { id });
    const units = registrations.flatMap((registration) => registration.units);
    const known = units.find(({ outcomes, hasRecord }) => outcomes > 0 && hasRecord);
    const byNumber = units.find(({ outcomes }) => outcomes === 0);
    const [registration] = registrations;
    if (!registration || !known || !byNumber) continue;
    return [
      `/learners/${id}`,
      `/learners/${id}/edit`,
      ...[known, byNumber].map(({ unitId }) => `/learners/${id}/units/${unitId}`),
      `/learners/${id}/statement/${registration.qualificationId}`,
      `/learners/${id}/claim/${registration.qualificationId}`,
    ];
  }
  throw new Error('no learner of the demo centre takes a unit known by number and one that is spelled out');
}

/** Every tab of the claims, and a claim that was recorded. */
async function claimPaths(page: Page): Promise<readonly string[]> {
  const claimed = { query: '', qualificationId: null, after: null, limit: 1, state: 'certificated' } as const;
  const [claim] = (await ask(page, 'claims.page', claimed)).rows;
  if (!claim) throw new Error('the demo centre has no claim');
  return [
    '/claims',
    ...['waiting-for-eqa', 'claimed', 'certificated', 'withdrawn', 'batches', 'direct-claim-status'].map(
      (view) => `/claims?view=${view}`,
    ),
    `/learners/${claim.learnerId}/claim/${claim.qualificationId}`,
  ];
}

/** Goes to a path, as the interface's own links do, and waits until its title stands and what it reads has come. */
export async function goToPath(page: Page, to: string): Promise<void> {
  await page.evaluate((path) => {
    const [place = '', search = ''] = path.split('?');
    const url = new URL(location.href);
    url.hash = place;
    url.search = search;
    history.pushState(null, '', url);
    dispatchEvent(new HashChangeEvent('hashchange'));
  }, to);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(300);
}
