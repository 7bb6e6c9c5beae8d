import { describe, expect, test } from 'vitest';
import { combinationState } from '../../../shared/domain/combination/requirements';
import { cs2d1, cspd2 } from '../../support/combination';

const MANDATORY = ['UBU19', 'UBU20', 'UBU21', 'UBU22', 'UBU23'];

describe('CS2D1 (C1)', () => {
  const { groups, totals } = cs2d1();
  const stateOf = (...units: string[]) => combinationState(groups, totals, new Set(units));
  const group = (state: ReturnType<typeof stateOf>, code: string) =>
    state.groups.find((part) => part.code === code);

  test('nothing chosen: every group with a minimum and the total are missing', () => {
    expect(stateOf().missing).toEqual([
      'Choose every unit of group A: all its units are needed.',
      'Choose at least 3 more credits from group B.',
      'Choose at least 16 more credits from group C.',
      'Choose 45 more credits in all from group A, B, C or D: 0 of 45 count so far.',
    ]);
  });

  test('group A needs each of its units, by name', () => {
    const state = group(stateOf('UBU19', 'UBU20', 'UBU21'), 'A');
    expect(state).toMatchObject({ have: 11, need: 19, state: 'short', unitsTaken: 3, units: 5 });
    expect(state?.sentence).toBe('Choose UBU22 and UBU23 of group A: all its units are needed.');
  });

  test('the sentence of the issue: at least 6 more credits from group C; group D is full', () => {
    const state = stateOf(...MANDATORY, 'UBU24', 'UBU28', 'UBU9', 'UBU10', 'UBU48');
    expect(group(state, 'C')?.sentence).toBe('Choose at least 6 more credits from group C.');
    expect(group(state, 'D')).toMatchObject({
      state: 'full',
      sentence: 'Group D is full: 7 of at most 7 credits count.',
    });
    expect(state.total).toMatchObject({ have: 39, need: 45 });
  });

  test('more than the maximum of group D does not count', () => {
    const state = stateOf(...MANDATORY, 'UBU24', 'UBU48', 'UBU16');
    expect(group(state, 'D')).toMatchObject({ have: 9, counted: 7, state: 'over' });
    expect(group(state, 'D')?.sentence).toBe(
      'Group D is over its maximum: 7 of at most 7 credits count, 9 are taken.',
    );
    expect(state.total?.have).toBe(19 + 3 + 7);
  });

  test('every group’s minimum alone is 38 credits: 7 more are needed, no longer from a full group', () => {
    const least = [...MANDATORY, 'UBU24', 'UBU28', 'UBU9', 'UBU10', 'UBU11', 'UBU27'];
    expect(stateOf(...least).missing).toEqual([
      'Choose 7 more credits in all from group B, C or D: 38 of 45 count so far.',
    ]);
    expect(stateOf(...least, 'UBU48')).toMatchObject({ isComplete: true, missing: [] });
    expect(stateOf(...least, 'UBU16', 'UBU40').missing).toEqual([
      'Choose 3 more credits in all from group B, C or D: 42 of 45 count so far.',
    ]);
  });

  test('45 credits, but one unit of group A missing', () => {
    const all = groups.flatMap(({ units }) => units.map(({ id }) => id)).filter((id) => id !== 'UBU20');
    expect(stateOf(...all).missing).toEqual(['Choose UBU20 of group A: all its units are needed.']);
  });

  test('credits below the level count towards the total and not towards the level', () => {
    const lower = groups.map((part) => ({
      ...part,
      units: part.units.map((unit) => (unit.id === 'UBU48' ? { ...unit, level: 1 } : unit)),
    }));
    const units = [...MANDATORY, 'UBU24', 'UBU28', 'UBU9', 'UBU10', 'UBU11', 'UBU27', 'UBU48'];
    const state = combinationState(lower, totals, new Set(units), 'achieve');
    expect(state.total).toMatchObject({ have: 45, sentence: null });
    expect(state.missing).toEqual(['Achieve 7 more credits at level 2 or above: 38 of 45 so far.']);
  });
});

describe('CSPD2 (C2): no credits, all five units', () => {
  const { groups, totals } = cspd2();

  test('counts units', () => {
    const state = combinationState(groups, totals, new Set(['CPR1', 'CPR3', 'not a unit']), 'achieve');
    expect(state.groups).toMatchObject([{ measure: 'units', have: 2, need: 5, state: 'short' }]);
    expect(state.total).toBeNull();
    expect(state.missing).toEqual(['Achieve CPR2, CPR4 and CPR5 of group M: all its units are needed.']);
  });

  test('is complete with all five', () => {
    const units = new Set(['CPR1', 'CPR2', 'CPR3', 'CPR4', 'CPR5']);
    expect(combinationState(groups, totals, units)).toMatchObject({ isComplete: true, missing: [] });
  });
});
