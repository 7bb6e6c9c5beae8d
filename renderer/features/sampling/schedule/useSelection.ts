import { useCallback, useMemo, useState } from 'react';
import { addDays } from '../../../../shared/domain/calendar';
import type { ScheduledSample } from '../../../../shared/ipc/schedule';
import { isOpen, keyOf } from './sample-groups';

export interface Selection {
  readonly samples: readonly ScheduledSample[];
  readonly has: (sample: ScheduledSample) => boolean;
  /** These alone. What is done cannot be selected: nothing can be done to it. */
  readonly set: (samples: readonly ScheduledSample[]) => void;
  /** All of these, or none of them where all are selected already. */
  readonly toggle: (samples: readonly ScheduledSample[]) => void;
  readonly clear: () => void;
  /** They were moved by so many days: what is selected is planned there now. */
  readonly shift: (days: number) => void;
}

const byKey = (samples: readonly ScheduledSample[]): ReadonlyMap<string, ScheduledSample> =>
  new Map(samples.filter(isOpen).map((sample) => [keyOf(sample), sample]));

/** The samples that something is done to next, wherever in the calendar they are. */
export function useSelection(): Selection {
  const [selected, setSelected] = useState<ReadonlyMap<string, ScheduledSample>>(new Map());
  const set = useCallback((samples: readonly ScheduledSample[]): void => setSelected(byKey(samples)), []);
  const toggle = useCallback((samples: readonly ScheduledSample[]): void => {
    const given = byKey(samples);
    setSelected((before) => {
      const next = new Map(before);
      const hasAll = [...given.keys()].every((key) => before.has(key));
      for (const [key, sample] of given)
        if (hasAll) next.delete(key);
        else next.set(key, sample);
      return next;
    });
  }, []);
  const clear = useCallback((): void => setSelected(new Map()), []);
  const shift = useCallback(
    (days: number): void =>
      setSelected((before) =>
        byKey(
          [...before.values()].map((sample) => ({
            ...sample,
            plannedOn: sample.plannedOn === null ? null : addDays(sample.plannedOn, days),
          })),
        ),
      ),
    [],
  );
  return useMemo(
    () => ({
      samples: [...selected.values()],
      has: (sample) => selected.has(keyOf(sample)),
      set,
      toggle,
      clear,
      shift,
    }),
    [selected, set, toggle, clear, shift],
  );
}
