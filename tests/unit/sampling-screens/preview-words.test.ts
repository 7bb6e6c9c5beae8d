import { expect, test } from 'vitest';
import {
  busiestWords,
  hoursWords,
  previewSentence,
} from '../../../renderer/features/sampling/preview/preview-words';
import type { PlanPreview } from '../../../shared/ipc/sampling';

const preview = (sample: number, population: number, minutes: number): PlanPreview => ({
  population,
  sample,
  minutes,
  lowerBound: 0,
  parts: { whole: 0, first: 0, random: 0, learners: 0, coverage: 0 },
  overall: null,
  impossible: [],
  assessors: [],
  iqas: [],
});

test('the preview in a sentence, as the issue has it', () => {
  expect(previewSentence(preview(212, 1_840, 212 * 15))).toBe(
    'This policy would sample about 212 of 1,840 decisions: 11.5 %, about 53 hours.',
  );
  expect(previewSentence(preview(1, 1, 45))).toBe(
    'This policy would sample about 1 of 1 decision: 100 %, about 45 minutes.',
  );
  expect([59, 60, 89, 90].map(hoursWords)).toEqual(['59 minutes', '1 hour', '1 hour', '2 hours']);
});

test('an IQA’s busiest month, and the ceiling where there is one', () => {
  const busiest = { month: '2026-12', minutes: 721 };
  expect(busiestWords({ busiest }, null)).toBe('Most in December 2026: about 12 hours');
  expect(busiestWords({ busiest }, 13)).toBe('Most in December 2026: about 12 hours, ceiling 13 hours');
  expect(busiestWords({ busiest: null }, 12)).toBe('Nothing');
});
