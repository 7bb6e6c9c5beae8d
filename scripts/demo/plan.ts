import {
  changeCell,
  cursor,
  goToCell,
  goToLearner,
  openMatrix,
  panel,
} from '../../tests/support/steps/matrix';
import { drawPlan, openTab, type DrawnPlan } from '../../tests/support/steps/plan';
import { copyPolicy } from '../../tests/support/steps/policy';
import { PLAN, type Demo } from './demo';
import { must } from './steps';

const QUALIFICATION = 'CSPD2';
const POLICY = 'Quarterly, a third of green';

/** A policy with its preview, a plan made with it, and the plan's matrix. Leaves the list of samples on screen. */
export async function makePlan(demo: Demo): Promise<DrawnPlan> {
  const { desk, steps, picture } = demo;
  await steps.run('Sampling policy copied and changed, its preview followed', async () => {
    const { before, after } = await copyPolicy(
      desk,
      {
        of: 'Share by risk',
        name: POLICY,
        part: 'Share by risk',
        field: 'green',
        number: 33,
        triedOn: QUALIFICATION,
      },
      () => picture('policy'),
    );
    must(before !== after, `The preview did not follow: ${after}`);
    return { before, after };
  });
  const plan = await steps.run('Plan frozen, drawn, and its draw repeated', () =>
    drawPlan(desk, { name: PLAN, qualification: QUALIFICATION, policy: POLICY }, (step) =>
      picture(`plan-${step.replace(' ', '-')}`),
    ),
  );
  must(plan.planned > 0 && plan.seed !== '', 'The plan screen named no seed.');
  await steps.run('Matrix: a cell planned by judgement with S, and taken back', () => changeMatrix(demo));
  return plan;
}

async function changeMatrix({ desk, picture }: Demo): Promise<{ readonly said: string }> {
  const { page } = desk;
  await openMatrix(desk);
  await picture('matrix');
  const names = await page.locator('.matrix__name').allInnerTexts();
  await goToLearner(desk, names[3] ?? '');
  await goToCell(desk, /: decided, not planned/);
  await page.keyboard.press('Enter');
  await panel(desk).waitFor();
  const said = await changeCell(desk, 's', 'The employer asked about it.');
  await panel(desk).getByText('By judgement: never counted as random.').scrollIntoViewIfNeeded();
  await picture('matrix-planned');
  await page.keyboard.press('ControlOrMeta+z');
  await cursor(desk).and(page.locator('[aria-label*=": decided, not planned"]')).waitFor();
  await openTab(desk, 'List');
  return { said };
}
