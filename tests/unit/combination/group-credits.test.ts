import { describe, expect, test } from 'vitest';
import {
  achievedUnits,
  groupCredits,
  type CreditGroup,
  type UnitDecision,
} from '../../../shared/domain/combination/group-credits';

const decision = (given: Partial<UnitDecision>): UnitDecision => ({
  unitId: 'u1',
  outcome: 'met',
  stage: 'summative',
  sampled: null,
  ...given,
});

describe('units achieved', () => {
  test.each<[string, readonly Partial<UnitDecision>[], boolean]>([
    ['a summative decision that is met', [{}], true],
    ['an interim one', [{ stage: 'interim' }], false],
    ['a summative one not yet met', [{ outcome: 'not yet met' }], false],
    ['one not yet met and a later one met', [{ outcome: 'not yet met' }, {}], true],
    ['one that a sample overturned (S4)', [{ sampled: 'disagreed' }], false],
    ['one overturned and a new one', [{ sampled: 'disagreed' }, {}], true],
    ['one with an action required', [{ sampled: 'action required' }], true],
  ])('%s', (_what, given, achieved) => {
    expect(achievedUnits(given.map(decision)).has('u1')).toBe(achieved);
  });
});

test('credits count by group, a group with a maximum no more than that (C1: CS2D1, group D at most 7)', () => {
  const units = [
    { id: 'u1', credit: 5 },
    { id: 'u2', credit: 4 },
    { id: 'u3', credit: null },
  ];
  const group = (code: string, rule: CreditGroup['rule']): CreditGroup => ({
    code,
    title: code,
    rule,
    units,
  });
  const groups = [group('A', { kind: 'all', credits: null }), group('D', { kind: 'maximum', credits: 7 })];
  const achieved = new Set(['u1', 'u2', 'u3', 'of another qualification']);
  expect(groupCredits(groups, achieved)).toEqual([
    { code: 'A', title: 'A', rule: 'all', credits: null, achieved: 9, unitsAchieved: 3, units: 3 },
    { code: 'D', title: 'D', rule: 'maximum', credits: 7, achieved: 7, unitsAchieved: 3, units: 3 },
  ]);
});
