import { expect, test } from 'vitest';
import { strategyBlocks } from '../../../electron/reports/layout/sections/strategy';
import { planBlocks } from '../../../electron/reports/layout/sections/plan';
import { reportBlocks } from '../../../electron/reports/layout/verification-report';
import { exampleReport } from './example-report';

const report = exampleReport();
const withStrategy = (strategy: typeof report.plan.strategy) => ({
  ...report,
  plan: { ...report.plan, strategy },
});

test('the strategy that a plan was made under is named with the plan and printed word for word before the signatures', () => {
  const facts = planBlocks(report).flatMap((block) => (block.kind === 'facts' ? block.items : []));
  expect(facts.filter(({ label }) => ['Policy', 'Strategy'].includes(label))).toEqual([
    { label: 'Policy', value: 'Share by risk, version 1' },
    {
      label: 'Strategy',
      value: 'Version 2, approved by Meera Nair, valid from 1 Sep 2026 (see the appendix)',
    },
  ]);
  const [heading, approval, ...text] = strategyBlocks(report);
  expect(heading).toEqual({
    kind: 'heading',
    level: 2,
    text: 'Appendix: sampling strategy, version 2',
  });
  expect(approval).toMatchObject({
    text: 'Approved by Meera Nair on 28 Aug 2026, valid from 1 Sep 2026: the version in force when the plan was made.',
  });
  expect(text).toEqual([
    { kind: 'heading', level: 3, text: 'Purpose' },
    { kind: 'paragraph', look: 'body', text: 'We sample so that learners can rely on our decisions.' },
    { kind: 'heading', level: 3, text: 'What is sampled' },
    { kind: 'bullets', items: ['Every assessor', 'Every unit'] },
    { kind: 'paragraph', look: 'label', keepNext: true, text: 'When' },
    { kind: 'paragraph', look: 'body', text: 'Each quarter.' },
  ]);
  const headings = reportBlocks(report).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  expect(headings.indexOf('Appendix: sampling strategy, version 2')).toBeLessThan(
    headings.indexOf('Signatures'),
  );
});

test('a plan from before there was a strategy says nothing of one', () => {
  const before = withStrategy(null);
  expect(strategyBlocks(before)).toEqual([]);
  expect(JSON.stringify(planBlocks(before))).not.toContain('Strategy');
});
