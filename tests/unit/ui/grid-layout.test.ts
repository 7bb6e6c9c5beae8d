import { describe, expect, it } from 'vitest';
import {
  firstLayout,
  rememberedLayout,
  shownColumns,
  withMoved,
  withShown,
  withSort,
  withWidth,
} from '../../../renderer/ui/grid/grid-layout';

const ids = ['name', 'a', 'b', 'c', 'd'];
const first = firstLayout(ids, { hidden: ['c'], sort: [] });
const shown = (layout: typeof first) =>
  shownColumns(
    ids.map((id) => ({ id })),
    layout,
  )
    .map(({ id }) => id)
    .join(' ');

describe('columns', () => {
  it('are hidden, shown, moved past what is hidden, and keep the first in its place', () => {
    expect(shown(first)).toBe('name a b d');
    expect(shown(withShown(first, 'c', true))).toBe('name a b c d');
    expect(shown(withShown(first, 'a', false))).toBe('name b d');
    expect(shown(withMoved(first, 'b', 1))).toBe('name a d b');
    expect(shown(withMoved(first, 'b', -1))).toBe('name b a d');
    expect(shown(withMoved(first, 'a', -1))).toBe('name a b d');
    expect(shown(withMoved(first, 'name', 1))).toBe('name a b d');
    expect(shown(withMoved(first, 'd', 1))).toBe('name a b d');
  });

  it('have widths within reason', () => {
    expect(withWidth(first, 'a', 5).widths).toEqual({ a: 56 });
    expect(withWidth(first, 'a', 123.6).widths).toEqual({ a: 124 });
    expect(withWidth(first, 'a', 9_999).widths).toEqual({ a: 640 });
  });
});

describe('the order of rows', () => {
  const words = (layout: typeof first) =>
    layout.sort.map(({ column, direction }) => `${column} ${direction}`);
  it('turns round, then ends; with Shift within the order that is there', () => {
    const once = withSort(first, 'a', false);
    expect(words(once)).toEqual(['a ascending']);
    const twice = withSort(once, 'a', false);
    expect(words(twice)).toEqual(['a descending']);
    expect(words(withSort(twice, 'a', false))).toEqual([]);
    const added = withSort(twice, 'b', true);
    expect(words(added)).toEqual(['a descending', 'b ascending']);
    expect(words(withSort(added, 'a', true))).toEqual(['b ascending']);
    expect(words(withSort(added, 'b', true))).toEqual(['a descending', 'b descending']);
    expect(words(withSort(added, 'b', false))).toEqual(['b descending']);
  });
});

describe('a layout as it was remembered', () => {
  it('comes back as it was', () => {
    const mine = withSort(withWidth(withMoved(withShown(first, 'c', true), 'd', -1), 'a', 90), 'b', false);
    expect(rememberedLayout(JSON.stringify(mine), first)).toEqual(mine);
  });

  it('drops columns that are gone and takes new ones where they belong', () => {
    const old = {
      order: ['name', 'gone', 'd', 'a'],
      hidden: ['gone', 'd'],
      widths: { gone: 80, a: 90 },
      sort: [{ column: 'gone', direction: 'ascending' }],
      group: 'gone',
    };
    expect(rememberedLayout(JSON.stringify(old), first)).toEqual({
      order: ['name', 'd', 'b', 'c', 'a'],
      hidden: ['d', 'c'],
      widths: { a: 90 },
      sort: [],
      group: null,
    });
  });

  it('never hides or moves the first column, and is the first layout where it cannot be read', () => {
    const odd = { order: ['a', 'name'], hidden: ['name'], widths: {}, sort: [], group: null };
    expect(rememberedLayout(JSON.stringify(odd), first)).toMatchObject({ hidden: ['c'] });
    expect(rememberedLayout(JSON.stringify(odd), first).order[0]).toBe('name');
    for (const body of [null, '', '{', '[]', '{"order":[1]}', JSON.stringify({ ...odd, widths: { a: 1e9 } })])
      expect(rememberedLayout(body, first)).toEqual(first);
  });
});
