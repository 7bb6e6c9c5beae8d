import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';

export interface CalendarKeys {
  /** One step right and down; the calendar decides what lies there. */
  readonly onStep: (right: number, down: number) => void;
  readonly onEdge: (edge: 'start' | 'end') => void;
  readonly onPage: (pages: number) => void;
  readonly onOpen: () => void;
  /** Space: selects what is to do there, or no more. */
  readonly onSelect: () => void;
  readonly onMove: () => void;
  readonly onHandOver: () => void;
  readonly onEscape: () => void;
}

const STEPS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What the keys do in a calendar whose cursor is one cell. With Ctrl the arrows are the screen's: they move samples. */
export function calendarKeyDown(keys: CalendarKeys) {
  return (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    if (step) keys.onStep(...step);
    else if (event.key === 'Home' || event.key === 'End') keys.onEdge(event.key === 'Home' ? 'start' : 'end');
    else if (event.key === 'PageUp' || event.key === 'PageDown') keys.onPage(event.key === 'PageUp' ? -1 : 1);
    else if (event.key === 'Enter') keys.onOpen();
    else if (event.key === ' ') keys.onSelect();
    else if (event.key === 'm') keys.onMove();
    else if (event.key === 'h') keys.onHandOver();
    else if (event.key === 'Escape') keys.onEscape();
    else return;
    event.preventDefault();
  };
}

/** Keeps the focus on the cursor's cell when the cursor moves while the focus is in the calendar. */
export function useCursorFocus(root: RefObject<HTMLElement | null>, cursor: string): void {
  const before = useRef(cursor);
  useEffect(() => {
    if (before.current === cursor) return;
    before.current = cursor;
    const active = document.activeElement;
    // The cell that had the focus may have gone with its month.
    if (active !== null && active !== document.body && root.current?.contains(active) !== true) return;
    root.current?.querySelector<HTMLElement>('[data-cursor="true"]')?.focus();
  });
}
