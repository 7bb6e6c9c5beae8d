import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactCover } from '../../../electron/optimiser/exact-cover';
import { coverAll } from '../../../shared/domain/sampling/cover';
import type { CoverProblem } from '../../../shared/domain/sampling/cover-model';
import { generateInstance } from './generate';
import { hasInstances, readInstance, toProblem } from './instances';

const greedyOf = (problem: CoverProblem) => {
  const found = coverAll(problem);
  if (!found) throw new Error('stopped without being asked to');
  return found;
};

function holds(problem: CoverProblem, picked: Int32Array): boolean {
  const inSample = problem.taken.slice();
  for (const row of picked) inSample[row] = 1;
  return problem.groups.every(
    ({ need, members }) =>
      members.filter((row) => inSample[row] === 1).length >= Math.min(need, members.length),
  );
}

describe('the exact optimum by HiGHS', () => {
  const where = hasInstances ? '' : ' (skipped: ../shared/statistics/instances is not here)';
  it.skipIf(!hasInstances).each(['S1', 'S2', 'S3', 'M1'])(`is the known one of %s${where}`, async (name) => {
    const { instance, optimum } = readInstance(name);
    const problem = toProblem(instance);
    // From a poor start: everything that could be picked.
    const everything = Int32Array.from(
      [...problem.taken.entries()].flatMap(([row, taken]) => (taken === 0 ? [row] : [])),
    );
    const exact = await exactCover(problem, { seconds: 60, known: everything });
    expect(exact).toMatchObject({
      size: optimum.optimumSize,
      totalRisk: optimum.maxRiskAtOptimum,
      provenLowerBound: optimum.optimumSize,
      isSmallest: true,
      isRiskiest: true,
    });
    expect(holds(problem, exact.picked)).toBe(true);
  });

  it('never has more rows than the engine, nor fewer than either lower bound', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 1, max: 3 }),
        async (seed, k) => {
          const dims = [['assessor', 'unit'], ['method'], ['site'], ['unit', 'method']];
          const problem = toProblem(
            generateInstance(`exact-${seed}`, {
              ...{ learners: 9, units: 5, assessors: 4, sites: 3, cohorts: 2, methods: 4, competence: 60 },
              rules: dims.map((names) => ({ dims: names, k })),
            }),
          );
          const greedy = greedyOf(problem);
          const exact = await exactCover(problem, { seconds: 30, known: greedy.picked });
          expect(exact.isSmallest && exact.isRiskiest).toBe(true);
          expect(exact.size).toBeLessThanOrEqual(greedy.size);
          expect(exact.size).toBeGreaterThanOrEqual(greedy.lowerBound);
          expect(exact.provenLowerBound).toBe(exact.size);
          if (exact.size === greedy.size) expect(exact.totalRisk).toBeGreaterThanOrEqual(greedy.totalRisk);
          expect(holds(problem, exact.picked)).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('stopped at once, keeps what it was given and proves no more than the needs of one dimension', async () => {
    const problem = toProblem(
      generateInstance('stopped', {
        ...{ learners: 40, units: 8, assessors: 6, sites: 3, cohorts: 2, methods: 4, competence: 60 },
        rules: [
          { dims: ['assessor', 'unit'], k: 1 },
          { dims: ['method', 'site'], k: 3 },
        ],
      }),
    );
    const greedy = greedyOf(problem);
    const exact = await exactCover(problem, { seconds: 30, known: greedy.picked, shouldStop: () => true });
    expect(exact.size).toBeLessThanOrEqual(greedy.size);
    expect(holds(problem, exact.picked)).toBe(true);
    expect(exact.provenLowerBound).toBeLessThanOrEqual(exact.size);
  });
});
