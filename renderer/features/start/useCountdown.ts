import { useCallback, useSyncExternalStore } from 'react';
import type { IsoTime } from '../../../shared/domain/calendar';
import { secondsLeft } from './waiting-words';

/** Seconds still to wait, counted down by itself; 0 when one may try. */
export function useCountdown(waitUntil: IsoTime | null): number {
  const end = waitUntil === null ? 0 : Date.parse(waitUntil);
  const look = useCallback(() => secondsLeft(end, Date.now()), [end]);
  const watchClock = useCallback(
    (tell: () => void) => {
      if (end <= Date.now()) return () => undefined;
      // Often enough that no second is skipped; React draws only a number that changed.
      const timer = window.setInterval(tell, 200);
      return () => window.clearInterval(timer);
    },
    [end],
  );
  return useSyncExternalStore(watchClock, look);
}
