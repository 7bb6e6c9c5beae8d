import { describe, expect, test } from 'vitest';
import { combinationBars } from '../../../renderer/features/learners/combination-words';
import { combinationState } from '../../../shared/domain/combination/requirements';
import { cs2d1, cspd2 } from '../../support/combination';

const bars = (
  { groups, totals }: ReturnType<typeof cs2d1>,
  achieved: readonly string[],
  chosen: readonly string[],
) =>
  combinationBars(
    combinationState(groups, totals, new Set(achieved), 'achieve'),
    combinationState(groups, totals, new Set([...achieved, ...chosen])),
  );

describe('bars', () => {
  test('CS2D1: a group against its rule, the total and the level', () => {
    const shown = bars(cs2d1(), ['UBU19', 'UBU24'], ['UBU28', 'UBU48', 'UBU16']);
    expect(shown.map(({ key, count, state }) => [key, count, state])).toEqual([
      ['A', '5 of 19 credits achieved, 5 chosen', 'short'],
      ['B', '3 of at least 3 credits achieved, 3 chosen', 'reached'],
      ['C', '0 of at least 16 credits achieved, 4 chosen', 'short'],
      ['D', '0 of at most 7 credits achieved, 9 chosen', 'over'],
      ['total', '8 of 45 credits achieved, 19 chosen', 'short'],
      ['level', '8 of 45 credits achieved, 19 chosen', 'short'],
    ]);
    expect(shown[2]).toMatchObject({ achievedShare: 0, chosenShare: 25 });
    // Beyond its maximum a bar is full, not longer.
    expect(shown[3]).toMatchObject({ achievedShare: 0, chosenShare: 100 });
  });

  test('CSPD2 counts units and has no total', () => {
    expect(bars(cspd2(), ['CPR1', 'CPR2'], ['CPR3', 'CPR4', 'CPR5'])).toEqual([
      {
        key: 'M',
        code: 'M',
        title: 'Mandatory units',
        achievedShare: 40,
        chosenShare: 60,
        count: '2 of 5 units achieved, 5 chosen',
        state: 'chosen',
      },
    ]);
  });
});
