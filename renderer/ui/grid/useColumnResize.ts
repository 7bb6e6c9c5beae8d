import type { PointerEvent } from 'react';
import { MAX_WIDTH, MIN_WIDTH } from './grid-layout';

interface Resizing {
  /** While it is dragged: only the picture changes. */
  readonly onWidth: (columnIndex: number, width: number) => void;
  readonly onDone: (columnIndex: number, width: number) => void;
}

/** Dragging a column's edge; the column's menu does the same without dragging. */
export const useColumnResize =
  ({ onWidth, onDone }: Resizing) =>
  (event: PointerEvent<HTMLElement>, columnIndex: number, width: number): void => {
    event.preventDefault();
    event.stopPropagation();
    const handle = event.currentTarget;
    const from = event.clientX;
    let now = width;
    const move = (moved: globalThis.PointerEvent): void => {
      now = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width + moved.clientX - from));
      onWidth(columnIndex, now);
    };
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', move);
    const end = (): void => {
      handle.removeEventListener('pointermove', move);
      onDone(columnIndex, now);
    };
    handle.addEventListener('lostpointercapture', end, { once: true });
  };
