import { useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { ScheduledSample } from '../../../../shared/ipc/schedule';
import type { Selection } from './useSelection';

interface ListCursorInput {
  readonly samples: readonly ScheduledSample[];
  readonly selection: Selection;
  readonly pageSize: number;
  readonly scrollTo: (index: number) => void;
  readonly onOpen: (sample: ScheduledSample) => void;
}

/** The cursor of a list of samples and what is selected by it: one, a range with Shift, single ones with Ctrl or Space. */
export function useListCursor({ samples, selection, pageSize, scrollTo, onOpen }: ListCursorInput) {
  const [place, setPlace] = useState({ cursor: 0, anchor: 0 });
  const last = samples.length - 1;
  const cursor = Math.max(0, Math.min(place.cursor, last));

  const go = (to: number, extends_: boolean): void => {
    const index = Math.max(0, Math.min(to, last));
    const anchor = extends_ ? Math.min(place.anchor, last) : index;
    setPlace({ cursor: index, anchor });
    if (extends_) selection.set(samples.slice(Math.min(anchor, index), Math.max(anchor, index) + 1));
    scrollTo(index);
  };
  const here = samples[cursor];
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, shiftKey } = event;
    const hasMod = event.ctrlKey || event.metaKey;
    if (hasMod && key.toLowerCase() === 'a') selection.set(samples);
    else if (hasMod || event.altKey) return;
    else if (key === 'ArrowDown') go(cursor + 1, shiftKey);
    else if (key === 'ArrowUp') go(cursor - 1, shiftKey);
    else if (key === 'PageDown') go(cursor + pageSize, shiftKey);
    else if (key === 'PageUp') go(cursor - pageSize, shiftKey);
    else if (key === 'Home') go(0, shiftKey);
    else if (key === 'End') go(last, shiftKey);
    else if (key === ' ' && here) selection.toggle([here]);
    else if (key === 'Enter' && here) onOpen(here);
    else if (key === 'Escape' && selection.samples.length > 0) selection.clear();
    else return;
    event.preventDefault();
  };
  const onPress = (index: number, event: MouseEvent): void => {
    const sample = samples[index];
    if (!sample) return;
    if (event.shiftKey) {
      go(index, true);
      return;
    }
    setPlace({ cursor: index, anchor: index });
    if (event.ctrlKey || event.metaKey) selection.toggle([sample]);
    else selection.set([sample]);
  };
  return { cursor, onKeyDown, onPress };
}
