import { useEffect, useRef, type RefObject } from 'react';

/** Pixels before the end at which more rows are asked for: about twenty rows. */
const NEAR = 660;

/**
 * Calls `onNearEnd` when the scroller comes near its end, and again when that brought rows and the end is still near.
 * Answers the scroller's `onScroll`.
 */
export function useNearEnd(
  scroller: RefObject<HTMLElement | null>,
  rows: number,
  onNearEnd: (() => void) | undefined,
): () => void {
  const latest = useRef(onNearEnd);
  const look = (): void => {
    const element = scroller.current;
    if (!element) return;
    if (element.scrollHeight - element.scrollTop - element.clientHeight < NEAR) latest.current?.();
  };
  const lookNow = useRef(look);
  useEffect(() => {
    latest.current = onNearEnd;
    lookNow.current = look;
  });
  useEffect(() => lookNow.current(), [rows]);
  return look;
}
