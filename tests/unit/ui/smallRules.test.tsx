import { renderToStaticMarkup } from 'react-dom/server';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initials, isCurrent } from '../../../renderer/frame/navigation';
import { neighbour } from '../../../renderer/frame/searchResults';
import { addToast, toastTime, undoable, type Toast } from '../../../renderer/frame/toastList';
import { coverageShares, coverageText, shortfall } from '../../../renderer/ui/coverage';
import { hashText } from '../../../renderer/ui/hashText';
import { OutcomeChip } from '../../../renderer/ui/OutcomeChip';
import { RagChip } from '../../../renderer/ui/RagChip';

describe('coverage', () => {
  it('says what is missing', () => {
    const units = { done: 22, planned: 14, needed: 39 };
    expect(shortfall(units)).toBe(3);
    expect(coverageText('Units', units)).toBe('Units: 22 done, 14 planned, of 39; 3 missing');
    expect(coverageText('Sites', { done: 2, planned: 1, needed: 3 })).toContain('none missing');
  });

  it('never draws past the end of the bar', () => {
    const count = fc.nat(500);
    fc.assert(
      fc.property(fc.record({ done: count, planned: count, needed: count }), (coverage) => {
        const { done, planned } = coverageShares(coverage);
        expect(done + planned).toBeLessThanOrEqual(100.0001);
        expect(Math.min(done, planned)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

it('shortens a hash to groups of four', () => {
  expect(hashText('9f2c41d08ab7e61f')).toBe('9f2c 41d0 8ab7 …');
  expect(hashText('9f2c41d0')).toBe('9f2c 41d0');
});

describe('chips say in a sign and a word what their colour says', () => {
  it.each([
    ['red', '▲', 'Red'],
    ['amber', '◆', 'Amber'],
    ['green', '●', 'Green'],
  ] as const)('%s', (rating, sign, word) => {
    const markup = renderToStaticMarkup(<RagChip rating={rating}>50 %</RagChip>);
    expect(markup).toContain(sign);
    expect(markup).toContain(`${word} · 50 %`);
  });

  it.each([
    ['agreed', '✓'],
    ['action-required', '!'],
    ['disagreed', '×'],
    ['resample-due', '↻'],
  ] as const)('%s', (outcome, sign) => {
    expect(renderToStaticMarkup(<OutcomeChip outcome={outcome} />)).toContain(sign);
  });
});

describe('navigation', () => {
  const sampling = { to: '/sampling', label: 'Sampling', icon: 'sampling' } as const;
  it('marks a screen for its own page and those under it', () => {
    expect(isCurrent(sampling, '/sampling')).toBe(true);
    expect(isCurrent(sampling, '/sampling/plan-1')).toBe(true);
    expect(isCurrent(sampling, '/samplings')).toBe(false);
    expect(isCurrent({ ...sampling, to: '/' }, '/sampling')).toBe(false);
  });

  it('takes first and last name for the initials', () => {
    expect(initials('Helen Osei')).toBe('HO');
    expect(initials('Maria de la Cruz')).toBe('MC');
    expect(initials('Cher')).toBe('C');
    expect(initials('')).toBe('');
  });
});

it('goes round the search results', () => {
  const results = ['a', 'b', 'c'].map((id) => ({ kind: 'go', id, label: id, to: `/${id}` }) as const);
  expect(neighbour(results, 'c', 1)).toBe('a');
  expect(neighbour(results, 'a', -1)).toBe('c');
  expect(neighbour(results, null, 1)).toBe('a');
  expect(neighbour([], null, 1)).toBeNull();
});

describe('toasts', () => {
  const toast = (id: number, more: Partial<Toast> = {}): Toast => ({ id, title: `toast ${id}`, ...more });
  it('stay eight seconds, failures until they are closed', () => {
    expect(toastTime({ title: 'Closed' })).toBe(8000);
    expect(toastTime({ title: 'Failed', tone: 'bad' })).toBeNull();
    expect(toastTime({ title: 'Brief', seconds: 3 })).toBe(3000);
  });

  it('are at most four, and the newest that can be is undone', () => {
    const onUndo = (): void => undefined;
    const toasts = [toast(1, { onUndo }), toast(2, { onUndo }), toast(3), toast(4)];
    expect(addToast(toasts, toast(5)).map(({ id }) => id)).toEqual([2, 3, 4, 5]);
    expect(undoable(toasts)?.id).toBe(2);
    expect(undoable([toast(3)])).toBeUndefined();
  });
});
