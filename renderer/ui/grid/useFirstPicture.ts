import { startTransition, useEffect, useMemo, useState } from 'react';
import type { GridColumn } from './grid-column';

interface FirstPicture<Row> {
  /** The columns to draw, from the left. */
  readonly columns: readonly GridColumn<Row>[];
  readonly isFirst: boolean;
}

/**
 * The first picture has only the columns that the window can show, so that it is there at once; the others are drawn
 * right after it, and stay.
 */
export function useFirstPicture<Row>(
  shown: readonly GridColumn<Row>[],
  widthOf: (column: GridColumn<Row>) => number,
): FirstPicture<Row> {
  const [isWhole, setWhole] = useState(false);
  // Asked for in the first picture's own frame, so that it is begun when that is painted and not before.
  useEffect(() => {
    const frame = requestAnimationFrame(() => startTransition(() => setWhole(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  const inSight = isWhole ? shown.length : columnsWithin(shown.map(widthOf), window.innerWidth);
  const columns = useMemo(() => (isWhole ? shown : shown.slice(0, inSight)), [isWhole, shown, inSight]);
  return { columns, isFirst: !isWhole };
}

/** How many columns begin within a width. */
export function columnsWithin(widths: readonly number[], width: number): number {
  let left = 0;
  return widths.filter((one) => {
    const begins = left < width;
    left += one;
    return begins;
  }).length;
}
