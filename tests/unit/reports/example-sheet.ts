import type { PlanSheet } from '../../../shared/domain/report/plan-sheet';
import { coverageStanding } from '../../../shared/domain/sampling/coverage-standing';
import { DEFAULT_POLICY, DIMENSIONS } from '../../../shared/domain/sampling/policy';
import { policyInWords } from '../../../shared/domain/sampling/policy-words';

const HASH = '5c4d60b62fca9889acf26b06d4c5e83ea7421001247ae38e5c4d60b62fca9889';
const NAMES = [
  'Marek Zieliński',
  'Judith Price',
  'Maximiliana-Konstantina Papadopoulou-Featherstonehaugh of Little Snoring',
  'Nguyễn Thị Ánh Tuyết',
  'عبد الرحمن بن محمد الفارسي',
  'Siân Llewellyn ap Rhys',
];
const nameOf = (index: number): string => `${NAMES[index % NAMES.length] ?? ''} ${Math.floor(index / 6) + 1}`;
const LONG =
  'The decisions of this assessor were taken out because the learner’s portfolio is with the awarding organisation for an appeal, and nobody here may open it until the panel has written to the centre with its outcome';

interface Size {
  readonly assessors: number;
  readonly iqas: number;
  readonly sentences: number;
  readonly draws: number;
  /** Words repeated in every free text. */
  readonly wordy: number;
}

export const NORMAL: Size = { assessors: 6, iqas: 3, sentences: 3, draws: 2, wordy: 0 };
export const OVERFULL: Size = { assessors: 80, iqas: 40, sentences: 60, draws: 30, wordy: 10 };

const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** An invented plan's sheet of a size. */
export function exampleSheet({ assessors, iqas, sentences, draws, wordy }: Size): PlanSheet {
  const text = (short: string): string => [short, ...times(wordy, () => LONG)].join(' ');
  const line = (short: string): string => (wordy === 0 ? short : `${short}, ${LONG}`);
  const coverage = DIMENSIONS.flatMap((dimension, place) =>
    times(Math.max(assessors, 1) + place, (index) => {
      const count = {
        needed: 2,
        done: [{ day: '2026-11-12', count: index % 3 }],
        open: [{ day: index % 7 === 5 ? '2026-11-02' : '2026-12-12', count: index % 5 === 1 ? 0 : 2 }],
        impossible: null,
      };
      const standing = coverageStanding(count, '2026-11-21');
      return { dimension, key: `${index}`, value: nameOf(index), population: 40, ...standing };
    }),
  );
  return {
    centre: { name: line('Riverside College of Further & Higher Education'), number: '12345' },
    isDemo: true,
    madeAt: '2026-11-22T09:15:00.000Z',
    madeBy: nameOf(1),
    log: { sequence: 12_840, sha256: HASH },
    qualification: {
      title: line('Level 2 Diploma in Customer Service'),
      number: '601/4882/2',
      code: 'CS2D1',
    },
    plan: {
      name: line('Autumn plan 2026'),
      from: '2026-09-01',
      to: '2026-12-31',
      sampleBy: '2027-01-15',
      drawnBy: nameOf(2),
    },
    strategy: { number: 2, approvedBy: nameOf(2) },
    policy: {
      name: line('Share by risk, version 1'),
      words: times(1 + Math.floor(sentences / 10), () => policyInWords(DEFAULT_POLICY)).flat(),
    },
    figures: { population: 1_840, planned: 75, done: 31, overdue: 2, lowerBound: 68 },
    parts: [
      { part: 'coverage', count: 9 },
      { part: 'whole', count: 24 },
      { part: 'random', count: 38 },
      { part: 'judgement', count: 4 },
    ],
    shows: times(sentences, (index) =>
      text(
        `${nameOf(index)}: 12 of 60 decisions drawn at random; if 3 of the 60 were wrong, at least one of those would be in the draw with a chance of 49.4 %.`,
      ),
    ),
    coverage,
    assessors: times(assessors, (index) => ({
      name: nameOf(index),
      risk: index % 3 === 0 ? 'red' : 'amber',
      standing: index % 4 === 0 ? 'trainee' : 'established',
      decisions: 400 - index,
      sharePercent: 100,
      taken: 12,
      done: 5,
    })),
    iqas: times(iqas, (index) => ({
      name: nameOf(index + 3),
      given: 40,
      done: 12,
      until: index === 0 ? null : '2026-12-12',
    })),
    impossible: times(Math.floor(sentences / 2), (index) =>
      text(
        `${nameOf(index)} in UBU24: others were taken out by judgement, so 1 decision can be sampled; the policy wants 2.`,
      ),
    ),
    changes: times(sentences, (index) => ({
      kind: index % 2 === 0 ? 'unplanned' : 'planned',
      reason: text(`The learner withdrew (${index})`),
      count: sentences - index,
    })),
    overturned: times(Math.floor(sentences / 3), (index) => ({
      what: text(`UBU24 by observation, ${nameOf(index)}`),
      on: '2026-11-02',
      added: 5,
    })),
    widened: times(sentences, (index) => ({
      added: 10,
      reason: text(`The EQA asked for ten more (${index})`),
      on: '2026-11-03T09:00:00.000Z',
    })),
    draws: times(draws, (index) => ({
      number: index + 1,
      drawnAt: '2026-09-02T08:15:00.000Z',
      kind: index === 0 ? 'drawn' : 're-planned',
      reason: index === 0 ? null : text('Two learners withdrew before the first sample.'),
    })),
    seed: 'c0ffee5eed0123456789abcdef0123456789abcdef0123456789abcdef012345',
    populationSha256: HASH,
  };
}

/** A plan with nothing in it. */
export const EMPTY_SHEET: PlanSheet = {
  ...exampleSheet({ assessors: 0, iqas: 0, sentences: 0, draws: 1, wordy: 0 }),
  coverage: [],
  parts: [],
  strategy: null,
};
