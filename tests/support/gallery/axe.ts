import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import * as z from 'zod';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const Violations = z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }));

/**
 * While a list is open react-aria hides the rest of the page from screen readers; it stays focusable, but Tab closes
 * the list first. Axe cannot see that, so these rules say nothing then.
 */
export const LIST_OPEN = ['aria-hidden-focus', 'region', 'page-has-heading-one'];

/** What axe finds on the page: rule and elements, one line each. Empty when all is well. */
export async function axeViolations(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const options = { rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])) };
  const found: unknown = await page.evaluate(
    `axe.run(document, ${JSON.stringify(options)}).then((result) => result.violations)`,
  );
  return Violations.parse(found).flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
