import type { ClipboardEvent, KeyboardEvent } from 'react';
import { readCell } from '../../../shared/domain/unit-record/cells';
import { fillDown, fillOutcome } from '../../../shared/domain/unit-record/fill';
import { cellAt, neighbour, type Address, type Direction } from '../../../shared/domain/unit-record/grid';
import {
  isBlock,
  MOST_PASTED_CELLS,
  parseBlock,
  placeBlock,
  type PastedBlock,
} from '../../../shared/domain/unit-record/paste';
import type { RecordTools } from './record-context';

export const addressText = ({ grid, row, column }: Address): string => `${grid}:${row}:${column}`;

/** The cell that an event came from, when it came from one. */
function addressOf(target: EventTarget): { readonly input: HTMLInputElement; readonly at: Address } | null {
  if (!(target instanceof HTMLInputElement)) return null;
  const [grid, row, column] = (target.dataset['cell'] ?? '').split(':').map(Number);
  if (grid === undefined || row === undefined || column === undefined) return null;
  return { input: target, at: { grid, row, column } };
}

/** Puts the focus on a cell with its text selected, so that typing replaces it. */
export function focusCell(at: Address): void {
  const input = document.querySelector<HTMLInputElement>(`[data-cell="${addressText(at)}"]`);
  input?.focus();
  input?.select();
  input?.scrollIntoView({ block: 'nearest' });
}

/** Which way a key moves; left and right only from the edge of the text. */
function directionOf(
  { key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent,
  input: HTMLInputElement,
): Direction | null {
  if (altKey || ctrlKey || metaKey) return null;
  if (key === 'Enter') return shiftKey ? 'up' : 'down';
  if (shiftKey) return null;
  if (key === 'ArrowDown') return 'down';
  if (key === 'ArrowUp') return 'up';
  const { selectionStart, selectionEnd, value } = input;
  const whole = selectionStart === 0 && selectionEnd === value.length;
  if (key === 'ArrowLeft' && (whole || selectionEnd === 0)) return 'left';
  return key === 'ArrowRight' && (whole || selectionStart === value.length) ? 'right' : null;
}

/** The keys of the record's cells, and pasting into them. For the element around all tables. */
export function useRecordKeys(
  { store, grids, contextOf, isReadOnly, withdrawEntry }: RecordTools,
  onPasted: (pasted: PastedBlock) => void,
) {
  const entry = (key: string) => store.entry(key);
  return {
    onKeyDown: (event: KeyboardEvent): void => {
      const found = addressOf(event.target);
      if (!found || event.nativeEvent.isComposing || event.defaultPrevented) return;
      const { input, at } = found;
      const isFill = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'd' && !event.altKey;
      if (isFill && !isReadOnly) {
        event.preventDefault();
        store.setMany(event.shiftKey ? fillOutcome(grids(), at.grid, entry) : fillDown(grids(), at, entry));
        return;
      }
      if ((event.ctrlKey || event.metaKey) && event.key === 'Delete' && !isReadOnly) {
        event.preventDefault();
        const cell = cellAt(grids(), at);
        if (cell) withdrawEntry(cell.slot);
        return;
      }
      const direction = directionOf(event, input);
      if (!direction) return;
      const next = neighbour(grids(), at, direction);
      event.preventDefault();
      if (next) focusCell(next);
      // At the last cell of a column Enter still settles what was typed.
      else if (event.key === 'Enter') {
        const cell = cellAt(grids(), at);
        if (cell) store.settle(cell.slot);
      }
    },
    onPaste: (event: ClipboardEvent): void => {
      const found = addressOf(event.target);
      const text = event.clipboardData.getData('text/plain');
      if (!found || isReadOnly || !isBlock(text)) return;
      event.preventDefault();
      const block = parseBlock(text.slice(0, MOST_PASTED_CELLS * 200));
      onPasted(
        placeBlock(grids(), found.at, block, ({ slot, field }, value) =>
          readCell(field, value, contextOf(slot)),
        ),
      );
    },
  };
}
