import { expect, newFolder, test } from '../support/app';
import { ask } from '../support/call';
import { goToPath } from '../support/demo-screens';
import { openDemoCentre } from '../support/steps/centre';
import { sitDown } from '../support/steps/desk';
import { goTo } from '../support/steps/keyboard';
import { openFirstSampleOf } from '../support/steps/plan';
import { recordSample } from '../support/steps/sample';

const ACTION = 'Add the witness’s dates.';

test('once its action is closed a decision is sampled again, beside what was asked for', async ({
  running,
}) => {
  test.setTimeout(120_000);
  const { page, complaints } = running;
  const desk = await sitDown(running, newFolder());
  await openDemoCentre(desk);
  const [plan] = await ask(page, 'plans.list', {});
  await goToPath(page, `/sampling/plans/${plan?.id ?? ''}?tab=list`);
  await openFirstSampleOf(desk, 'Meera Nair');
  const sample = new URL(page.url()).hash.slice(1);
  await recordSample(desk, {
    reference: 'p. 7',
    decision: 'Action required',
    strengths: 'Clear notes.',
    improvements: 'Dates are missing.',
    action: ACTION,
  });

  await goTo(page, 'Actions');
  await page.getByRole('button', { name: ACTION }).click();
  const panel = page.getByRole('complementary', { name: 'Action' });
  await panel.getByLabel('What you checked').fill('Seen.');
  await panel.getByRole('button', { name: 'Close the action' }).click();
  await panel.waitFor({ state: 'hidden' });

  await goToPath(page, sample);
  await page.getByRole('button', { name: 'Sample again' }).click();
  const earlier = page.locator('.banner').filter({ hasText: /^Round 1, sampled on .* action required/ });
  await expect(earlier).toContainText('To improve: Dates are missing.');
  await expect(earlier).toContainText(`Action: ${ACTION}`);
  await recordSample(desk, { reference: 'p. 9', decision: 'Agreed', strengths: 'Complete now.' });

  // Its record, not the form once more.
  await expect(page.getByText(/, round 2, revision 1$/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Record the re-sample' })).toHaveCount(0);
  await expect(earlier).toBeVisible();
  expect(complaints).toEqual([]);
});
