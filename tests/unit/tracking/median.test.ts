import fc from 'fast-check';
import { expect, test } from 'vitest';
import { medianDays } from '../../../electron/services/tracking/median';

const counted = (days: readonly number[]) =>
  [...new Set(days)]
    .sort((a, b) => a - b)
    .map((one) => ({ days: one, decisions: days.filter((day) => day === one).length }));

test('the middle, or half-way between the middle two', () => {
  expect(medianDays([])).toBeNull();
  expect(medianDays(counted([4]))).toBe(4);
  expect(medianDays(counted([3, 10, 24]))).toBe(10);
  expect(medianDays(counted([3, 3, 10, 40]))).toBe(6.5);
  expect(medianDays(counted([5, 5, 5, 90]))).toBe(5);
});

test('is that of the days written out one by one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 30 }), { minLength: 1 }), (days) => {
      const sorted = [...days].sort((a, b) => a - b);
      const middle = (sorted.length - 1) / 2;
      const expected = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
      expect(medianDays(counted(days))).toBe(expected);
    }),
  );
});
