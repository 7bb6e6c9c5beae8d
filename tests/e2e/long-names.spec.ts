import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { ask } from '../support/call';
import { goToPath, openDemo } from '../support/demo-screens';
import { WRITING_REQUESTS } from '../support/writing-requests';

const LONG =
  'Maximiliana Anastasia Featherstonehaugh-Cholmondeley Llanfairpwllgwyngyllgogerychwyrndrobwll of the Upper Riverside Docks';
const NAMES = [LONG, 'فاطمة بنت عبد الرحمن الزهراء', "D’Arcy O'Neil-Ní Dhomhnaill"] as const;
// The smaller size is what 1280 by 800 leaves at 200 % zoom.
const SIZES = [
  { width: 1280, height: 800 },
  { width: 640, height: 400 },
] as const;

/** A learner and an assessor of that name, the learner registered for what the demo's plan is of, and planned in it. */
async function add(page: Page, name: string, number: number) {
  const [plan] = await ask(page, 'plans.list', {});
  const qualifications = await ask(page, 'qualifications.list', {});
  const qualification = qualifications.find(({ code }) => code === plan?.qualificationCode);
  if (!plan || !qualification) throw new Error('the demo centre has no plan');
  const { id: learnerId } = await ask(page, 'learners.save', {
    ...WRITING_REQUESTS['learners.save'],
    name,
    number: `LONG${number}`,
    bornOn: '1990-04-01',
    registrations: [
      {
        id: null,
        qualificationId: qualification.id,
        registeredOn: '2026-01-12',
        withdrawnOn: null,
        number: null,
      },
    ],
  });
  const person = { ...WRITING_REQUESTS['people.save'], name, initials: `XL${number}` };
  const { id: personId } = await ask(page, 'people.save', person);
  const [unit] = await ask(page, 'units.list', { qualificationId: qualification.id });
  const unitId = unit?.id ?? '';
  const { refused } = await ask(page, 'cells.plan', {
    planId: plan.id,
    places: [{ learnerId, unitId }],
    stage: 'summative',
    reason: name,
  });
  expect(refused).toEqual([]);
  return { learnerId, personId, qualificationId: qualification.id, unitId, planId: plan.id };
}

test('long names, names from right to left and apostrophes fit every screen, at 200 % too', async ({
  running,
}, info) => {
  test.setTimeout(180_000);
  const { page } = running;
  await openDemo(page);
  const paths = new Set(['/assessors', '/learners', '/claims', '/assessors/countersign']);
  for (const [number, name] of NAMES.entries()) {
    const { learnerId, personId, qualificationId, unitId, planId } = await add(page, name, number);
    const learner = `/learners/${learnerId}`;
    for (const path of [
      learner,
      `${learner}/edit`,
      `${learner}/statement/${qualificationId}`,
      `${learner}/claim/${qualificationId}`,
      `${learner}/units/${unitId}`,
      `/assessors/${personId}`,
      `/assessors/${personId}/work/decisions`,
      `/sampling/plans/${planId}`,
      `/sampling/plans/${planId}?tab=list`,
      `/sampling/schedule?plan=${planId}&list=open`,
      `/sampling/schedule?view=week&plan=${planId}&list=open`,
    ])
      paths.add(path);
  }
  const folder = info.outputPath('pictures');
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const [number, path] of [...paths].entries()) {
      await goToPath(page, path);
      const wider: unknown = await page.evaluate(
        'document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth',
      );
      expect.soft(wider, `${path} at ${size.width}`).toBe(0);
      await page.screenshot({ path: `${folder}/${size.width}-${number}.png` });
    }
  }
  if (info.errors.length === 0 && process.env['KEEP_PICTURES'] === undefined)
    rmSync(folder, { recursive: true });
});
