import { describe, expect, it } from 'vitest';
import { keyCaps, matchShortcut, type KeyPress, type Shortcut } from '../../../renderer/frame/shortcutKeys';

const shortcut = (keys: string, label = keys): Shortcut => ({
  keys,
  label,
  group: 'Test',
  run: () => undefined,
});
const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isTyping: false,
  ...more,
});

const ALL = [shortcut('mod+k'), shortcut('?'), shortcut('g s'), shortcut('g l'), shortcut('s')];
const match = (key: KeyPress, pending = '') => {
  const found = matchShortcut(ALL, pending, key);
  return found.kind === 'run' ? found.shortcut.keys : found.kind;
};

describe('matchShortcut', () => {
  it('takes Ctrl and Command alike, also while typing', () => {
    expect(match(press('k', { ctrlKey: true }))).toBe('mod+k');
    expect(match(press('K', { metaKey: true }))).toBe('mod+k');
    expect(match(press('k', { ctrlKey: true, isTyping: true }))).toBe('mod+k');
  });

  it('leaves letters to fields', () => {
    expect(match(press('?', { isTyping: true }))).toBe('none');
    expect(match(press('g', { isTyping: true }))).toBe('none');
  });

  it('leaves a key that is only listed to the control that has the focus', () => {
    const listed: Shortcut = { ...shortcut('enter'), run: null };
    expect(matchShortcut([listed], '', press('Enter'))).toEqual({ kind: 'none' });
    expect(matchShortcut([shortcut('enter'), listed], '', press('Enter'))).toMatchObject({ kind: 'run' });
  });

  it('waits for the second key of a sequence, which wins over that key alone', () => {
    expect(match(press('g'))).toBe('wait');
    expect(match(press('s'), 'g')).toBe('g s');
    expect(match(press('s'))).toBe('s');
  });

  it('starts afresh after a key that continues nothing', () => {
    expect(match(press('x'), 'g')).toBe('none');
    expect(match(press('?'), 'g')).toBe('?');
  });

  it('ignores modifiers pressed alone, and Alt', () => {
    expect(match(press('Control', { ctrlKey: true }))).toBe('none');
    expect(match(press('s', { altKey: true }))).toBe('none');
  });

  it('lets the one registered last win', () => {
    const found = matchShortcut([shortcut('s', 'frame'), shortcut('s', 'screen')], '', press('s'));
    expect(found).toMatchObject({ kind: 'run', shortcut: { label: 'screen' } });
  });
});

it('shows keys as they are printed on them', () => {
  expect(keyCaps('mod+k')).toEqual(['Ctrl K']);
  expect(keyCaps('g s')).toEqual(['G', 'S']);
  expect(keyCaps('?')).toEqual(['?']);
});
