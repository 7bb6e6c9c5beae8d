import { useEffect, useState, type KeyboardEvent, type RefObject } from 'react';

/** Where the focus goes for a key, among `count` rows; undefined for other keys. */
export function rowForKey(key: string, current: number, count: number): number | undefined {
  const last = count - 1;
  const target = new Map([
    ['ArrowDown', Math.min(last, current + 1)],
    ['ArrowUp', Math.max(0, current - 1)],
    ['PageDown', Math.min(last, current + 10)],
    ['PageUp', Math.max(0, current - 10)],
    ['Home', 0],
    ['End', last],
  ]);
  return target.get(key);
}

export interface RowFocus {
  /** The row the Tab key stops at. */
  readonly current: number;
  readonly setCurrent: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One tab stop for all rows; arrows move it, scrolling rows into the document that are not in it yet. */
export function useRowFocus(
  count: number,
  scroller: RefObject<HTMLElement | null>,
  scrollTo: (index: number) => void,
): RowFocus {
  const [wanted, setCurrent] = useState(0);
  const [moves, setMoves] = useState(0);
  const current = Math.min(wanted, Math.max(0, count - 1));

  useEffect(() => {
    if (moves === 0) return undefined;
    // A virtualised row exists one frame after the scroll.
    const frame = requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-row="${current}"]`)?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [moves, current, scroller]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const onRow = event.target instanceof Element && event.target.hasAttribute('data-row');
    const target = onRow ? rowForKey(event.key, current, count) : undefined;
    if (target === undefined) return;
    event.preventDefault();
    scrollTo(target);
    setCurrent(target);
    setMoves(moves + 1);
  };
  return { current, setCurrent, onKeyDown };
}
