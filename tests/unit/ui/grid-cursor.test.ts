import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inside, movedBy, type GridPlace } from '../../../renderer/ui/grid/grid-cursor';
import { cellsIn, columnsInRange, rangeBetween, wholeRange } from '../../../renderer/ui/grid/grid-range';

const size = { rows: 50, columns: 6, page: 20 };
const from: GridPlace = { row: 10, column: 2 };
const by = (key: string, isCtrl = false, place = from) => movedBy({ key, isCtrl }, place, size);

describe('the cell cursor', () => {
  it.each([
    ['ArrowUp', false, 9, 2],
    ['ArrowDown', false, 11, 2],
    ['ArrowLeft', false, 10, 1],
    ['ArrowRight', false, 10, 3],
    ['Home', false, 10, 0],
    ['End', false, 10, 5],
    ['Home', true, 0, 0],
    ['End', true, 49, 5],
    ['PageDown', false, 30, 2],
    ['PageUp', false, 0, 2],
    ['ArrowDown', true, 49, 2],
    ['ArrowUp', true, 0, 2],
    ['ArrowLeft', true, 10, 0],
    ['ArrowRight', true, 10, 5],
  ] as const)('%s (with Ctrl: %s) goes to row %d, column %d', (key, isCtrl, row, column) => {
    expect(by(key, isCtrl)).toEqual({ row, column });
  });

  it('goes from the first row into the header, and no further', () => {
    expect(by('ArrowUp', false, { row: 0, column: 1 })).toEqual({ row: -1, column: 1 });
    expect(by('ArrowUp', false, { row: -1, column: 1 })).toEqual({ row: -1, column: 1 });
    expect(by('ArrowLeft', false, { row: 3, column: 0 })).toEqual({ row: 3, column: 0 });
  });

  it('leaves other keys alone', () => {
    for (const key of ['a', 'Enter', 'Tab', 'F2', ' ']) expect(by(key)).toBeUndefined();
  });

  it('never leaves the grid, however small it has become', () => {
    const keys = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(keys, fc.boolean())),
        fc.nat(5),
        fc.integer({ min: 1, max: 4 }),
        (pressed, rows, columns) => {
          const small = { rows, columns, page: 3 };
          let place = inside({ row: 40, column: 40 }, small);
          for (const [key, isCtrl] of pressed) place = movedBy({ key, isCtrl }, place, small) ?? place;
          expect(place.row).toBeGreaterThanOrEqual(-1);
          expect(place.row).toBeLessThan(Math.max(rows, 0.5));
          expect(place.column).toBeGreaterThanOrEqual(0);
          expect(place.column).toBeLessThan(columns);
        },
      ),
    );
  });
});

describe('ranges', () => {
  it('span the same block whichever corner was first', () => {
    const [a, b] = [
      { row: 4, column: 3 },
      { row: 2, column: 5 },
    ];
    const block = { top: 2, bottom: 4, left: 3, right: 5 };
    expect(rangeBetween(a, b)).toEqual(block);
    expect(rangeBetween(b, a)).toEqual(block);
    expect(cellsIn(block)).toBe(9);
    expect(columnsInRange(block, 2)).toEqual({ left: 3, right: 5 });
    expect(columnsInRange(block, 5)).toBeNull();
  });

  it('of everything holds the header too', () => {
    expect(cellsIn(rangeBetween(...wholeRange(size)))).toBe(51 * 6);
  });
});
