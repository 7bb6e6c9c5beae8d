import { useEffect, useState, type RefObject } from 'react';
import { stepped, type Sight } from './matrix-window';

/** What of the grid is in sight. Scrolling reads two numbers and draws only when a step was passed. */
export function useSight(scroller: RefObject<HTMLElement | null>, cellWidth: number): Sight {
  const [sight, setSight] = useState<Sight>({ top: 0, left: 0, width: 1200, height: 600 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const look = (size: Partial<Sight>): void =>
      setSight((before) => {
        const next = { ...before, ...size, ...stepped(element.scrollTop, element.scrollLeft, cellWidth) };
        const isSame =
          next.top === before.top &&
          next.left === before.left &&
          next.width === before.width &&
          next.height === before.height;
        return isSame ? before : next;
      });
    const onScroll = (): void => look({});
    const resizing = new ResizeObserver(([entry]) => {
      if (entry) look({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    element.addEventListener('scroll', onScroll, { passive: true });
    resizing.observe(element);
    return () => {
      element.removeEventListener('scroll', onScroll);
      resizing.disconnect();
    };
  }, [scroller, cellWidth]);
  return sight;
}
