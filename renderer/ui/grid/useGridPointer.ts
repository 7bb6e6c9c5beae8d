import type { PointerEvent } from 'react';
import type { GridPlace } from './grid-cursor';
import type { GridCursor } from './useGridCursor';

/** The cell that something in the grid belongs to. */
function placeOf(target: EventTarget): GridPlace | undefined {
  if (!(target instanceof Element)) return undefined;
  const cell = target.closest<HTMLElement>('[data-column]');
  const line = cell?.closest<HTMLElement>('[data-row]');
  if (!cell || !line) return undefined;
  return { row: Number(line.dataset['row']), column: Number(cell.dataset['column']) };
}

/** The mouse: a press puts the cursor on a cell, with Shift or dragged it extends the range. */
export function useGridPointer({ cursor, moveTo, focusCell }: GridCursor) {
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      const place = event.button === 0 ? placeOf(event.target) : undefined;
      if (!place) return;
      // Dragging selects cells, not their text; a button in the cell still gets its click.
      event.preventDefault();
      // On the header Shift sorts within the order that is there.
      moveTo(place, event.shiftKey && place.row >= 0);
      focusCell();
    },
    onPointerOver: (event: PointerEvent<HTMLElement>): void => {
      const place = event.buttons === 1 ? placeOf(event.target) : undefined;
      if (!place || place.row < 0 || (place.row === cursor.row && place.column === cursor.column)) return;
      moveTo(place, true);
    },
  };
}
