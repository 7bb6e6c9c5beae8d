import { describe, expect, test } from 'vitest';
import { rateInterval } from '../../../shared/domain/risk/rate-interval';
import { binomialUpperLimit } from '../../../shared/domain/sampling/discovery';

const percents = (sample: number, found: number) => {
  const { low, high } = rateInterval(sample, found, 95);
  return [low, high].map((rate) => (rate * 100).toFixed(1));
};

describe('the Clopper-Pearson interval', () => {
  // 7 of 8: the statistics page. 0 of 10 and 10 of 10: 1 - 0.025^(1/10). The rest: R's binom.test.
  test.each([
    [8, 7, '47.3', '99.7'],
    [10, 0, '0.0', '30.8'],
    [10, 10, '69.2', '100.0'],
    [31, 2, '0.8', '21.4'],
    [20, 1, '0.1', '24.9'],
    [100, 5, '1.6', '11.3'],
  ])('%i sampled, %i found: %s to %s %%', (sample, found, low, high) => {
    expect(percents(sample, found)).toEqual([low, high]);
  });

  test('its upper end is the exact one-sided limit with half the risk; its ends mirror each other', () => {
    for (const [sample, found] of [
      [60, 0],
      [60, 2],
      [100, 1],
      [37, 36],
    ] as const) {
      const { low, high } = rateInterval(sample, found, 95);
      expect(high).toBeCloseTo(binomialUpperLimit(sample, found, 97.5), 8);
      expect(low).toBeCloseTo(1 - rateInterval(sample, sample - found, 95).high, 10);
    }
  });

  test('large samples do not vanish between the numbers', () => {
    const { low, high } = rateInterval(20_000, 1_000, 95);
    expect(low).toBeGreaterThan(0.046);
    expect(low).toBeLessThan(0.05);
    expect(high).toBeGreaterThan(0.05);
    expect(high).toBeLessThan(0.054);
  });

  test('refuses what is no count', () => {
    expect(() => rateInterval(0, 0, 95)).toThrow('a sample of 0');
    expect(() => rateInterval(3, 4, 95)).toThrow('4 found in 3');
    expect(() => rateInterval(3, 1, 100)).toThrow('a confidence of 100 %');
  });
});
