import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { everyPath, goToPath, openDemo } from '../support/demo-screens';
import { axeViolations } from '../support/gallery/axe';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1440, height: 900 },
];

/** Everything axe says about a page in both appearances at both sizes, each once. */
async function everySight(page: Page): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(100);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      for (const violation of await axeViolations(page))
        found.add(`${colorScheme} ${size.width}: ${violation}`);
    }
  }
  return [...found];
}

test('axe finds nothing on any screen of the demo centre, light and dark, and the policy is never broken', async ({
  running,
}) => {
  test.setTimeout(480_000);
  const { page, complaints } = running;
  expect(await everySight(page)).toEqual([]);
  await openDemo(page);
  for (const path of await everyPath(page)) {
    await test.step(path, async () => {
      await goToPath(page, path);
      expect.soft(await everySight(page), path).toEqual([]);
      expect.soft(complaints, path).toEqual([]);
      // Nothing wider than the window, either.
      expect
        .soft(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), path)
        .toBeLessThanOrEqual(0);
    });
  }
  await page.keyboard.press('ControlOrMeta+l');
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  expect(await everySight(page)).toEqual([]);
});
