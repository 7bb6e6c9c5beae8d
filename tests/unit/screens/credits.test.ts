import { describe, expect, it } from 'vitest';
import { creditBar, totalCredits } from '../../../renderer/features/learners/credits';
import type { GroupCredits } from '../../../shared/domain/combination/group-credits';

const group = (changes: Partial<GroupCredits>): GroupCredits => ({
  code: 'A',
  title: 'Mandatory units',
  rule: 'all',
  credits: 19,
  achieved: 12,
  unitsAchieved: 4,
  units: 6,
  ...changes,
});

describe('credits of a group against its rule', () => {
  it('all: every unit, not only the credits', () => {
    expect(creditBar(group({}))).toMatchObject({ count: '12 of 19 credits, every unit', isMet: false });
    expect(creditBar(group({ achieved: 19, unitsAchieved: 5 })).isMet).toBe(false);
    expect(creditBar(group({ achieved: 19, unitsAchieved: 6 }))).toMatchObject({ share: 100, isMet: true });
  });

  it('minimum: reached with as many, and the bar ends at full', () => {
    expect(creditBar(group({ rule: 'minimum', credits: 16, achieved: 10 }))).toEqual({
      share: 62.5,
      count: '10 of at least 16 credits',
      isMet: false,
    });
    expect(creditBar(group({ rule: 'minimum', credits: 16, achieved: 16 })).isMet).toBe(true);
    expect(creditBar(group({ rule: 'minimum', credits: 16, achieved: 20 }))).toMatchObject({
      share: 100,
      isMet: true,
    });
  });

  it('maximum: a limit is nothing to reach', () => {
    expect(creditBar(group({ rule: 'maximum', credits: 7, achieved: 7 }))).toEqual({
      share: 100,
      count: '7 of at most 7 credits',
      isMet: null,
    });
  });

  it('counts units where the group has no credits', () => {
    expect(creditBar(group({ credits: null }))).toMatchObject({ count: '4 of 6 units', isMet: false });
    expect(creditBar(group({ credits: null, units: 0, unitsAchieved: 0 })).isMet).toBe(false);
  });

  it('adds up the groups', () => {
    expect(totalCredits([group({ achieved: 19 }), group({ achieved: 3 })])).toBe(22);
  });
});
