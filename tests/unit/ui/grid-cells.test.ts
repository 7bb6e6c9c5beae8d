import { describe, expect, it } from 'vitest';
import { asHtmlTable, asTabs } from '../../../renderer/ui/grid/grid-copy';
import { filterWords, isOpen, passes } from '../../../renderer/ui/grid/grid-filter';
import { linesOfGroups } from '../../../renderer/ui/grid/grid-lines';
import { compareValues, distinctTexts } from '../../../renderer/ui/grid/grid-sort';
import { cellsToCopy } from '../../../renderer/ui/grid/useGridCopy';

describe('filters', () => {
  it('find text without regard to case and accents', () => {
    const avila = { kind: 'text', contains: ' AVI' } as const;
    expect(passes(avila, 'x', 'Ávila, Ana')).toBe(true);
    expect(passes(avila, 'x', 'Price')).toBe(false);
  });

  it('take numbers and dates within bounds, both included; empty cells never', () => {
    const some = { kind: 'number', from: 3, to: 10 } as const;
    expect([2, 3, 10, 11, null].map((value) => passes(some, value, ''))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
    const days = { kind: 'date', from: '2026-01-01', to: null } as const;
    expect(['2025-12-31', '2026-01-01', null].map((value) => passes(days, value, ''))).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('take chosen texts, and empty cells when asked', () => {
    expect(passes({ kind: 'choice', texts: ['Red', ''] }, 0, 'Red')).toBe(true);
    expect(passes({ kind: 'choice', texts: ['Red'] }, 1, 'Amber')).toBe(false);
    expect(passes({ kind: 'empty' }, null, '')).toBe(true);
    expect(passes({ kind: 'empty' }, 'a', 'a')).toBe(false);
  });

  it('that let everything pass are none', () => {
    expect(isOpen({ kind: 'text', contains: '  ' })).toBe(true);
    expect(isOpen({ kind: 'choice', texts: [] })).toBe(true);
    expect(isOpen({ kind: 'number', from: 0, to: null })).toBe(false);
    expect(passes({ kind: 'date', from: null, to: null }, null, '')).toBe(true);
  });

  it('are said in words', () => {
    const day = (date: string) => `<${date}>`;
    expect(filterWords({ kind: 'choice', texts: ['Red', ''] }, day)).toBe('Red or empty');
    expect(filterWords({ kind: 'number', from: 3, to: 10 }, day)).toBe('from 3 to 10');
    expect(filterWords({ kind: 'date', from: null, to: '2026-01-01' }, day)).toBe('to <2026-01-01>');
  });
});

describe('order', () => {
  it('is by size, or by the alphabet with numbers in words by size', () => {
    expect([10, 9, 100].sort(compareValues)).toEqual([9, 10, 100]);
    expect(['UBU10', 'ávila', 'UBU9', 'Avila'].sort(compareValues)).toEqual([
      'ávila',
      'Avila',
      'UBU9',
      'UBU10',
    ]);
    expect(distinctTexts(['b', 'a', 'b', ''])).toEqual(['', 'a', 'b']);
  });
});

describe('copying', () => {
  const cells = {
    header: ['Name', 'Note'],
    rows: [
      ['O’Brien', 'a\t"b"\nc'],
      ['<b>&', ''],
    ],
  };

  it('as text keeps tabs, quotes and line breaks of a cell inside it', () => {
    expect(asTabs(cells)).toBe('Name\tNote\r\nO’Brien\t"a\t""b""\nc"\r\n<b>&\t');
    expect(asTabs({ header: null, rows: [['1', '2']] })).toBe('1\t2');
  });

  it('as a table escapes what would be markup', () => {
    expect(asHtmlTable(cells)).toBe(
      '<table><thead><tr><th>Name</th><th>Note</th></tr></thead><tbody>' +
        '<tr><td>O’Brien</td><td>a\t&quot;b&quot;<br>c</td></tr><tr><td>&lt;b&gt;&amp;</td><td></td></tr></tbody></table>',
    );
  });

  it('takes the block of the range: shown columns, group headings, the header only when it is in it', () => {
    const column = (id: string) => ({
      id,
      header: id.toUpperCase(),
      kind: 'text' as const,
      width: 100,
      value: () => null,
      text: (row: Readonly<Record<string, string>>) => row[id] ?? '',
    });
    const shown = ['a', 'b', 'c'].map(column);
    const lines = linesOfGroups(
      [
        { key: 'g', label: 'A: 1', rows: [{ key: '1', row: { a: '1', b: '2', c: '3' } }] },
        { key: 'h', label: 'A: 2', rows: [{ key: '2', row: { a: '2', b: '5', c: '6' } }] },
      ],
      new Set(['h']),
    );
    expect(lines.map(({ key }) => key)).toEqual(['g', '1', 'h']);
    expect(cellsToCopy({ shown, lines }, { top: -1, bottom: 2, left: 1, right: 2 })).toEqual({
      header: ['B', 'C'],
      rows: [
        ['A: 1 (1)', ''],
        ['2', '3'],
        ['A: 2 (1)', ''],
      ],
    });
    expect(cellsToCopy({ shown, lines }, { top: 1, bottom: 1, left: 0, right: 0 })).toEqual({
      header: null,
      rows: [['1']],
    });
  });
});
