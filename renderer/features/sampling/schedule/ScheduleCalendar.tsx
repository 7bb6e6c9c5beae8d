import { useMemo } from 'react';
import type { IsoDate } from '../../../../shared/domain/calendar';
import type { ScheduleOverview } from '../../../../shared/ipc/schedule';
import { MonthGrid } from './MonthGrid';
import { isOpen } from './sample-groups';
import { totalsByDay, type IqaNames } from './schedule-counts';
import type { ScheduleView } from './schedule-view';
import type { Drag } from './useDrag';
import type { SampleActions } from './useSampleActions';
import { WeekBoard } from './WeekBoard';

interface ScheduleCalendarProps {
  readonly view: ScheduleView;
  readonly overview: ScheduleOverview;
  readonly names: IqaNames;
  readonly today: IsoDate;
  readonly mayWrite: boolean;
  readonly drag: Drag;
  readonly actions: SampleActions;
  readonly onChange: (changes: Partial<ScheduleView>) => void;
}

/** The month or the week, and what pointer and keys do in it. */
export function ScheduleCalendar(props: ScheduleCalendarProps) {
  const { view, overview, names, today, mayWrite, drag, actions, onChange } = props;
  const { shape, on, iqa } = view;
  const { selection } = actions;
  const totals = useMemo(() => totalsByDay(overview.days, iqa), [overview.days, iqa]);
  const onCursor = (day: IsoDate): void => onChange({ on: day });
  const onEscape = (): void => {
    if (selection.samples.length > 0) selection.clear();
    else onChange({ list: null, of: null });
  };
  const shared = { names, today, drag, mayWrite, onCursor };
  return shape === 'month' ? (
    <MonthGrid
      {...shared}
      on={on}
      totals={totals}
      onOpen={(day) => onChange({ on: day, list: day, of: iqa })}
      onDrop={(carried, day) => actions.drop(carried, day, null)}
      keys={{
        onSelect: actions.selectDay,
        onMove: actions.askToMoveMarked,
        onHandOver: actions.askToHandOverMarked,
        onEscape,
      }}
    />
  ) : (
    <WeekBoard
      {...shared}
      view={view}
      overview={overview}
      selection={selection}
      onOpen={(day, of) => onChange({ on: day, list: day, of })}
      onDrop={actions.drop}
      onMove={(samples) => actions.askToMove(samples.filter(isOpen))}
      onHandOver={(samples) => actions.askToHandOver(samples.filter(isOpen))}
      keys={{ onEscape }}
    />
  );
}
