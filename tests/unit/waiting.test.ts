import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  afterFailure,
  asOf,
  millisecondsLeft,
  waitSeconds,
  type WaitState,
} from '../../shared/domain/waiting';

const start = Date.parse('2026-11-21T14:00:00.000Z');
const at = (seconds: number) => new Date(start + seconds * 1_000).toISOString();

const failing = (times: number, now = at(0)): WaitState | undefined => {
  let state: WaitState | undefined;
  for (let count = 0; count < times; count += 1) state = afterFailure(state, now);
  return state;
};

test('the waits are 0, 0, 1, 2, 4, 8 … seconds, five minutes at most', () => {
  expect([1, 2, 3, 4, 5, 6, 11, 12, 13, 100].map(waitSeconds)).toEqual([
    0, 0, 1, 2, 4, 8, 256, 300, 300, 300,
  ]);
  expect(millisecondsLeft(undefined, at(0))).toBe(0);
  expect(millisecondsLeft(failing(2), at(0))).toBe(0);
  expect(millisecondsLeft(failing(5), at(0))).toBe(4_000);
  expect(millisecondsLeft(failing(5), at(3.5))).toBe(500);
  expect(millisecondsLeft(failing(5), at(4))).toBe(0);
});

test('a clock moved backwards neither shortens nor lengthens the wait', () => {
  const state = failing(7);
  if (!state) throw new Error('expected a state');
  expect(millisecondsLeft(state, at(-3_600))).toBe(16_000);
  const kept = asOf(state, at(-3_600));
  expect(millisecondsLeft(kept, at(-3_600 + 10))).toBe(6_000);
  expect(asOf(kept, at(-3_600 + 10))).toBe(kept);
});

test('whatever the clock does, nobody waits longer than the policy says, and each failure counts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: -1e6, max: 1e6 }), (failures, moved) => {
      const left = millisecondsLeft(failing(failures), at(moved));
      expect(left).toBeLessThanOrEqual(waitSeconds(failures) * 1_000);
      if (moved <= 0) expect(left).toBe(waitSeconds(failures) * 1_000);
      expect(failing(failures)?.failures).toBe(failures);
    }),
  );
});
