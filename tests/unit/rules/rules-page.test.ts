import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleTests, rulesPage, rulesTable } from '../../../scripts/rules-table.mjs';
import { RULE_IDS } from '../../../shared/domain/rules/rule-ids';

test.each(RULE_IDS)('%s has a test that shows it speaking up, and one that shows it silent', (id) => {
  const shown = ruleTests()
    .filter(({ rule }) => rule === id)
    .map(({ shows }) => shows);
  expect(new Set(shown)).toEqual(new Set(['speaking', 'silent']));
});

test('docs/rules.md is what `node scripts/rules-table.mjs --write` would write', async () => {
  expect(readFileSync(rulesPage, 'utf8')).toBe(await rulesTable());
});
