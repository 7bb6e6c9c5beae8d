import { everyPath, goToPath } from '../../tests/support/demo-screens';
import type { Desk } from '../../tests/support/steps/desk';
import { press } from '../../tests/support/steps/keyboard';
import type { Camera } from './camera';

/** Which paths of the demo centre are taken as what; of those that fit a pattern the first, or all with a number. */
const PICTURES: readonly (readonly [name: string, path: RegExp])[] = [
  ['person-qualifications', /^\/assessors\/[^/]+\/qualifications$/],
  ['person-cpd', /^\/assessors\/[^/]+\/cpd$/],
  ['person-observations', /^\/assessors\/[^/]+\/observations$/],
  ['person-observation-form', /^\/assessors\/[^/]+\/observations\/new$/],
  ['person-signature', /^\/assessors\/[^/]+\/signature$/],
  ['person-work', /^\/assessors\/[^/]+\/work\//],
  ['agreements', /^\/assessors\/agreements$/],
  ['countersignatures', /^\/assessors\/countersign$/],
  ['learner-form', /^\/learners\/new$/],
  ['unit-record', /^\/learners\/[^/]+\/units\//],
  ['statement', /^\/learners\/[^/]+\/statement\//],
  ['claim', /^\/learners\/[^/]+\/claim\//],
  ['claims', /^\/claims$/],
  ['claims-certificated', /^\/claims\?view=certificated$/],
  ['claims-batches', /^\/claims\?view=batches$/],
  ['claims-direct-claim-status', /^\/claims\?view=direct-claim-status$/],
  ['cases', /^\/cases$/],
  ['case-form', /^\/cases\/new$/],
  ['case', /^\/cases\/(?!new)/],
  ['rules', /^\/qualifications\/rules$/],
  ['rule-pack', /^\/qualifications\/rules\/./],
];

/** The screens of the record of assessment: people, learners, unit records, claims, cases, rules. */
export async function picturesOfRecord({ page }: Desk, camera: Camera): Promise<void> {
  const paths = await everyPath(page);
  for (const [name, pattern] of PICTURES) {
    const found = paths.filter((path) => pattern.test(path));
    for (const [place, path] of found.entries()) {
      await goToPath(page, path);
      await camera.take(place === 0 ? name : `${name}-${place + 1}`, { further: name === 'unit-record' });
    }
  }
  await press(page.locator('.table__open').first());
  await page.locator('.side-panel').waitFor();
  await camera.take('rule-panel');
}
