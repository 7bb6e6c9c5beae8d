import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

export const LINE_HEIGHT = 33;
const HEADER_HEIGHT = 43;

/** While a page is printed every line is in it. */
function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const before = (): void => flushSync(() => setPrinting(true));
    const after = (): void => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return isPrinting;
}

export interface GridWindow {
  /** Lines in the document: those in sight, and the one that has the cursor. */
  readonly indexes: readonly number[];
  readonly height: number;
  /** Lines that fit into the window. */
  readonly page: number;
}

interface GridLines {
  readonly count: number;
  readonly cursorRow: number;
  /** The first picture has no lines beyond those in sight. */
  readonly isFirst: boolean;
}

/** Which lines of the grid are in the document. */
export function useGridWindow(
  { count, cursorRow, isFirst }: GridLines,
  scroller: RefObject<HTMLElement | null>,
): GridWindow {
  const isPrinting = useIsPrinting();
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: isFirst ? 0 : 8,
    // Until its size is known: enough lines for the first picture.
    initialRect: { width: 1200, height: 640 },
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      const isOut = cursorRow >= 0 && cursorRow < count && !indexes.includes(cursorRow);
      return isOut ? [...indexes, cursorRow].sort((a, b) => a - b) : indexes;
    },
  });
  const inSight = (virtualizer.scrollRect?.height ?? 640) - HEADER_HEIGHT;
  return {
    indexes: isPrinting
      ? Array.from({ length: count }, (_, index) => index)
      : virtualizer.getVirtualItems().map(({ index }) => index),
    height: count * LINE_HEIGHT,
    page: Math.max(1, Math.floor(inSight / LINE_HEIGHT) - 1),
  };
}
