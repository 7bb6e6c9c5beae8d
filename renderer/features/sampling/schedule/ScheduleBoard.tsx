import { useCallback, useMemo, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { IsoDate } from '../../../../shared/domain/calendar';
import type { ScheduledSample, ScheduleOverview } from '../../../../shared/ipc/schedule';
import { ask } from '../../../api';
import { useIsQualityAssurer, useSignedIn } from '../../../data/session';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { WithSidePanel } from '../../../ui/SidePanel';
import { IqaPanel } from './IqaPanel';
import { ListPanel } from './ListPanel';
import { MonthGrid } from './MonthGrid';
import { isOpen } from './sample-groups';
import { iqaNames, NOBODY, totalsByDay } from './schedule-counts';
import { monthOf } from './schedule-days';
import { requestOf, type ScheduleView } from './schedule-view';
import { ScheduleDialogs, type Asked } from './ScheduleDialogs';
import { Refused, ScheduleSelection } from './ScheduleSelection';
import { useDrag, type Carried } from './useDrag';
import { useScheduleChanges } from './useScheduleChanges';
import { useScheduleKeys } from './useScheduleKeys';
import { useSelection } from './useSelection';
import { WeekBoard } from './WeekBoard';

interface ScheduleBoardProps {
  readonly view: ScheduleView;
  readonly overview: ScheduleOverview;
  readonly onChange: (changes: Partial<ScheduleView>) => void;
}

/** The calendar with its list or the IQAs beside it, and what is done to the samples selected in them. */
export function ScheduleBoard({ view, overview, onChange }: ScheduleBoardProps) {
  const { today } = useSignedIn();
  const mayWrite = useIsQualityAssurer();
  const client = useQueryClient();
  const selection = useSelection();
  const drag = useDrag();
  const [asked, setAsked] = useState<Asked | null>(null);
  const changes = useScheduleChanges(overview.plans, selection.clear);
  const { planId, iqa, on, list } = view;
  const names = useMemo(() => iqaNames(overview.iqas), [overview.iqas]);
  const totals = useMemo(() => totalsByDay(overview.days, iqa), [overview.days, iqa]);

  const samplesOf = useCallback(
    async (day: IsoDate, of: string | null): Promise<readonly ScheduledSample[]> => {
      const request = requestOf(day, of, planId);
      const found = await client.fetchQuery({
        queryKey: ['schedule.samples', request],
        queryFn: () => ask('schedule.samples', request),
      });
      return found.filter(isOpen);
    },
    [client, planId],
  );
  const carriedSamples = (carried: Carried): Promise<readonly ScheduledSample[]> =>
    carried.kind === 'samples' ? Promise.resolve(carried.samples) : samplesOf(carried.day, carried.iqa);
  const askWith = (
    kind: Asked['kind'],
    samples: readonly ScheduledSample[],
    toId: string | null = null,
  ): void => {
    if (mayWrite && samples.length > 0)
      setAsked(kind === 'move' ? { kind, samples } : { kind, samples, toId });
  };
  const move = async (samples: readonly ScheduledSample[], day: IsoDate): Promise<boolean> => {
    const isMoved = await changes.moveTo(samples, day);
    if (isMoved) selection.clear();
    return isMoved;
  };
  useScheduleKeys({
    isOn: mayWrite && selection.samples.length > 0,
    onMoveBy: async (days) => {
      const { samples } = selection;
      if (await changes.moveBy(samples, days)) selection.shift(days);
    },
    onMove: () => askWith('move', selection.samples),
    onHandOver: () => askWith('hand over', selection.samples),
  });
  const marked = async (): Promise<readonly ScheduledSample[]> =>
    selection.samples.length > 0 ? selection.samples : samplesOf(on, iqa);
  const escape = (): void => {
    if (selection.samples.length > 0) selection.clear();
    else onChange({ list: null, of: null });
  };
  const openList = (open: string, of: string | null): void => onChange({ list: open, of });

  if (overview.plans.length === 0)
    return (
      <EmptyState
        icon="sampling"
        title="Nothing is planned yet"
        action={
          <LinkButton to="/sampling" variant="primary">
            Sampling plans
          </LinkButton>
        }
      >
        Draw the sample of a plan: each of its samples then has a day and an IQA here.
      </EmptyState>
    );
  return (
    <>
      {mayWrite && (
        <ScheduleSelection
          selection={selection}
          onMove={() => askWith('move', selection.samples)}
          onHandOver={() => askWith('hand over', selection.samples)}
        />
      )}
      <Refused sentences={changes.refused} onClose={changes.clearRefused} />
      <WithSidePanel
        panel={
          list === null ? (
            <IqaPanel month={monthOf(on)} iqa={iqa} overview={overview} onList={openList} />
          ) : (
            <ListPanel
              view={{ ...view, list }}
              overview={overview}
              names={names}
              today={today}
              selection={selection}
              drag={mayWrite ? drag : null}
              onHandOver={(samples) => askWith('hand over', samples)}
              onClose={() => onChange({ list: null, of: null })}
            />
          )
        }
      >
        {view.shape === 'month' ? (
          <MonthGrid
            on={on}
            today={today}
            totals={totals}
            names={names}
            drag={drag}
            mayWrite={mayWrite}
            onCursor={(day) => onChange({ on: day })}
            onOpen={(day) => onChange({ on: day, list: day, of: iqa })}
            onDrop={(carried, day) => void carriedSamples(carried).then((samples) => move(samples, day))}
            keys={{
              onSelect: () => void samplesOf(on, iqa).then(selection.toggle),
              onMove: () => void marked().then((samples) => askWith('move', samples)),
              onHandOver: () => void marked().then((samples) => askWith('hand over', samples)),
              onEscape: escape,
            }}
          />
        ) : (
          <WeekBoard
            view={view}
            overview={overview}
            names={names}
            today={today}
            drag={drag}
            mayWrite={mayWrite}
            selection={selection}
            onCursor={(day) => onChange({ on: day })}
            onOpen={(day, of) => onChange({ on: day, list: day, of })}
            onDrop={(carried, day, who) =>
              void carriedSamples(carried).then((samples) => {
                const others = samples.filter(({ iqaId }) => (iqaId ?? NOBODY) !== who);
                if (others.length === 0 || who === NOBODY) void move(samples, day);
                else askWith('hand over', others, who);
              })
            }
            onMove={(samples) => askWith('move', samples.filter(isOpen))}
            onHandOver={(samples) => askWith('hand over', samples.filter(isOpen))}
            keys={{ onEscape: escape }}
          />
        )}
      </WithSidePanel>
      <ScheduleDialogs
        asked={asked}
        overview={overview}
        onMove={move}
        onHandOver={async (samples, to, reason) => {
          await changes.handOver(samples, to, reason);
          selection.clear();
        }}
        onClose={() => setAsked(null)}
      />
    </>
  );
}
