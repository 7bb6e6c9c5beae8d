import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursText, hoursTyped, minutesFrom } from '../../../shared/domain/people-records/hours';

describe('hours as people write them', () => {
  it.each([
    ['1.5', 90],
    ['1,5', 90],
    ['1:30', 90],
    [' 2 h ', 120],
    ['2 hours', 120],
    ['45 min', 45],
    ['0.25', 15],
    ['0', 0],
    ['1.33', 80],
  ])('%s is %i minutes', (typed, minutes) => expect(minutesFrom(typed)).toBe(minutes));

  it.each(['', 'an hour', '1:60', '1:5', '-1', '1.5.0', '1e3', '12345678'])('%s is none', (typed) =>
    expect(minutesFrom(typed)).toBeUndefined(),
  );

  it('come back as they were', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 60_000 }), (m) => minutesFrom(hoursTyped(m)) === m));
    expect([0, 45, 60, 90, 60_000].map(hoursText)).toEqual([
      '0 min',
      '45 min',
      '1 h',
      '1 h 30 min',
      '1,000 h',
    ]);
  });
});
