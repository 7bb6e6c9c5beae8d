import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SAMPLE_OUTCOMES } from '../../../shared/domain/sample';
import {
  bandShare,
  firstDecisionsToSample,
  populationFindings,
  riskPolicyOf,
  shareFindings,
  splitFindings,
  splitSizes,
  squareRootSize,
} from '../../../shared/domain/rules/sampling-rules';
import type { AssessorShare } from '../../../shared/domain/rules/sampling-rules';
import { said, TODAY } from './examples';
import { COMMON, withRule } from './packs';

describe('S2', () => {
  const share = (given: Partial<AssessorShare>): AssessorShare => ({
    assessor: 'Ada Okafor',
    risk: 'amber',
    isNewOrTrainee: false,
    outcomes: [],
    decisions: 23,
    sampled: 12,
    ...given,
  });
  const of = (given: Partial<AssessorShare>, pack = COMMON) =>
    said(shareFindings(pack, TODAY, share(given)), 'S2');

  test('S2 informs of a share below the assessor’s risk: red 100 %, amber 50 %, green 20 %', () => {
    expect(of({ sampled: 11 })).toEqual([
      ['info', 'Ada Okafor (amber, 50 %): 11 of 23 decisions sampled, 12 asked for.'],
    ]);
    expect(of({ risk: 'red', sampled: 22 })).toHaveLength(1);
    expect(of({ risk: 'green', sampled: 4 })).toHaveLength(1);
    expect(of({ risk: null, sampled: 11 })).toHaveLength(1);
  });

  test('S2 informs of first decisions of a new assessor that are not all sampled', () => {
    expect(of({ risk: 'green', isNewOrTrainee: true, sampled: 5 })[0]?.[1]).toBe(
      'Ada Okafor (new or a trainee, 10 more decisions in a row to be agreed): 5 of 23 decisions sampled, 10 asked for.',
    );
  });

  test('S2 is silent with the share taken', () => {
    expect(of({})).toEqual([]);
    expect(of({ risk: 'red', sampled: 23 })).toEqual([]);
    expect(of({ risk: 'green', sampled: 5 })).toEqual([]);
    const agreed = Array.from({ length: 10 }, () => 'agreed' as const);
    expect(of({ risk: 'green', isNewOrTrainee: true, sampled: 5, outcomes: agreed })).toEqual([]);
  });

  test('S2 gives the shares of the sampling policy, and none out of force', () => {
    expect(riskPolicyOf(COMMON, TODAY)).toEqual({
      shareByRisk: { red: 100, amber: 50, green: 20 },
      newAssessorPercent: 100,
      newForDays: 183,
      traineePercent: 100,
      unratedCountsAs: 'amber',
      firstDecisions: 10,
    });
    expect(riskPolicyOf(withRule(COMMON, 'S2', { on: false }), TODAY)).toBeNull();
  });

  const three = { ...COMMON.rules.S2.parameters, firstDecisions: 3 };

  test.each([
    ['none yet', [], 3],
    ['two agreed', ['agreed', 'agreed'], 1],
    ['a disagreement begins anew', ['agreed', 'agreed', 'disagreed', 'agreed'], 2],
    ['an action required too', ['agreed', 'action required'], 3],
    ['three in a row', ['agreed', 'agreed', 'agreed'], 0],
    ['three in a row are enough for good', ['agreed', 'agreed', 'agreed', 'disagreed'], 0],
  ] as const)('first decisions to sample: %s', (_what, outcomes, left) => {
    expect(firstDecisionsToSample(three, outcomes)).toBe(left);
  });

  test('one more agreed sample never asks for more', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SAMPLE_OUTCOMES)), (outcomes) => {
        const left = firstDecisionsToSample(three, outcomes);
        expect(firstDecisionsToSample(three, [...outcomes, 'agreed'])).toBe(Math.max(0, left - 1));
      }),
    );
  });
});

describe('S3', () => {
  const split = {
    learners: 40,
    learnersSampled: 10,
    fewestUnits: { of: 9, sampled: 3 },
    samples: 30,
    interimSamples: 6,
  };

  test('S3 informs of too few learners, units of a learner and interim samples', () => {
    const few = { ...split, learnersSampled: 9, fewestUnits: { of: 9, sampled: 2 }, interimSamples: 5 };
    expect(said(splitFindings(COMMON, TODAY, few), 'S3')).toEqual([
      ['info', 'Of 40 learners: 9 sampled, 10 asked for.'],
      ['info', 'Units of a sampled learner: 2 sampled, 3 asked for.'],
      ['info', 'Interim samples among 30: 5 sampled, 6 asked for.'],
    ]);
  });

  test('S3 is silent with the split that the pack says', () => {
    expect(splitFindings(COMMON, TODAY, split)).toEqual([]);
    expect(
      splitFindings(COMMON, TODAY, { ...split, learners: 0, learnersSampled: 0, fewestUnits: null }),
    ).toEqual([]);
    const none = { interimPercent: 0, learnersPercent: 0, unitsPercent: 0 };
    const free = withRule(COMMON, 'S3', { parameters: none });
    expect(splitFindings(free, TODAY, { ...split, learnersSampled: 0, interimSamples: 0 })).toEqual([]);
    expect(splitSizes(COMMON, 41, 9)).toEqual({ learners: 11, unitsOfEach: 3 });
  });
});

describe('S6', () => {
  test.each([
    [1, 35, 1],
    [2, 35, 2],
    [6, 35, 3],
    [18, 35, 7],
    [19, 25, 5],
    [100, 25, 25],
    [101, 15, 16],
    [200, 15, 30],
    [201, 10, 21],
    [500, 10, 50],
    [501, 10, 51],
  ])('of %i learners %i %%: %i, and at least three', (learners, percent, take) => {
    expect(bandShare(COMMON, learners)).toMatchObject({ of: learners, percent, take });
  });

  test.each([
    [3, 3],
    [16, 5],
    [25, 5],
    [26, 6],
    [400, 20],
    [401, 21],
  ])('the square root of %i entries, at least five: %i', (entries, take) => {
    expect(squareRootSize(COMMON, entries)).toMatchObject({ of: entries, take });
  });

  test('S6 informs of fewer than the chosen policy asks for', () => {
    const found = populationFindings(COMMON, TODAY, { policy: 'bands', of: 60, sampled: 14 });
    expect(said(found, 'S6')).toEqual([
      ['info', '14 of 60 are sampled; the policy asks for 15 (25 % of 60, at least 3).'],
    ]);
    expect(populationFindings(COMMON, TODAY, { policy: 'square root', of: 400, sampled: 19 })).toHaveLength(
      1,
    );
  });

  test('S6 is silent with enough of them, and beyond the last band', () => {
    expect(populationFindings(COMMON, TODAY, { policy: 'bands', of: 60, sampled: 15 })).toEqual([]);
    expect(populationFindings(COMMON, TODAY, { policy: 'square root', of: 400, sampled: 20 })).toEqual([]);
    const small = withRule(COMMON, 'S6', { parameters: { bands: [{ upTo: 18, percent: 35 }] } });
    expect(bandShare(small, 19)).toBeNull();
    expect(populationFindings(small, TODAY, { policy: 'bands', of: 19, sampled: 0 })).toEqual([]);
  });

  test('a size lies between none and all', () => {
    fc.assert(
      fc.property(fc.nat(5000), (of) => {
        for (const size of [bandShare(COMMON, of), squareRootSize(COMMON, of)]) {
          expect(size?.take).toBeGreaterThanOrEqual(Math.min(of, 3));
          expect(size?.take).toBeLessThanOrEqual(of);
        }
      }),
    );
  });
});
