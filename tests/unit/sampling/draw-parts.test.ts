import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DrawResult } from '../../../shared/domain/sampling/draw';
import { interimLowerBound } from '../../../shared/domain/sampling/interim';
import { bandOf } from '../../../shared/domain/sampling/learner-draw';
import { squareRootUp } from '../../../shared/domain/sampling/overall-draw';
import { DEFAULT_POLICY, shareOf } from '../../../shared/domain/sampling/policy';
import type { SamplingPolicy } from '../../../shared/domain/sampling/policy';
import type { DecisionHistory, PopulationRow } from '../../../shared/domain/sampling/population';
import { pairOf } from '../../../shared/domain/sampling/population';
import { reasonSentence } from '../../../shared/domain/sampling/reasons';
import { drawOrder } from '../../../shared/domain/sampling/tickets';
import { NAMES, decision, drawn } from './populations';

const SEED = '20261121-IQA-4839201756';

const NOTHING: SamplingPolicy = {
  ...DEFAULT_POLICY,
  shareByRisk: { red: 0, amber: 0, green: 0 },
  newAssessorPercent: 0,
  traineePercent: 0,
  atLeast: { ...DEFAULT_POLICY.atLeast, assessor: 0, unit: 0, method: 0, site: 0, stage: 0 },
};

function draw(population: readonly PopulationRow[], policy: Partial<SamplingPolicy>, more = {}): DrawResult {
  const input = { population, policy: { ...NOTHING, ...policy }, seed: SEED, iqas: [{ id: 'Q3' }], ...more };
  return drawn(input);
}

const idsOf = (result: DrawResult) => result.selected.map((entry) => entry.decision.id);
const wordsOf = (result: DrawResult, id: string) =>
  result.selected
    .find((entry) => entry.decision.id === id)
    ?.reasons.map((reason) => reasonSentence(reason, NAMES));

const history = (changes: Partial<DecisionHistory> = {}): DecisionHistory => ({
  cohort: '',
  nthOfAssessor: 40,
  nthInUnit: 20,
  nthAfterOverturn: null,
  ...changes,
});
const many = (count: number, changes: (index: number) => Partial<PopulationRow> = () => ({})) =>
  Array.from({ length: count }, (_, index) =>
    decision(`D-${index}`, { history: history(), ...changes(index) }),
  );

describe('first decisions', () => {
  const population = [
    decision('of-new', {
      history: history({ nthOfAssessor: 10 }),
      assessorStanding: { risk: 'amber', isNew: true, isTrainee: false },
    }),
    decision('past', {
      history: history({ nthOfAssessor: 11 }),
      assessorStanding: { risk: 'amber', isNew: true, isTrainee: false },
    }),
    decision('not-new', { history: history({ nthOfAssessor: 1 }) }),
    decision('of-trainee', {
      history: history({ nthOfAssessor: 1 }),
      assessorStanding: { risk: 'amber', isNew: false, isTrainee: true },
    }),
    decision('in-unit', { history: history({ nthInUnit: 3 }) }),
    decision('since', { history: history({ nthAfterOverturn: 2, nthInUnit: 2 }) }),
  ];

  it('are all taken, each with every reason', () => {
    const result = draw(population, { firstDecisions: { ofAssessor: 10, inUnit: 3, afterOverturn: 5 } });
    expect(new Set(idsOf(result))).toEqual(new Set(['of-new', 'of-trainee', 'in-unit', 'since']));
    expect(result.sizes.first).toBe(4);
    expect(wordsOf(result, 'of-new')).toEqual(['New assessor: decision 10 of the first 10, all sampled']);
    expect(wordsOf(result, 'of-trainee')).toEqual([
      'Trainee assessor: decision 1 of the first 10, all sampled',
    ]);
    expect(wordsOf(result, 'since')).toEqual([
      'Assessor A1 is new to UBU19: decision 2 of the first 3 there, all sampled',
      'After an overturned decision of Assessor A1 in UBU19 by observation: decision 2 of the first 5 since, all sampled',
    ]);
  });

  it('are none where the policy asks for none, or the history is not known', () => {
    expect(idsOf(draw(population, {}))).toEqual([]);
    const unknown = population.map((row) => ({ ...row, history: null }));
    const asked = { firstDecisions: { ofAssessor: 10, inUnit: 3, afterOverturn: 5 } };
    expect(idsOf(draw(unknown, asked))).toEqual([]);
  });
});

describe('the draw from the whole population', () => {
  const discovery = { confidencePercent: 95, tolerablePercent: 5 };

  it('is the exact discovery size of what is not taken anyway, lowest tickets first', () => {
    const population = [
      ...many(200),
      ...many(7).map((row) => ({ ...row, id: `first-${row.id}`, history: history({ nthInUnit: 1 }) })),
    ];
    const result = draw(population, {
      discovery,
      firstDecisions: { ofAssessor: 0, inUnit: 1, afterOverturn: 0 },
    });
    expect(result.overall).toMatchObject({ of: 200, take: 51 });
    expect(result.sizes).toEqual({ whole: 0, first: 7, random: 51, learners: 0, coverage: 0 });
    const order = drawOrder(
      SEED,
      many(200).map(({ id }) => id),
    );
    const random = result.selected.filter(({ part }) => part === 'random').map((each) => each.decision.id);
    expect(random).toEqual(order.slice(0, 51));
    expect(wordsOf(result, order[3] ?? '')).toEqual([
      'Discovery sample: 51 of the 200 decisions not taken anyway, ticket 4 of 51',
    ]);
  });

  it('is the square root of all decisions, at least so many; the greater of the two decides', () => {
    const taken = (policy: Partial<SamplingPolicy>) => draw(many(100), policy).overall?.take;
    expect(taken({ squareRoot: { atLeast: 5 } })).toBe(10);
    expect(taken({ squareRoot: { atLeast: 12 } })).toBe(12);
    expect(draw(many(101), { squareRoot: { atLeast: 5 } }).overall?.take).toBe(11);
    expect(draw(many(3), { squareRoot: { atLeast: 5 } }).overall?.take).toBe(3);
    const both = draw(many(100), { squareRoot: { atLeast: 5 }, discovery });
    expect(both.overall?.take).toBe(45);
    const [lowest] = both.selected;
    expect(wordsOf(both, lowest?.decision.id ?? '')).toEqual([
      'Discovery sample: 45 of the 100 decisions not taken anyway, ticket 1 of 45',
      'Square root of all 100 decisions: 10 of the 100 decisions not taken anyway, ticket 1 of 10',
    ]);
  });

  it('rounds the root up, exactly (property)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (of) => {
        const root = squareRootUp(of);
        expect(root * root).toBeGreaterThanOrEqual(of);
        expect(root === 0 || (root - 1) * (root - 1) < of).toBe(true);
      }),
    );
  });
});

describe('the share of learners', () => {
  // Ten learners with four units each, two decisions in each unit.
  const population = Array.from({ length: 80 }, (_, index) =>
    decision(`D-${index}`, {
      learnerId: `L${Math.floor(index / 8)}`,
      unitId: `U${Math.floor(index / 2) % 4}`,
      assessorId: index < 40 ? 'A1' : 'A2',
      history: history(),
    }),
  );
  const learners = Array.from({ length: 10 }, (_, index) => `L${index}`);

  it('goes by ticket of the learner, then of learner and unit, then takes the lowest ticket there', () => {
    const result = draw(population, { learners: { percent: 25, of: 'all', unitsPercent: 50 } });
    const chosen = drawOrder(SEED, learners).slice(0, 3);
    const expected = chosen.flatMap((learner) =>
      drawOrder(
        SEED,
        ['U0', 'U1', 'U2', 'U3'].map((unit) => pairOf(learner, unit)),
      )
        .slice(0, 2)
        .map((pair) => {
          const there = population.filter((row) => pairOf(row.learnerId, row.unitId) === pair);
          return drawOrder(
            SEED,
            there.map(({ id }) => id),
          )[0];
        }),
    );
    expect(new Set(idsOf(result))).toEqual(new Set(expected));
    expect(result.sizes.learners).toBe(6);
    expect(wordsOf(result, expected[0] ?? '')).toEqual([
      'Share of learners: a quarter of learners (3 of 10), this learner’s ticket 1 of 3; half of the learner’s units (2 of 4), this unit’s ticket 1 of 2; lowest ticket of the 2 decisions in it',
    ]);
  });

  it('takes the share of each assessor’s learners where the policy says so', () => {
    const result = draw(population, { learners: { percent: 10, of: 'assessor', unitsPercent: 100 } });
    expect(result.learnerDraws.map(({ assessorId, of, take }) => [assessorId, of, take])).toEqual([
      ['A1', 5, 1],
      ['A2', 5, 1],
    ]);
    expect(result.sizes.learners).toBe(8);
  });

  it('follows the bands of S6: so many learners, such a percentage, at least three', () => {
    const bands = {
      bands: [
        { upTo: 18, percent: 35 },
        { upTo: 100, percent: 25 },
        { upTo: 200, percent: 15 },
        { upTo: 500, percent: 10 },
        { upTo: null, percent: 10 },
      ],
      atLeast: 3,
      unitsPercent: 100,
    };
    expect([2, 5, 18, 19, 100, 101, 200, 201, 500, 900].map((count) => bandOf(bands, count).take)).toEqual([
      2, 3, 7, 5, 25, 16, 30, 21, 50, 90,
    ]);
    expect(draw(population, { bands }).learnerDraws[0]).toMatchObject({ basis: 'band', of: 10, take: 4 });
  });
});

describe('the interim share', () => {
  it('adds interim decisions until the share holds of the whole sample', () => {
    const population = many(100, (index) => ({ stage: index < 30 ? 'interim' : 'summative' }));
    const result = draw(population, {
      discovery: { confidencePercent: 90, tolerablePercent: 5 },
      interimPercent: 60,
    });
    const interim = result.selected.filter(({ decision: { stage } }) => stage === 'interim').length;
    expect(interim).toBe(30);
    expect(result.impossible).toEqual([
      {
        dimension: 'stage',
        value: 'interim',
        wanted: shareOf(60, result.selected.length),
        possible: 30,
        why: 'too-few',
      },
    ]);
    const half = draw(population, { squareRoot: { atLeast: 10 }, interimPercent: 50 });
    const found = half.selected.filter(({ decision: { stage } }) => stage === 'interim').length;
    expect(found).toBe(shareOf(50, half.selected.length));
    expect(half.selected.length).toBe(half.lowerBound);
  });

  it('raises the lower bound by no more than the share needs', () => {
    const value = { dimension: 'stage', takenOut: 0, wanted: 0 } as const;
    const values = [
      { ...value, value: 'interim', population: 5, members: Int32Array.of(0, 1, 2, 3, 4) },
      { ...value, value: 'summative', population: 3, members: Int32Array.of(5, 6, 7) },
    ];
    const taken = Int32Array.of(1, 1, 0, 0, 0, 1, 1, 0);
    expect([50, 60, 90].map((percent) => interimLowerBound(values, taken, percent, 4))).toEqual([4, 5, 7]);
  });

  it('is named as impossible where there is no interim decision at all', () => {
    const result = draw(many(20), { squareRoot: { atLeast: 5 }, interimPercent: 20 });
    expect(result.impossible).toEqual([
      { dimension: 'stage', value: 'interim', wanted: 1, possible: 0, why: 'no-decisions' },
    ]);
  });
});
