import { describe, expect, it } from 'vitest';
import { createDraftStore, isDraftLike } from '../../../renderer/frame/drafts';

describe('the draft store', () => {
  it('keeps what was typed until it is removed, and tells who listens', () => {
    const store = createDraftStore();
    let told = 0;
    const stop = store.subscribe(() => (told += 1));
    store.set('sample:1', 'half a sentence');
    expect(store.get('sample:1')).toBe('half a sentence');
    store.remove('sample:1');
    store.remove('sample:1');
    expect(store.get('sample:1')).toBeUndefined();
    expect(told).toBe(2);
    stop();
    store.set('sample:1', 'more');
    expect(told).toBe(2);
  });

  it('forgets everything when the file is locked', () => {
    const store = createDraftStore();
    store.set('a', 1);
    store.set('b', 2);
    store.clear();
    expect([store.get('a'), store.get('b')]).toEqual([undefined, undefined]);
  });
});

describe('isDraftLike', () => {
  it.each([
    ['text', '', true],
    ['text', 1, false],
    [undefined, '', false],
    [null, 'text', true],
    ['2026-11-21', null, true],
    [['1a'], [], true],
    [{ note: 'x' }, [], false],
    [{ note: 'x', outcome: 'agreed' }, { note: '', outcome: 'agreed' }, true],
    [{ note: 'x' }, { note: '', outcome: 'agreed' }, false],
  ])('%j in place of %j: %s', (draft, like, expected) => {
    expect(isDraftLike(draft, like)).toBe(expected);
  });
});
