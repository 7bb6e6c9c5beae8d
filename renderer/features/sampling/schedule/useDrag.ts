import { useMemo, useRef, type DragEvent } from 'react';
import type { IsoDate } from '../../../../shared/domain/calendar';
import type { ScheduledSample } from '../../../../shared/ipc/schedule';

/** What the pointer carries: samples, or all that an IQA has to do on a day, which are read when they are dropped. */
export type Carried =
  | { readonly kind: 'samples'; readonly samples: readonly ScheduledSample[] }
  | { readonly kind: 'day'; readonly day: IsoDate; readonly iqa: string };

export interface Drag {
  /** For `draggable` elements. */
  readonly from: (carried: Carried) => {
    readonly draggable: true;
    readonly onDragStart: (event: DragEvent) => void;
    readonly onDragEnd: () => void;
  };
  /** For what takes them. */
  readonly onto: (take: (carried: Carried) => void) => {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

const mark = (event: DragEvent, isOver: boolean): void => {
  if (event.currentTarget instanceof HTMLElement)
    event.currentTarget.classList.toggle('schedule-drop', isOver);
};

/** Moving samples with the pointer. The keyboard has its own ways: see `ScheduleScreen`. */
export function useDrag(): Drag {
  const carried = useRef<Carried | null>(null);
  return useMemo(
    () => ({
      from: (what) => ({
        draggable: true,
        onDragStart: (event) => {
          carried.current = what;
          event.dataTransfer.effectAllowed = 'move';
          // Nothing is dragged where no data is set. Names of learners stay in the window.
          event.dataTransfer.setData('text/plain', 'samples');
          event.stopPropagation();
        },
        onDragEnd: () => {
          carried.current = null;
        },
      }),
      onto: (take) => ({
        onDragOver: (event) => {
          if (carried.current === null) return;
          event.preventDefault();
          event.dataTransfer.dropEffect = 'move';
          mark(event, true);
        },
        onDragLeave: (event) => mark(event, false),
        onDrop: (event) => {
          mark(event, false);
          const what = carried.current;
          carried.current = null;
          if (what === null) return;
          event.preventDefault();
          take(what);
        },
      }),
    }),
    [],
  );
}
