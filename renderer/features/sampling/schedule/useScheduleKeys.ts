import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useShortcuts, type Shortcut } from '../../../frame/shortcuts';

interface ScheduleKeys {
  /** Samples are selected, by somebody who may move them. */
  readonly isOn: boolean;
  readonly onMoveBy: (days: number) => Promise<void>;
  readonly onMove: () => void;
  readonly onHandOver: () => void;
}

const listed = (keys: string, label: string): Shortcut => ({ keys, label, group: 'Schedule', run: null });
const LISTED: readonly Shortcut[] = [
  listed('arrows', 'Go from day to day, in the week from lane to lane'),
  listed('enter', 'Show the samples of the day; in a list, open the sample'),
  listed('space', 'Select the samples of the day; in a list, one sample'),
  listed('shift+arrows', 'In a list: select several samples'),
  listed('m', 'Move the selected samples, or those of the day'),
  listed('h', 'Hand over the selected samples, or those of the day'),
  listed('escape', 'Clear the selection, then close the list'),
];

/** The keys for selected samples, wherever the focus is on the screen. */
export function useScheduleKeys(keys: ScheduleKeys): void {
  const newest = useRef(keys);
  // One move is answered before the next one begins: each starts from the days of the one before.
  const isBusy = useRef(false);
  useEffect(() => {
    newest.current = keys;
  });
  const moveBy = useCallback((days: number): void => {
    if (isBusy.current) return;
    isBusy.current = true;
    void newest.current.onMoveBy(days).finally(() => {
      isBusy.current = false;
    });
  }, []);
  const move = useCallback((): void => newest.current.onMove(), []);
  const handOver = useCallback((): void => newest.current.onHandOver(), []);
  useShortcuts(
    useMemo(() => {
      if (!keys.isOn) return LISTED;
      const by = (key: string, days: number, label: string): Shortcut => ({
        keys: `mod+arrow${key}`,
        label: `Move the selected samples ${label}`,
        group: 'Schedule',
        run: () => moveBy(days),
      });
      return [
        ...LISTED.filter((shortcut) => !['m', 'h'].includes(shortcut.keys)),
        by('left', -1, 'a day earlier'),
        by('right', 1, 'a day later'),
        by('up', -7, 'a week earlier'),
        by('down', 7, 'a week later'),
        { keys: 'm', label: 'Move the selected samples', group: 'Schedule', run: move },
        { keys: 'h', label: 'Hand over the selected samples', group: 'Schedule', run: handOver },
      ];
    }, [keys.isOn, moveBy, move, handOver]),
  );
}
