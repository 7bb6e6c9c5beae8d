import { describe, expect, test } from 'vitest';
import { blankEntry, type EntryDraft } from '../../../shared/domain/unit-record/entry-draft';
import { fillDown, fillOutcome } from '../../../shared/domain/unit-record/fill';
import { cellAbove, cellAt, cellKey, neighbour, type Address } from '../../../shared/domain/unit-record/grid';
import { slotKey, type Slot } from '../../../shared/domain/unit-record/slots';
import { criterion, entryWith, grids, observation } from './examples';

const at = (grid: number, row: number, column: number): Address => ({ grid, row, column });
const lookup = (entries: readonly (readonly [Slot, EntryDraft])[]) => {
  const known = new Map(entries.map(([slot, draft]) => [slotKey(slot), draft]));
  return (key: string) => known.get(key) ?? blankEntry;
};

describe('moving by keyboard', () => {
  test('Enter goes down an observation and on into the next outcome, same observation', () => {
    expect(neighbour(grids, at(0, 0, 1), 'down')).toEqual(at(0, 1, 1));
    expect(neighbour(grids, at(0, 6, 1), 'down')).toEqual(at(1, 0, 1));
  });
  test('from observations into a knowledge table at its first column, and back', () => {
    expect(neighbour(grids, at(1, 6, 1), 'down')).toEqual(at(2, 0, 0));
    expect(neighbour(grids, at(2, 0, 3), 'up')).toEqual(at(1, 6, 0));
    expect(neighbour(grids, at(2, 2, 3), 'down')).toEqual(at(3, 0, 3));
  });
  test('stops at the edges', () => {
    expect(neighbour(grids, at(0, 0, 0), 'up')).toBeUndefined();
    expect(neighbour(grids, at(0, 0, 0), 'left')).toBeUndefined();
    expect(neighbour(grids, at(2, 0, 3), 'right')).toBeUndefined();
    expect(neighbour(grids, at(3, 1, 0), 'down')).toBeUndefined();
  });
});

describe('the cell above', () => {
  const above = (address: Address): string | undefined => {
    const cell = cellAbove(grids, address);
    return cell && cellKey(cell);
  };
  test('of an observation is the same cell of the outcome before', () => {
    expect(above(at(1, 3, 1))).toBe('lo1/2/portfolioReference');
    expect(above(at(0, 3, 1))).toBeUndefined();
  });
  test('of a criterion is the one before, over outcomes', () => {
    expect(above(at(2, 1, 0))).toBe('lo3/3a/portfolioReference');
    expect(above(at(3, 0, 1))).toBe('lo3/3c/achievedOn');
    expect(above(at(2, 0, 0))).toBeUndefined();
  });
});

describe('filling', () => {
  test('Ctrl+D takes the value above', () => {
    const entry = lookup([[criterion('3a'), entryWith({ achievedOn: '1 Oct 2026' })]]);
    const filled = fillDown(grids, at(2, 1, 1), entry);
    expect([...filled.keys()]).toEqual([slotKey(criterion('3b'))]);
    expect(filled.get(slotKey(criterion('3b')))?.cells.achievedOn).toBe('1 Oct 2026');
  });
  test('an observation without one above takes that to its left', () => {
    const entry = lookup([[observation(1, 1), entryWith({ initials: 'MZ' })]]);
    const filled = fillDown(grids, at(0, 4, 1), entry);
    expect(filled.get(slotKey(observation(1, 2)))?.cells.initials).toBe('MZ');
    expect(fillDown(grids, at(0, 4, 0), entry).size).toBe(0);
  });
  test('a whole outcome: empty cells only, criteria never', () => {
    const entry = lookup([
      [
        observation(1, 1),
        entryWith({ achievedOn: '1 Oct 2026', initials: 'MZ', criteria: '1a', oralCriteria: '1a' }),
      ],
      [observation(1, 2), entryWith({ achievedOn: '20 Oct 2026', initials: 'SW' })],
      [observation(2, 2), entryWith({ initials: 'SWK' })],
    ]);
    const filled = fillOutcome(grids, 1, entry);
    expect(filled.get(slotKey(observation(2, 1)))?.cells).toMatchObject({
      achievedOn: '1 Oct 2026',
      initials: 'MZ',
      criteria: '',
      oralCriteria: '',
    });
    expect(filled.get(slotKey(observation(2, 2)))?.cells).toMatchObject({
      achievedOn: '20 Oct 2026',
      initials: 'SWK',
    });
  });
  test('a knowledge outcome fills downwards from its first row, or from the outcome before', () => {
    const entry = lookup([[criterion('3a'), entryWith({ portfolioReference: 'p. 9', method: 'product' })]]);
    const third = fillOutcome(grids, 2, entry);
    expect(third.get(slotKey(criterion('3c')))?.cells).toMatchObject({
      portfolioReference: 'p. 9',
      method: 'product',
    });
    const fourth = fillOutcome(grids, 3, (key) => third.get(key) ?? entry(key));
    expect(fourth.get(slotKey(criterion('4b')))?.cells.portfolioReference).toBe('p. 9');
  });
  test('an evidence type brings its witness and its reason, unless something stands there', () => {
    const witnessed = {
      ...entryWith({ method: 'witness testimony' }),
      witnessId: 'w1',
      reason: 'Night shift',
    };
    const entry = lookup([
      [criterion('3a'), witnessed],
      [criterion('3c'), { ...blankEntry, reason: 'Another' }],
    ]);
    expect(fillDown(grids, at(2, 1, 3), entry).get(slotKey(criterion('3b')))).toMatchObject({
      witnessId: 'w1',
      reason: 'Night shift',
    });
    const over = fillOutcome(grids, 2, entry).get(slotKey(criterion('3c')));
    expect(over).toMatchObject({ witnessId: null, reason: 'Another' });
  });
});

test('every address has its cell', () => {
  expect(cellAt(grids, at(0, 0, 0))).toEqual({ slot: observation(1, 1), field: 'achievedOn' });
  expect(cellAt(grids, at(3, 1, 3))).toEqual({ slot: criterion('4b'), field: 'method' });
  expect(cellAt(grids, at(3, 2, 0))).toBeUndefined();
});
