import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { IsoDate } from '../../../../shared/domain/calendar';
import type { ScheduledSample, ScheduleOverview } from '../../../../shared/ipc/schedule';
import { ask } from '../../../api';
import { isOpen } from './sample-groups';
import { NOBODY } from './schedule-counts';
import { requestOf, type ScheduleView } from './schedule-view';
import type { Asked } from './ScheduleDialogs';
import type { Carried } from './useDrag';
import { useScheduleChanges } from './useScheduleChanges';
import { useScheduleKeys } from './useScheduleKeys';
import { useSelection } from './useSelection';

type Samples = readonly ScheduledSample[];

/** What is done to the samples of the schedule: selected, moved, handed over; and what is asked about before it is done. */
export function useSampleActions(view: ScheduleView, overview: ScheduleOverview, mayWrite: boolean) {
  const { planId, iqa, on } = view;
  const client = useQueryClient();
  const selection = useSelection();
  const { samples: selected } = selection;
  const [asked, setAsked] = useState<Asked | null>(null);
  const changes = useScheduleChanges(overview.plans, selection.clear);

  /** What an IQA (null: anybody) has to do on a day. */
  const samplesOf = useCallback(
    async (day: IsoDate, of: string | null): Promise<Samples> => {
      const request = requestOf(day, of, planId);
      const found = await client.fetchQuery({
        queryKey: ['schedule.samples', request],
        queryFn: () => ask('schedule.samples', request),
      });
      return found.filter(isOpen);
    },
    [client, planId],
  );
  const carriedSamples = (carried: Carried): Promise<Samples> =>
    carried.kind === 'samples' ? Promise.resolve(carried.samples) : samplesOf(carried.day, carried.iqa);
  /** Those selected, else those of the cursor's day. */
  const marked = async (): Promise<Samples> => (selected.length > 0 ? selected : samplesOf(on, iqa));

  const askToMove = (samples: Samples): void => {
    if (mayWrite && samples.length > 0) setAsked({ kind: 'move', samples });
  };
  const askToHandOver = (samples: Samples, toId: string | null = null): void => {
    if (mayWrite && samples.length > 0) setAsked({ kind: 'hand over', samples, toId });
  };
  const move = async (samples: Samples, day: IsoDate): Promise<boolean> => {
    const isMoved = await changes.moveTo(samples, day);
    if (isMoved) selection.clear();
    return isMoved;
  };
  useScheduleKeys({
    isOn: mayWrite && selected.length > 0,
    onMoveBy: async (days) => {
      if (await changes.moveBy(selected, days)) selection.shift(days);
    },
    onMove: () => askToMove(selected),
    onHandOver: () => askToHandOver(selected),
  });
  return {
    selection,
    asked,
    refused: changes.refused,
    clearRefused: changes.clearRefused,
    askToMove,
    askToHandOver,
    askNoMore: (): void => setAsked(null),
    move,
    handOver: async (
      samples: Samples,
      to: { readonly id: string; readonly name: string },
      reason: string,
    ): Promise<void> => {
      await changes.handOver(samples, to, reason);
      selection.clear();
    },
    selectDay: (): void => void samplesOf(on, iqa).then(selection.toggle),
    askToMoveMarked: (): void => void marked().then(askToMove),
    askToHandOverMarked: (): void => void marked().then((samples) => askToHandOver(samples)),
    /** Moves what was dropped on a day; dropped on another IQA, it is asked about and handed over. */
    drop: (carried: Carried, day: IsoDate, onto: string | null): void =>
      void carriedSamples(carried).then((samples) => {
        const others = onto === null ? [] : samples.filter(({ iqaId }) => (iqaId ?? NOBODY) !== onto);
        if (others.length === 0 || onto === NOBODY) void move(samples, day);
        else askToHandOver(others, onto);
      }),
  };
}

export type SampleActions = ReturnType<typeof useSampleActions>;
