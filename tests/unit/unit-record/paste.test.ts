import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCell } from '../../../shared/domain/unit-record/cells';
import { cellKey, type Address, type Cell } from '../../../shared/domain/unit-record/grid';
import { isBlock, parseBlock, placeBlock } from '../../../shared/domain/unit-record/paste';
import { contextFor, grids } from './examples';

const read = ({ slot, field }: Cell, value: string) => readCell(field, value, contextFor(slot));
const paste = (from: Address, text: string) => placeBlock(grids, from, parseBlock(text), read);
const goods = ({ good }: ReturnType<typeof paste>) =>
  good.map(({ cell, text }) => `${cellKey(cell)} = ${text}`);

describe('the clipboard', () => {
  test('as spreadsheets write it: tabs, line ends of every system, quotes', () => {
    expect(parseBlock('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(parseBlock('a\n\nb')).toEqual([['a'], [''], ['b']]);
    expect(parseBlock('"p. 4\nand 5"\t"said ""yes"""\nx')).toEqual([['p. 4\nand 5', 'said "yes"'], ['x']]);
    expect(parseBlock('"open\tb')).toEqual([['"open', 'b']]);
    expect(parseBlock('')).toEqual([['']]);
  });
  test('one cell’s text is no block', () => {
    expect(isBlock('p. 4')).toBe(false);
    expect(isBlock('p. 4\r\n')).toBe(false);
    expect(isBlock('p. 4\tx')).toBe(true);
    expect(isBlock('p. 4\nx')).toBe(true);
  });
  test('what was written is read again, and any text ends', () => {
    const cell = fc.stringMatching(/^[^\u0000]*$/);
    const quoted = (text: string): string =>
      /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1 }).map((rows) => rows.map((row) => [...row])),
        (rows) => {
          expect(parseBlock(rows.map((row) => row.map(quoted).join('\t')).join('\n') + '\n')).toEqual(rows);
        },
      ),
    );
    fc.assert(fc.property(fc.string(), (text) => parseBlock(text).length > 0));
  });
});

describe('a pasted block', () => {
  test('lies over the rows and columns from the cell on, values in the record’s words', () => {
    const pasted = paste({ grid: 2, row: 0, column: 0 }, 'p. 1\t1/10/26\tmz\twt\np. 2\t\tsw\tobs');
    expect(pasted.bad).toEqual([]);
    expect(goods(pasted)).toEqual([
      'lo3/3a/portfolioReference = p. 1',
      'lo3/3a/achievedOn = 1 Oct 2026',
      'lo3/3a/initials = MZ',
      'lo3/3a/method = witness testimony',
      'lo3/3b/portfolioReference = p. 2',
      'lo3/3b/initials = SW',
      'lo3/3b/method = observation',
    ]);
  });
  test('goes on in the next knowledge outcome', () => {
    expect(goods(paste({ grid: 2, row: 1, column: 0 }, 'b\nc\nd'))).toEqual([
      'lo3/3b/portfolioReference = b',
      'lo3/3c/portfolioReference = c',
      'lo4/4a/portfolioReference = d',
    ]);
  });
  test('an observation takes the book’s own rows', () => {
    expect(
      goods(paste({ grid: 1, row: 0, column: 0 }, '1/10/26\t20/10/26\na-c\tall\nb\t\np. 4\tp. 9')),
    ).toEqual([
      'lo2/1/achievedOn = 1 Oct 2026',
      'lo2/2/achievedOn = 20 Oct 2026',
      'lo2/1/criteria = 2a, 2b, 2c',
      'lo2/2/criteria = all',
      'lo2/1/oralCriteria = 2b',
      'lo2/1/portfolioReference = p. 4',
      'lo2/2/portfolioReference = p. 9',
    ]);
  });
  test('names row, column, value and remedy of what does not fit', () => {
    const pasted = paste({ grid: 3, row: 1, column: 2 }, 'ZZ\tmagic\textra\nMZ\tproduct');
    expect(pasted.good).toEqual([]);
    expect(pasted.bad.map(({ row, column, value, message }) => [row, column, value, message])).toEqual([
      [1, 1, 'ZZ', 'Nobody in the assessor tracking table has the initials ZZ.'],
      [1, 2, 'magic', '“magic” is not an evidence type.'],
      [1, 3, 'extra', 'There is no column for it.'],
      [2, 1, 'MZ', 'There is no row for it.'],
      [2, 2, 'product', 'There is no row for it.'],
    ]);
    expect(pasted.bad.every(({ remedy }) => remedy.endsWith('.'))).toBe(true);
  });
});
