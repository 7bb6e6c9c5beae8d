import { useMemo, type ComponentProps } from 'react';
import type { ScheduledSample, ScheduleOverview } from '../../../../shared/ipc/schedule';
import { FailureBanner } from '../../../data/failures';
import { useRead } from '../../../data/queries';
import { NOBODY } from './schedule-counts';
import { rangeOf, type ScheduleView } from './schedule-view';
import { WeekGrid } from './WeekGrid';

type WeekBoardProps = Omit<ComponentProps<typeof WeekGrid>, 'on' | 'samples' | 'iqas' | 'planName'> & {
  readonly view: ScheduleView;
  readonly overview: ScheduleOverview;
};

const NONE: readonly ScheduledSample[] = [];

/** Reads the samples of the week that is shown. */
export function WeekBoard({ view, overview, ...grid }: WeekBoardProps) {
  const { planId, iqa } = view;
  const read = useRead(
    'schedule.samples',
    { planId, iqa, which: { kind: 'days', ...rangeOf(view) } },
    { keepsPrevious: true },
  );
  const iqas = useMemo(
    () =>
      iqa === null
        ? [...overview.iqas.filter(({ isPresent }) => isPresent).map(({ id }) => id), NOBODY]
        : [iqa],
    [overview.iqas, iqa],
  );
  return (
    <>
      <FailureBanner error={read.error} />
      <WeekGrid
        {...grid}
        on={view.on}
        samples={read.data ?? NONE}
        iqas={iqas}
        planName={(id) => overview.plans.find((plan) => plan.id === id)?.name ?? ''}
      />
    </>
  );
}
