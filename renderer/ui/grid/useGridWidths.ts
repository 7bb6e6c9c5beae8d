import { useLayoutEffect, useRef, type RefObject } from 'react';

/** The columns' widths as a property of the grid, so that dragging an edge draws no row again. */
export function useGridWidths(root: RefObject<HTMLElement | null>, widths: readonly number[]) {
  const now = useRef<readonly number[]>(widths);
  const key = widths.join(' ');
  useLayoutEffect(() => {
    now.current = key.split(' ').map(Number);
    if (root.current) showWidths(root.current, now.current);
  }, [key, root]);
  /** Shows one column wider or narrower until the widths change. */
  return (columnIndex: number, width: number): void => {
    const shown = now.current.map((one, index) => (index === columnIndex ? width : one));
    if (root.current) showWidths(root.current, shown);
  };
}

function showWidths({ style }: HTMLElement, widths: readonly number[]): void {
  style.setProperty('--grid-columns', widths.map((width) => `${width}px`).join(' '));
  style.setProperty('--grid-first', `${widths[0] ?? 0}px`);
}
