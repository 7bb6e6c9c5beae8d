import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** Tables up to this many rows are wholly in the document: the browser's own search finds everything. */
const WHOLE = 200;
const ROW_HEIGHT = 33;

export interface RowWindow {
  readonly isVirtual: boolean;
  readonly indexes: readonly number[];
  /** Pixels that stand in for the rows before and after. */
  readonly before: number;
  readonly after: number;
  readonly scrollTo: (index: number) => void;
}

/** Which rows are in the document: all of a short table, those in sight of a long one. */
export function useRowWindow(count: number, scroller: RefObject<HTMLElement | null>): RowWindow {
  const isVirtual = count > WHOLE;
  const virtualizer = useVirtualizer({
    count,
    enabled: isVirtual,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    // The sticky header covers the first row's worth of the scroller.
    scrollPaddingStart: ROW_HEIGHT,
  });
  const items = virtualizer.getVirtualItems();
  return {
    isVirtual,
    indexes: isVirtual ? items.map((item) => item.index) : Array.from({ length: count }, (_, index) => index),
    before: isVirtual ? (items[0]?.start ?? 0) : 0,
    after: isVirtual ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) : 0,
    scrollTo: (index) => {
      if (isVirtual) virtualizer.scrollToIndex(index);
    },
  };
}
