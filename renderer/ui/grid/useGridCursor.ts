import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { HEADER_ROW, inside, movedBy, type GridPlace, type GridSize } from './grid-cursor';
import { rangeBetween, wholeRange, type GridRange } from './grid-range';

export interface GridCursor {
  readonly cursor: GridPlace;
  /** What is selected: at least the cell at the cursor. */
  readonly range: GridRange;
  /** Puts the cursor on a cell and, unless it extends the range, the range's corner too. */
  readonly moveTo: (place: GridPlace, isExtending: boolean) => void;
  /** True when the key was one that moves or selects. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  /** Moves the focus to the cell at the cursor once it is drawn. */
  readonly focusCell: () => void;
}

/** The cell cursor and the range that Shift extends from its anchor. */
export function useGridCursor(size: GridSize, root: RefObject<HTMLElement | null>): GridCursor {
  const [wanted, setWanted] = useState<GridPlace>({ row: 0, column: 0 });
  const [wantedAnchor, setAnchor] = useState<GridPlace>({ row: 0, column: 0 });
  const [focuses, setFocuses] = useState(0);
  const cursor = inside(size.rows === 0 ? { ...wanted, row: HEADER_ROW } : wanted, size);
  const anchor = inside(wantedAnchor, size);
  const lastFocus = useRef(0);

  useEffect(() => {
    if (focuses === lastFocus.current) return;
    lastFocus.current = focuses;
    const cell = root.current?.querySelector<HTMLElement>('[data-cursor]');
    cell?.focus({ preventScroll: true });
    // The scroller's scroll-padding keeps it clear of the header and the first column.
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [focuses, root]);

  const focusCell = useCallback(() => setFocuses((count) => count + 1), []);
  const moveTo = useCallback((place: GridPlace, isExtending: boolean): void => {
    setWanted(place);
    if (!isExtending) setAnchor(place);
  }, []);

  const onKey = (event: KeyboardEvent): boolean => {
    const isCtrl = event.ctrlKey || event.metaKey;
    const selected = selection(event.key, isCtrl, cursor, size);
    if (selected) {
      const [from, to] = selected;
      setAnchor(from);
      setWanted(to);
      focusCell();
      return true;
    }
    const to = movedBy({ key: event.key, isCtrl }, cursor, size);
    if (to === undefined || event.altKey) return false;
    moveTo(to, event.shiftKey);
    focusCell();
    return true;
  };
  return { cursor, range: rangeBetween(anchor, cursor), moveTo, onKey, focusCell };
}

/** Ctrl+A selects all, Space the row, or the column where the cursor is on its header; Escape only the cell. */
function selection(
  key: string,
  isCtrl: boolean,
  cursor: GridPlace,
  size: GridSize,
): readonly [anchor: GridPlace, cursor: GridPlace] | undefined {
  if (isCtrl) return key.toLowerCase() === 'a' ? wholeRange(size) : undefined;
  if (key === 'Escape') return [cursor, cursor];
  if (key !== ' ') return undefined;
  return cursor.row === HEADER_ROW
    ? [{ row: size.rows - 1, column: cursor.column }, cursor]
    : [
        { row: cursor.row, column: size.columns - 1 },
        { row: cursor.row, column: 0 },
      ];
}
