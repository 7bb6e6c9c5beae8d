import { describe, expect, it } from 'vitest';
import { coverAll } from '../../../shared/domain/sampling/cover';
import type { CoverProblem } from '../../../shared/domain/sampling/cover-model';
import { discoverySampleSize } from '../../../shared/domain/sampling/discovery';
import { drawOrder } from '../../../shared/domain/sampling/tickets';
import { hasInstances, readInstance, toProblem } from './instances';

const SEEDS = 100;

function sizeOf(problem: CoverProblem): number {
  const cover = coverAll(problem);
  if (!cover) throw new Error('stopped without being asked to');
  return cover.size;
}

describe('random first, then the smallest repair', () => {
  const where = hasInstances ? '' : ' (skipped: ../shared/statistics/instances is not here)';
  // Published: 53.6 against 67 on average. Of 60 seeds HiGHS gives 53.78, so do we; one seed differs by 1.2.
  it.skipIf(!hasInstances)(`is smaller than covering first: S3${where}`, () => {
    const problem = toProblem(readInstance('S3').instance);
    const free = [...problem.taken.keys()].filter((row) => problem.taken[row] === 0);
    const random = discoverySampleSize(free.length, 95, 5);
    const covered = sizeOf(problem);
    expect([problem.rows - free.length, random, covered]).toEqual([7, 44, 24]);
    expect(covered + discoverySampleSize(problem.rows - covered, 95, 5)).toBe(67);
    let sum = 0;
    for (let nth = 0; nth < SEEDS; nth += 1) {
      const seed = `random-first-${nth}`;
      const taken = problem.taken.slice();
      const ids = free.map((row) => `row-${row}`);
      for (const id of drawOrder(seed, ids).slice(0, random)) taken[Number(id.slice(4))] = 1;
      const size = sizeOf({ ...problem, taken, seed });
      expect(size).toBeLessThan(67);
      sum += size;
    }
    expect(Math.abs(sum / SEEDS - 53.6)).toBeLessThan(0.5);
  });
});
