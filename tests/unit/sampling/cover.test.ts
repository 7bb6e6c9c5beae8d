import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverAll } from '../../../shared/domain/sampling/cover';
import type { CoverResult } from '../../../shared/domain/sampling/cover';
import type { CoverProblem } from '../../../shared/domain/sampling/cover-model';
import { coverModel } from '../../../shared/domain/sampling/cover-model';
import { coverGreedily } from '../../../shared/domain/sampling/cover-search';
import { riskiestCover } from '../../../shared/domain/sampling/cover-risk';
import { CoverState } from '../../../shared/domain/sampling/cover-state';
import { seededRandom } from '../../../shared/domain/sampling/random';
import { generateInstance } from './generate';
import { hasInstances, readInstance, toProblem } from './instances';

function unmet(problem: CoverProblem, result: CoverResult): number[] {
  const inSample = problem.taken.slice();
  for (const row of result.picked) inSample[row] = 1;
  return problem.groups.flatMap((group, index) => {
    const covered = group.members.filter((row) => inSample[row] === 1).length;
    return covered >= Math.min(group.need, group.members.length) ? [] : [index];
  });
}

function cover(problem: CoverProblem): CoverResult {
  const result = coverAll(problem);
  if (!result) throw new Error('stopped without being asked to');
  return result;
}

describe('looking for the riskiest cover', () => {
  it('drops what is not needed, and never ends with more than it began with', () => {
    const size = { learners: 30, units: 6, assessors: 5, sites: 3, cohorts: 2, methods: 4, competence: 60 };
    const rules = [
      { dims: ['assessor', 'unit'], k: 2 },
      { dims: ['method', 'site'], k: 1 },
    ];
    for (let seed = 0; seed < 20; seed += 1) {
      const model = coverModel(toProblem(generateInstance(`drop-${seed}`, { ...size, rules })));
      const everything = Int32Array.from({ length: model.columnRow.length }, (_, column) => column);
      const found = riskiestCover(model, everything, seededRandom('drop'), 1_000_000, {});
      if (!found) throw new Error('stopped without being asked to');
      const covered = new Int32Array(model.need.length);
      const groupsOf = (column: number) =>
        model.columnGroups.subarray(model.columnStart[column], model.columnStart[column + 1]);
      for (const column of found)
        for (const group of groupsOf(column)) covered[group] = (covered[group] ?? 0) + 1;
      expect(covered.every((count, group) => count >= (model.need[group] ?? 0))).toBe(true);
      for (const column of found)
        expect([...groupsOf(column)].some((group) => covered[group] === model.need[group])).toBe(true);
    }
  });
});

describe('the smallest sample that covers everything', () => {
  const where = hasInstances ? '' : ' (skipped: ../shared/statistics/instances is not here)';
  it.skipIf(!hasInstances).each(['S1', 'S2', 'S3', 'M1'])(
    `reaches size and risk of the optimum of %s${where}`,
    (name) => {
      const { instance, optimum } = readInstance(name);
      const problem = toProblem(instance);
      const result = cover(problem);
      expect(problem.groups.map((group) => group.members.length)).toEqual(
        instance.constraints.map((constraint) => constraint.size),
      );
      expect(unmet(problem, result)).toEqual([]);
      expect(result.size).toBe(optimum.optimumSize);
      expect(result.totalRisk).toBe(optimum.maxRiskAtOptimum);
      expect(result.lowerBound).toBe(optimum.LB1);
    },
  );

  const singles = ['assessor', 'unit', 'method', 'site', 'cohort', 'stage'].map((name) => ({
    dims: [name],
    k: 2,
  }));
  const pairs = ['unit', 'method'].map((name) => ({ dims: ['assessor', name], k: 1 }));
  const middle = generateInstance('middle', {
    learners: 200,
    units: 20,
    assessors: 12,
    sites: 5,
    cohorts: 4,
    methods: 6,
    competence: 45,
    rules: [...singles, ...pairs],
  });

  it('comes within one of the lower bound on 4,000 decisions and some 240 constraints', () => {
    expect(middle.rows).toHaveLength(4000);
    expect(middle.constraints.length).toBeGreaterThan(220);
    const problem = toProblem(middle);
    const result = cover(problem);
    expect(unmet(problem, result)).toEqual([]);
    expect(result.size).toBeLessThanOrEqual(result.lowerBound + 1);
  });

  it('gives the same rows again', () => {
    expect(cover(toProblem(middle)).picked).toEqual(cover(toProblem(middle)).picked);
  });

  it('stops when asked, without a result, and reports progress until then', () => {
    let looks = 0;
    const parts: number[] = [];
    const stopped = coverAll(toProblem(middle), {
      shouldStop: () => (looks += 1) > 3,
      onProgress: (part) => parts.push(part),
    });
    expect(stopped).toBeNull();
    expect(parts).toHaveLength(3);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
  });

  const problems: fc.Arbitrary<CoverProblem> = fc
    .record({
      cells: fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }), {
        maxLength: 24,
      }),
      needs: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 3, maxLength: 3 }),
      takenEvery: fc.integer({ min: 2, max: 30 }),
    })
    .map(({ cells, needs, takenEvery }) => ({
      rows: cells.length,
      groups: needs.flatMap((need, dimension) =>
        [0, 1, 2, 3].map((value) => ({
          dimension,
          need,
          members: Int32Array.from(cells.flatMap((cell, row) => (cell[dimension] === value ? [row] : []))),
        })),
      ),
      taken: Int32Array.from(cells, (_, row) => (row % takenEvery === 1 ? 1 : 0)),
      risk: Int32Array.from(cells, (cell) => cell.reduce((sum, value) => sum + value, 1)),
      rank: Int32Array.from(cells.keys()),
      seed: 'property',
    }));

  it('meets every need, never below the lower bound, and nothing it picked is redundant (property)', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const result = cover(problem);
        expect(unmet(problem, result)).toEqual([]);
        expect(result.size).toBeGreaterThanOrEqual(result.lowerBound);
        for (const row of result.picked) {
          const without = { ...result, picked: result.picked.filter((other) => other !== row) };
          expect(unmet(problem, without)).not.toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('pruning never breaks a need, and scores stay what they should be (property)', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const model = coverModel(problem);
        const state = new CoverState(model);
        coverGreedily(model, state);
        expect(state.unmet.size).toBe(0);
        // After pruning each chosen column is needed by at least one group.
        for (const column of state.chosen.toArray()) expect(state.score[column]).toBeGreaterThan(0);
        const fresh = new CoverState(model);
        for (const column of state.chosen.toArray()) fresh.add(column);
        expect(fresh.score).toEqual(state.score);
      }),
    );
  });

  it('is never larger than an exhaustive search finds (small problems)', () => {
    const small = problems.filter((problem) => problem.rows <= 11);
    fc.assert(
      fc.property(small, (problem) => {
        const free = [...problem.taken.keys()].filter((row) => problem.taken[row] === 0);
        let smallest = Infinity;
        for (let mask = 0; mask < 2 ** free.length; mask += 1) {
          const picked = Int32Array.from(free.filter((_, bit) => (mask >> bit) % 2 === 1));
          if (picked.length >= smallest) continue;
          if (unmet(problem, { picked, size: 0, lowerBound: 0, totalRisk: 0 }).length === 0)
            smallest = picked.length;
        }
        expect(cover(problem).picked.length).toBe(smallest);
      }),
      { numRuns: 15 },
    );
  });
});
