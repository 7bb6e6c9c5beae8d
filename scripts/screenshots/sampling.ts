import type { Page } from '@playwright/test';
import { ask } from '../../tests/support/call';
import { goToPath } from '../../tests/support/demo-screens';
import type { Desk } from '../../tests/support/steps/desk';
import type { Camera } from './camera';

/** Strategy, policies, the demo centre's plan in all its parts, and the schedule. */
export async function picturesOfSampling({ page }: Desk, camera: Camera): Promise<void> {
  await picturesOfStrategyAndPolicies(page, camera);
  const plans = await ask(page, 'plans.list', {});
  const plan = plans.find(({ drawNumber }) => drawNumber > 0);
  if (!plan) throw new Error('the demo centre has no plan that was drawn');
  await picturesOfPlan(page, camera, plan.id);
  await goToPath(page, `/sampling/schedule?plan=${plan.id}`);
  await camera.take('schedule-month', { small: true });
  await page.getByRole('radio', { name: 'Week' }).click({ force: true });
  await camera.take('schedule-week');
}

async function picturesOfStrategyAndPolicies(page: Page, camera: Camera): Promise<void> {
  await goToPath(page, '/sampling/strategy');
  await camera.take('strategy', { further: true });
  await goToPath(page, '/sampling/strategy/new');
  await camera.take('strategy-form');
  await goToPath(page, '/sampling/policies');
  await camera.take('policies', { small: true });
  await goToPath(page, '/sampling/policies/new');
  await camera.take('policy-form', { small: true, further: true });
  const [policy] = (await ask(page, 'policies.list', {})).policies;
  if (policy) {
    await goToPath(page, `/sampling/policies/${policy.id}`);
    await camera.take('policy');
  }
  const people = await ask(page, 'people.list', {});
  const assessor = people.find(({ decisions }) => decisions > 0);
  if (assessor) {
    await goToPath(page, `/assessors/${assessor.id}/risk`);
    await camera.take('person-risk', { further: true });
  }
}

/** The matrix with its panel, a selected block, filters and views; coverage, the draw, why not, the dialogs. */
export async function picturesOfPlan(
  page: Page,
  camera: Camera,
  planId: string,
  prefix = 'plan',
): Promise<void> {
  await goToPath(page, `/sampling/plans/${planId}`);
  await page.locator('.matrix [data-cursor]').first().waitFor({ timeout: 60_000 });
  await camera.take(`${prefix}-matrix`, { small: true });
  await page.locator('.matrix__cell--agreed, .matrix__cell--summative').first().click();
  await page.locator('.side-panel').waitFor();
  await page.waitForTimeout(600);
  await camera.take(`${prefix}-matrix-panel`, { small: true });
  await page.keyboard.press('Escape');
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight'])
    await page.keyboard.press(`Shift+${key}`);
  await camera.take(`${prefix}-matrix-selected`);
  await page.keyboard.press('Escape');
  for (const name of ['More', 'Views'] as const) {
    await page.locator('.matrix-filter').filter({ hasText: name }).click();
    await page.getByRole('dialog').waitFor();
    await camera.take(`${prefix}-matrix-${name.toLowerCase()}`);
    await page.keyboard.press('Escape');
  }
  for (const tab of ['coverage', 'draw', 'not-selected'] as const) {
    await goToPath(page, `/sampling/plans/${planId}?tab=${tab}`);
    await page.waitForTimeout(1_500);
    await camera.take(`${prefix}-${tab}`, { small: tab === 'coverage', further: true });
  }
  for (const [name, picture] of [
    ['Widen…', 'widen'],
    ['Re-plan…', 're-plan'],
  ] as const) {
    await page.getByRole('button', { name }).click();
    await page.getByRole('dialog').waitFor();
    await page.waitForTimeout(2_000);
    await camera.take(`${prefix}-${picture}`);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
}
