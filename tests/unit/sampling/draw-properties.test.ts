import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discoverySampleSize } from '../../../shared/domain/sampling/discovery';
import { drawSample, withPicked } from '../../../shared/domain/sampling/draw';
import type { DrawInput, DrawResult } from '../../../shared/domain/sampling/draw';
import { shareOf } from '../../../shared/domain/sampling/policy';
import type { SamplingPolicy } from '../../../shared/domain/sampling/policy';
import type { PopulationRow } from '../../../shared/domain/sampling/population';
import { valueOf } from '../../../shared/domain/sampling/population';
import { drawOrder } from '../../../shared/domain/sampling/tickets';
import { drawn, historiedArbitrary, iqasArbitrary, wholePolicyArbitrary } from './populations';

const inputs: fc.Arbitrary<DrawInput> = fc
  .record({
    population: historiedArbitrary,
    policy: wholePolicyArbitrary,
    seed: fc.stringMatching(/^[0-9A-Za-z-]{1,12}$/),
    iqas: iqasArbitrary,
    kept: fc.array(fc.nat({ max: 69 }), { maxLength: 6 }),
    out: fc.array(fc.nat({ max: 69 }), { maxLength: 4 }),
  })
  .map(({ kept, out, ...input }) => ({
    ...input,
    keep: kept.map((index) => `DEC-${index}`),
    without: out.map((index) => `DEC-${index}`),
  }));

describe('a draw with everything a policy can ask for', () => {
  it('meets every need or says that it is impossible, and is never below the lower bound (property)', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const result = drawn(input);
        const size = result.selected.length;
        const sum = Object.values(result.sizes).reduce((total, own) => total + own, 0);
        expect(size).toBe(sum + result.kept.length);
        expect(size).toBeGreaterThanOrEqual(result.lowerBound);
        const out = new Set(input.without);
        const canCount = (row: PopulationRow) => !result.unverifiable.includes(row.id) && !out.has(row.id);
        for (const row of result.coverage) {
          const has = (rows: readonly PopulationRow[]) =>
            rows.filter((each) => canCount(each) && valueOf(each, row.dimension) === row.value).length;
          const planned = has(result.selected.map((each) => each.decision));
          const possible = has(input.population);
          const need = result.impossible.find((n) => n.dimension === row.dimension && n.value === row.value);
          expect(planned).toBe(row.planned);
          expect(planned).toBeGreaterThanOrEqual(Math.min(row.wanted, possible));
          expect(need?.possible).toBe(possible < row.wanted ? possible : undefined);
        }
        const interim = result.coverage.find(({ value }) => value === 'interim');
        if (input.policy.interimPercent > 0)
          expect(interim?.wanted).toBeGreaterThanOrEqual(shareOf(input.policy.interimPercent, size));
        for (const { reasons } of result.selected) expect(reasons.length).toBeGreaterThan(0);
        const onlyKept = result.selected.filter(({ part }) => part === null);
        expect(onlyKept.map(({ decision: { id } }) => id)).toEqual(result.kept);
        for (const { reasons } of onlyKept) expect(reasons).toEqual([{ kind: 'kept' }]);
        const inSample = new Set(result.selected.map(({ decision: { id } }) => id));
        const known = new Set(input.population.map(({ id }) => id));
        for (const id of input.keep ?? []) expect(inSample.has(id)).toBe(known.has(id) && !out.has(id));
        for (const id of out) expect(inSample.has(id)).toBe(false);
      }),
      { numRuns: 80 },
    );
  });

  it('the random part is the lowest tickets of what is not taken anyway, whatever is kept (property)', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { discovery, squareRoot } = input.policy;
        const { overall, selected, takenOut, strata } = drawn(input);
        if (!overall) {
          expect([discovery, squareRoot]).toEqual([null, null]);
          return;
        }
        const whole = new Set(strata.flatMap(({ order, of, take }) => (take === of ? order : [])));
        const { firstDecisions: first } = input.policy;
        const free = input.population.filter(({ id, history, assessorStanding: { isNew, isTrainee } }) => {
          if (whole.has(id) || !history) return false;
          const isFirst =
            ((isNew || isTrainee) && history.nthOfAssessor <= first.ofAssessor) ||
            history.nthInUnit <= first.inUnit ||
            (history.nthAfterOverturn ?? Infinity) <= first.afterOverturn;
          return !isFirst;
        });
        const wanted = Math.max(
          discovery
            ? discoverySampleSize(free.length, discovery.confidencePercent, discovery.tolerablePercent)
            : 0,
          squareRoot
            ? Math.min(
                free.length,
                Math.max(squareRoot.atLeast, Math.ceil(Math.sqrt(input.population.length))),
              )
            : 0,
        );
        const order = drawOrder(
          input.seed,
          free.map(({ id }) => id),
        );
        const random = [...selected, ...takenOut].filter(({ reasons }) =>
          reasons.some(({ kind }) => kind === 'discovery' || kind === 'square-root'),
        );
        expect(new Set(random.map(({ decision: { id } }) => id))).toEqual(new Set(order.slice(0, wanted)));
      }),
      { numRuns: 80 },
    );
  });

  it('does not depend on the order of population, IQAs or what is kept (property)', () => {
    const shuffled = inputs.chain((input) =>
      fc
        .shuffledSubarray([...input.population], { minLength: input.population.length })
        .map((population) => ({
          input,
          other: {
            ...input,
            population,
            iqas: [...input.iqas].reverse(),
            keep: [...(input.keep ?? [])].reverse(),
            without: [...(input.without ?? [])].reverse(),
          },
        })),
    );
    fc.assert(
      fc.property(shuffled, ({ input, other }) => {
        expect(drawSample(other)).toEqual(drawSample(input));
      }),
      { numRuns: 40 },
    );
  });

  it('drops nothing that a ticket gave when the policy asks for more (property)', () => {
    const by = fc.integer({ min: 0, max: 40 });
    const up = (percent: number, more: number) => Math.min(100, percent + more);
    fc.assert(
      fc.property(inputs, by, (input, more) => {
        const { policy } = input;
        // Strata that come to be taken whole and bands leave the not-forced population, so shares stay as they are.
        const wider: SamplingPolicy = {
          ...policy,
          learners: policy.learners && { ...policy.learners, percent: up(policy.learners.percent, more) },
          squareRoot: policy.squareRoot && { atLeast: policy.squareRoot.atLeast + more },
          discovery: policy.discovery && {
            ...policy.discovery,
            confidencePercent: Math.min(99, policy.discovery.confidencePercent + more),
          },
        };
        const given = (result: DrawResult) =>
          result.selected
            .filter(({ part }) => part !== null && part !== 'coverage')
            .map((each) => each.decision.id);
        const now = new Set(given(drawn({ ...input, policy: wider })));
        expect(given(drawn(input)).filter((id) => !now.has(id))).toEqual([]);
        const shares = { red: up(policy.shareByRisk.red, more), amber: up(policy.shareByRisk.amber, more) };
        const greater = { ...policy, shareByRisk: { ...policy.shareByRisk, ...shares } };
        const ownShare = (result: DrawResult) =>
          result.strata.flatMap(({ order, take }) => order.slice(0, take));
        const inGreater = new Set(ownShare(drawn({ ...input, policy: greater })));
        expect(ownShare(drawn(input)).filter((id) => !inGreater.has(id))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is itself with its own picks, and refuses a choice that covers less (property)', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const result = drawn(input);
        const place = new Map(result.population.map(({ id }, index) => [id, index]));
        const picked = Int32Array.from(
          result.selected.flatMap(({ part, decision: { id } }) =>
            part === 'coverage' ? (place.get(id) ?? []) : [],
          ),
        );
        expect(withPicked(input, picked)).toEqual({ ok: true, value: result });
        if (picked.length > 0)
          expect(withPicked(input, picked.slice(1))).toMatchObject({ error: { code: 'not-covered' } });
      }),
      { numRuns: 40 },
    );
  });

  it('is as small as an exhaustive search finds, with an interim share too (small populations)', () => {
    const small = inputs.map((input) => ({ ...input, population: input.population.slice(0, 10) }));
    fc.assert(
      fc.property(small, (input) => {
        const result = drawn(input);
        const rows = result.population;
        const isCoverage = (id: string) =>
          result.selected.some(({ part, decision }) => part === 'coverage' && decision.id === id);
        const given = result.selected
          .filter(({ decision: { id } }) => !isCoverage(id))
          .map((each) => each.decision);
        const out = new Set(input.without);
        const free = rows.filter((row) => !given.includes(row) && !out.has(row.id));
        const canCount = (row: PopulationRow) => !result.unverifiable.includes(row.id) && !out.has(row.id);
        const isMet = (sample: readonly PopulationRow[]) =>
          result.coverage.every(({ dimension, value }) => {
            const has = (of: readonly PopulationRow[]) =>
              of.filter((row) => canCount(row) && valueOf(row, dimension) === value).length;
            const share = value === 'interim' ? shareOf(input.policy.interimPercent, sample.length) : 0;
            const wanted = Math.max(input.policy.atLeast[dimension], share);
            return has(sample) >= Math.min(wanted, has(rows));
          });
        let smallest = Infinity;
        for (let mask = 0; mask < 2 ** free.length; mask += 1) {
          const sample = [...given, ...free.filter((_, bit) => (mask >> bit) % 2 === 1)];
          if (sample.length < smallest && isMet(sample)) smallest = sample.length;
        }
        expect(result.selected.length).toBe(smallest);
        expect(result.lowerBound).toBeLessThanOrEqual(smallest);
      }),
      { numRuns: 40 },
    );
  });
});
