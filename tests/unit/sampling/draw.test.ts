import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSample } from '../../../shared/domain/sampling/draw';
import type { DrawInput, DrawResult } from '../../../shared/domain/sampling/draw';
import { impossibleSentence } from '../../../shared/domain/sampling/coverage';
import { DEFAULT_POLICY } from '../../../shared/domain/sampling/policy';
import { valueOf } from '../../../shared/domain/sampling/population';
import { reasonSentence } from '../../../shared/domain/sampling/reasons';
import { drawOrder } from '../../../shared/domain/sampling/tickets';
import {
  NAMES,
  decision,
  iqasArbitrary,
  manyDecisions,
  policyArbitrary,
  populationArbitrary,
} from './populations';

const SEED = '20261121-IQA-4839201756';

function draw(input: Partial<DrawInput>): DrawResult {
  const result = drawSample({
    population: [],
    policy: DEFAULT_POLICY,
    seed: SEED,
    iqas: [{ id: 'Q3' }],
    ...input,
  });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const idsOf = (result: DrawResult) => result.selected.map((entry) => entry.decision.id);

const inputs: fc.Arbitrary<DrawInput> = fc.record({
  population: populationArbitrary,
  policy: policyArbitrary,
  seed: fc.stringMatching(/^[0-9A-Za-z-]{1,12}$/),
  iqas: iqasArbitrary,
});

describe('drawing a sample', () => {
  it('takes half of an amber assessor by ticket, then what coverage still needs', () => {
    const population = [
      ...Array.from({ length: 23 }, (_, index) => decision(`DEC-${index}`)),
      decision('LONE', { siteId: 'S9', method: 'oral questions', assessorId: 'A2' }),
    ].map((row) =>
      row.assessorId === 'A2'
        ? { ...row, assessorStanding: { ...row.assessorStanding, risk: 'green' as const } }
        : row,
    );
    const policy = { ...DEFAULT_POLICY, shareByRisk: { red: 100, amber: 50, green: 0 } };
    const result = draw({ population, policy });
    const ids = population.slice(0, 23).map((row) => row.id);
    expect(new Set(idsOf(result))).toEqual(new Set([...drawOrder(SEED, ids).slice(0, 12), 'LONE']));
    expect(result.sizes).toEqual({ whole: 0, first: 0, random: 12, learners: 0, coverage: 1 });
    const fourth = result.selected.find((entry) => entry.decision.id === drawOrder(SEED, ids)[3]);
    expect(fourth?.reasons.map((reason) => reasonSentence(reason, NAMES))).toEqual([
      'Amber assessor: half of decisions (12 of 23), ticket 4 of 12',
    ]);
    const lone = result.selected.find((entry) => entry.decision.id === 'LONE');
    expect(lone?.reasons.map((reason) => reasonSentence(reason, NAMES))).toEqual([
      'Only decision from Assessor A2',
      'Only decision by oral questions',
      'Only decision at Site S9',
    ]);
  });

  it('gives every reason: a new red assessor is taken whole for both', () => {
    const assessorStanding = { risk: 'red', isNew: true, isTrainee: false } as const;
    const population = [decision('a', { assessorStanding }), decision('b', { assessorStanding })];
    const [first] = draw({ population }).selected;
    expect(first?.part).toBe('whole');
    expect(first?.reasons.map((reason) => reasonSentence(reason, NAMES))).toEqual([
      'New assessor: all decisions (2 of 2)',
      'Red assessor: all decisions (2 of 2)',
    ]);
  });

  it('speaks of first decisions where several could have been chosen', () => {
    const population = ['a', 'b', 'c'].map((id) => decision(id, { unitId: 'UBU24' }));
    const policy = { ...DEFAULT_POLICY, shareByRisk: { red: 0, amber: 0, green: 0 } };
    const [only] = draw({ population, policy }).selected;
    expect(only?.reasons.map((reason) => reasonSentence(reason, NAMES))).toContain(
      'First decision sampled for UBU24',
    );
  });

  it('names needs that cannot be met, and why', () => {
    const result = draw({
      population: [decision('a', { unitId: 'UBU18' }), decision('b', { siteId: 'S2', assessorId: 'Q1' })],
      policy: {
        ...DEFAULT_POLICY,
        atLeast: { ...DEFAULT_POLICY.atLeast, assessor: 0, unit: 2, method: 0, site: 1, stage: 0 },
      },
      iqas: [{ id: 'Q1' }],
      expected: { unit: ['UBU24'] },
    });
    expect(result.impossible.map((need) => impossibleSentence(need, NAMES))).toEqual([
      'UBU18: 1 decision that can be verified, the policy wants 2.',
      'UBU19: 0 decisions that can be verified, the policy wants 2.',
      'UBU24: no decision in the population, the policy wants 2.',
      'Site S2: every IQA assessed or countersigned the others, so 0 decisions can be verified; the policy wants 1.',
    ]);
    expect(result.unverifiable).toEqual(['b']);
  });

  it('refuses a bad seed, a decision twice, and says when it was cancelled', () => {
    const input = {
      population: [decision('a'), decision('a')],
      policy: DEFAULT_POLICY,
      seed: 'a b',
      iqas: [],
    };
    expect(drawSample(input)).toMatchObject({ ok: false, error: { code: 'seed-invalid' } });
    expect(drawSample({ ...input, seed: 'x' })).toMatchObject({ error: { code: 'population-duplicate' } });
    const policy = { ...DEFAULT_POLICY, shareByRisk: { red: 0, amber: 0, green: 0 } };
    const large = { ...input, seed: 'x', policy, population: manyDecisions(3000, 30) };
    expect(drawSample(large, { shouldStop: () => true })).toMatchObject({
      error: { code: 'draw-cancelled' },
    });
  });

  it('sees a stop wherever it is at: in the tickets, between the phases, in the search', () => {
    const policy = { ...DEFAULT_POLICY, shareByRisk: { red: 0, amber: 0, green: 0 } };
    const large = { population: manyDecisions(20_000, 60), policy, seed: 'x', iqas: [] };
    let looks = 0;
    const count = () => (looks += 1) < 0;
    expect(drawSample(large, { shouldStop: count }).ok).toBe(true);
    expect(looks).toBeGreaterThan(10);
    for (let at = 1, all = looks; at <= all; at += Math.ceil(all / 8)) {
      looks = 0;
      const stopped = drawSample(large, { shouldStop: () => (looks += 1) === at });
      expect(stopped).toMatchObject({ ok: false, error: { code: 'draw-cancelled' } });
      expect(looks).toBe(at);
    }
  });

  it('meets every need or reports it impossible, and is never below the lower bound (property)', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const result = draw(input);
        const size = result.selected.length;
        expect(size).toBeGreaterThanOrEqual(result.lowerBound);
        expect(size).toBe(result.sizes.whole + result.sizes.random + result.sizes.coverage);
        for (const row of result.coverage) {
          const need = result.impossible.find((n) => n.dimension === row.dimension && n.value === row.value);
          expect(row.planned).toBeGreaterThanOrEqual(need ? need.possible : row.wanted);
          expect(need === undefined).toBe(row.verifiable >= row.wanted);
          const has = (decisions: typeof input.population) =>
            decisions.filter((each) => valueOf(each, row.dimension) === row.value).length;
          expect(has(input.population)).toBe(row.population);
          expect(has(result.selected.map((each) => each.decision))).toBeGreaterThanOrEqual(row.planned);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('takes each share exactly: the lowest tickets of each stratum, rounded up (property)', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const result = draw(input);
        const chosen = new Map(result.selected.map((entry) => [entry.decision.id, entry]));
        for (const { assessorId, standing, of, take, order } of result.strata) {
          const own = input.population.filter((row) => row.assessorId === assessorId);
          const { risk, isNew, isTrainee } = standing;
          const { shareByRisk, newAssessorPercent, traineePercent } = input.policy;
          const percent = Math.max(
            shareByRisk[risk],
            isNew ? newAssessorPercent : 0,
            isTrainee ? traineePercent : 0,
          );
          expect(of).toBe(own.length);
          expect(100 * take).toBeGreaterThanOrEqual(percent * of);
          expect(100 * (take - 1)).toBeLessThan(percent * of);
          expect(order).toEqual(
            drawOrder(
              input.seed,
              own.map((row) => row.id),
            ),
          );
          const byShare = order.filter((id) => (chosen.get(id)?.part ?? 'coverage') !== 'coverage');
          expect(byShare).toEqual(order.slice(0, take));
        }
        for (const { reasons } of result.selected) {
          expect(reasons.length).toBeGreaterThan(0);
          for (const reason of reasons) {
            if (reason.kind === 'covers') expect(reason.nth).toBeLessThanOrEqual(reason.wanted);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order of the population or the IQAs (property)', () => {
    const shuffled = inputs.chain((input) =>
      fc
        .shuffledSubarray([...input.population], { minLength: input.population.length })
        .map((population) => ({ input, other: { ...input, population, iqas: [...input.iqas].reverse() } })),
    );
    fc.assert(
      fc.property(shuffled, ({ input, other }) => {
        expect(drawSample(other)).toEqual(drawSample(input));
      }),
      { numRuns: 40 },
    );
  });

  it('20,000 decisions of 60 assessors: everything covered, nearly nothing beyond the bound', () => {
    const result = draw({ population: manyDecisions(20_000, 60) });
    expect(result.impossible).toEqual([]);
    expect(result.selected.length).toBeLessThanOrEqual(result.lowerBound + 1);
    expect(result.coverage.every((row) => row.planned >= row.wanted)).toBe(true);
  });
});
