import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binomialUpperLimit,
  detectionProbability,
  discoverySampleSize,
  upperLimitWrong,
  wrongAtRate,
} from '../../../shared/domain/sampling/discovery';

const POPULATIONS = [20, 50, 100, 200, 500, 1000, 5000, 'infinite'] as const;

describe('discovery sampling (published tables)', () => {
  it.each([
    [95, 1, [19, 48, 95, 155, 225, 258, 290, 299]],
    [95, 5, [19, 31, 45, 51, 56, 57, 59, 59]],
    [95, 10, [16, 22, 25, 27, 28, 29, 29, 29]],
    [90, 5, [18, 27, 37, 41, 43, 44, 45, 45]],
    [99, 5, [20, 39, 59, 73, 83, 86, 89, 90]],
  ])('%d per cent confidence, %d per cent tolerable', (confidence, rate, sizes) => {
    expect(POPULATIONS.map((population) => discoverySampleSize(population, confidence, rate))).toEqual(sizes);
  });

  it.each([
    [100, 41.6],
    [200, 66.0],
    [500, 93.3],
  ])('a tenth of %d: chance to see one error when 5 per cent are wrong', (population, percent) => {
    const probability = detectionProbability(population, wrongAtRate(population, 5), population / 10);
    expect((100 * probability).toFixed(1)).toBe(percent.toFixed(1));
  });

  it('gives full figures to 1e-6', () => {
    // 1 - C(95, 10) / C(100, 10) in Python's fractions.
    expect(detectionProbability(100, 5, 10)).toBeCloseTo(0.416247633, 8);
    expect(detectionProbability(10, 1, 3)).toBeCloseTo(0.3, 12);
    expect(detectionProbability(10, 8, 3)).toBe(1);
    expect(detectionProbability(10, 0, 10)).toBe(0);
  });

  it('hypergeometric upper limits after the sample: N = 200, n = 51', () => {
    expect([0, 1].map((found) => upperLimitWrong(200, 51, found, 95))).toEqual([9, 16]);
    expect(upperLimitWrong(40, 40, 3, 95)).toBe(3);
  });

  // The published figures are rounded up, as an upper limit must be: 10.124 reads 10.2.
  it.each([
    [60, [4.9, 7.7, 10.2], [0.048702913, 0.076639995, 0.101235895]],
    [100, [3.0, 4.7, 6.2], [0.02951305, 0.046559811, 0.0616192]],
  ])('one-sided Clopper-Pearson, n = %d', (sample, percents, figures) => {
    const limits = [0, 1, 2].map((found) => binomialUpperLimit(sample, found, 95));
    expect(limits.map((limit) => Math.ceil(1000 * limit) / 10)).toEqual(percents);
    limits.forEach((limit, found) => expect(limit).toBeCloseTo(figures[found] ?? 0, 8));
  });

  it('agrees with the closed form for nothing found, and is 1 when all are wrong', () => {
    expect(binomialUpperLimit(60, 0, 95)).toBeCloseTo(1 - 0.05 ** (1 / 60), 8);
    expect(binomialUpperLimit(5, 5, 95)).toBe(1);
  });

  it('a discovery sample is just large enough (property)', () => {
    const anyPopulation = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(
        anyPopulation,
        fc.integer({ min: 50, max: 99 }),
        fc.integer({ min: 1, max: 30 }),
        (n, c, p) => {
          const size = discoverySampleSize(n, c, p);
          const wrong = wrongAtRate(n, p);
          expect(detectionProbability(n, wrong, size)).toBeGreaterThanOrEqual(c / 100 - 1e-12);
          expect(detectionProbability(n, wrong, size - 1)).toBeLessThan(c / 100);
          expect(upperLimitWrong(n, size, 0, c)).toBeLessThan(wrong);
        },
      ),
    );
  });

  it.each([0, 100, 101, -1, 0.001, Number.NaN])('refuses %s per cent', (percent) => {
    expect(() => discoverySampleSize(100, 95, percent)).toThrow(RangeError);
  });
});
