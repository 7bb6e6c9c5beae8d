import { expect, test } from 'vitest';
import { planBlocks } from '../../../electron/reports/layout/sections/plan';
import { exampleReport } from './example-report';

const report = exampleReport();

test.each([
  [null, '1,840 decisions, frozen before the seed was made'],
  ['re-planned', '1,840 decisions, frozen anew when the seed was known already'],
  [
    'optimum adopted',
    '1,840 decisions, the same as of the draw whose choice for coverage the optimum replaced',
  ],
] as const)('of a draw of the kind %s the report says when its population was frozen', (kind, words) => {
  const { plan } = report;
  const blocks = planBlocks({ ...report, plan: { ...plan, draw: { ...plan.draw, kind } } });
  const facts = blocks.flatMap((block) => (block.kind === 'facts' ? block.items : []));
  expect(facts.find(({ label }) => label === 'Population')?.value).toBe(words);
});
