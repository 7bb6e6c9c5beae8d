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

test('an IQA’s busiest month against the ceiling', () => {
  const iqa = {
    id: 'i',
    name: 'Ivy',
    samples: 48,
    minutes: 720,
    busiest: { month: '2026-12', minutes: 721 },
  };
  expect(busiestWords(iqa, null)).toEqual({ text: 'Most in December 2026: about 12 hours', isOver: false });
  expect(busiestWords(iqa, 12)).toEqual({
    text: 'Most in December 2026: about 12 hours, ceiling 12 hours',
    isOver: true,
  });
  expect(busiestWords(iqa, 13).isOver).toBe(false);
  expect(busiestWords({ ...iqa, samples: 0, minutes: 0, busiest: null }, 12)).toEqual({
    text: 'Nothing',
    isOver: false,
  });
});
