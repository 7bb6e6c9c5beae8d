import { describe, expect, it } from 'vitest';
import {
  cellsCounted,
  isPlannable,
  isUnplannable,
  placesIn,
} from '../../../renderer/features/sampling/matrix/matrix-places';
import {
  placesOf,
  rowsInSight,
  stepped,
  unitsInSight,
} from '../../../renderer/features/sampling/matrix/matrix-window';
import { rowNamed, typedWith } from '../../../renderer/features/sampling/matrix/type-ahead';
import { exampleMatrix } from '../../support/matrix-data';
import { modelOf } from './model-of';
import { SMALL } from './small-matrix';

const model = modelOf(SMALL, 'assessor');
const whole = { top: -1, bottom: model.rows.count - 1, left: 0, right: 3 };
const named = (places: readonly { readonly learnerId: string; readonly unitId: string }[]) =>
  places.map(({ learnerId, unitId }) => `${learnerId} ${unitId}`);

describe('a block of cells', () => {
  it('means each learner’s unit once, heads, names and units not taken left out', () => {
    expect(named(placesIn(model, whole, isPlannable))).toEqual(['l0 u0', 'l0 u1', 'l1 u0', 'l1 u2', 'l2 u1']);
  });
  it('means only what is planned where it is to be unplanned', () => {
    expect(named(placesIn(model, whole, isUnplannable))).toEqual(['l2 u1']);
  });
  it('is counted without heads of groups and names', () => {
    expect(cellsCounted(model, whole)).toBe(15);
    expect(cellsCounted(model, { top: 1, bottom: 2, left: 2, right: 3 })).toBe(4);
    expect(cellsCounted(model, { top: 1, bottom: 2, left: 0, right: 0 })).toBe(0);
  });
});

describe('typing a name', () => {
  it('goes to the next learner of that letter, round the end', () => {
    expect(rowNamed(model, 0, 'k')).toBe(2);
    expect(rowNamed(model, 2, 'k')).toBe(5);
    expect(rowNamed(model, 5, 'k')).toBe(2);
  });
  it('stays where more letters still fit, and knows last names', () => {
    expect(rowNamed(model, 2, 'ko')).toBe(2);
    expect(rowNamed(model, 0, 'oka')).toBe(4);
    expect(rowNamed(model, 0, 'xyz')).toBeUndefined();
  });
  it('begins anew after a rest', () => {
    const first = typedWith({ text: '', at: 0 }, 'K', 5000);
    expect(typedWith(first, 'o', 5400)).toEqual({ text: 'ko', at: 5400 });
    expect(typedWith(first, 'o', 6100)).toEqual({ text: 'o', at: 6100 });
  });
});

describe('what is in the document', () => {
  const large = modelOf(exampleMatrix({ learners: 2_000, units: 40, assessors: 20 }), 'assessor');
  it('covers what is in sight wherever one has scrolled, and not much more', () => {
    for (const top of [0, 119, 5_000, 31_234, 59_000]) {
      const sight = { ...stepped(top, 700, 30), width: 900, height: 600 };
      const rows = rowsInSight(large.rows, sight);
      expect(large.rows.tops[rows.first] ?? 0).toBeLessThanOrEqual(top);
      const end = large.rows.tops[large.rows.count] ?? 0;
      expect(large.rows.tops[rows.last + 1] ?? 0).toBeGreaterThanOrEqual(Math.min(end, top + 600));
      expect(rows.last - rows.first).toBeLessThan(50);
      const units = unitsInSight(40, 30, sight);
      expect(units.first * 30).toBeLessThanOrEqual(700);
      expect((units.last + 1) * 30).toBeGreaterThanOrEqual(Math.min(40 * 30, 700 + 900));
    }
  });
  it('keeps the cursor’s row and column, however far away, in order', () => {
    expect(placesOf({ first: 4, last: 6 }, 1)).toEqual([1, 4, 5, 6]);
    expect(placesOf({ first: 4, last: 6 }, 5)).toEqual([4, 5, 6]);
    expect(placesOf({ first: 4, last: 6 }, 9)).toEqual([4, 5, 6, 9]);
    expect(placesOf({ first: 0, last: -1 }, null)).toEqual([]);
  });
});
