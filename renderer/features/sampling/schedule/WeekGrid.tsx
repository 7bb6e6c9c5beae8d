import './WeekGrid.css';
import { useMemo, useRef, useState } from 'react';
import { addDays, formatDate, type IsoDate } from '../../../../shared/domain/calendar';
import { counted } from '../../../../shared/domain/sampling/names';
import type { ScheduledSample } from '../../../../shared/ipc/schedule';
import { classNames } from '../../../ui/classNames';
import { isWeekend, weekdayName, weekName, weekOf } from './schedule-days';
import { NOBODY, type IqaNames } from './schedule-counts';
import { calendarKeyDown, useCursorFocus, type CalendarKeys } from './useCalendarKeys';
import type { Carried, Drag } from './useDrag';
import { WeekCell } from './WeekCell';
import { lanesOf } from './week-lanes';
import type { Selection } from './useSelection';

interface WeekGridProps {
  readonly on: IsoDate;
  readonly today: IsoDate;
  readonly samples: readonly ScheduledSample[];
  /** Who has a lane, whether they have anything to do or not. */
  readonly iqas: readonly string[];
  readonly names: IqaNames;
  readonly planName: (planId: string) => string;
  readonly drag: Drag;
  readonly mayWrite: boolean;
  readonly selection: Selection;
  readonly onCursor: (day: IsoDate) => void;
  readonly onOpen: (day: IsoDate, iqa: string) => void;
  readonly onDrop: (carried: Carried, day: IsoDate, iqa: string) => void;
  readonly onMove: (samples: readonly ScheduledSample[]) => void;
  readonly onHandOver: (samples: readonly ScheduledSample[]) => void;
  readonly keys: Pick<CalendarKeys, 'onEscape'>;
}

/** A week with a lane for each IQA and one for nobody. */
export function WeekGrid(props: WeekGridProps) {
  const { on, today, samples, iqas, names, drag, mayWrite, selection, onCursor, onOpen, onDrop } = props;
  const root = useRef<HTMLTableElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const days = weekOf(on);
  const lanes = useMemo(() => lanesOf(samples, iqas), [samples, iqas]);
  const row = Math.max(
    0,
    lanes.findIndex(({ iqa }) => iqa === chosen),
  );
  const lane = lanes[row];
  const here = lane?.byDay.get(on) ?? [];
  useCursorFocus(root, `${on}|${lane?.iqa ?? ''}`);
  const marked = selection.samples.length > 0 ? selection.samples : here;
  return (
    <table
      ref={root}
      className="week"
      role="grid"
      aria-label={`Samples planned in the week ${weekName(on)}`}
      onKeyDown={calendarKeyDown({
        ...props.keys,
        onStep: (right, down) => {
          if (right !== 0) onCursor(addDays(on, right));
          const next = lanes[row + down];
          if (next) setChosen(next.iqa);
        },
        onEdge: (edge) => onCursor((edge === 'start' ? days[0] : days[6]) ?? on),
        onPage: (pages) => onCursor(addDays(on, 7 * pages)),
        onOpen: () => onOpen(on, lane?.iqa ?? NOBODY),
        onSelect: () => selection.toggle(here),
        onMove: () => props.onMove(marked),
        onHandOver: () => props.onHandOver(marked),
      })}
    >
      <thead>
        <tr>
          <th scope="col">IQA</th>
          {days.map((day) => (
            <th key={day} scope="col" className={classNames(day === today && 'week__today')}>
              {weekdayName(day).slice(0, 3)} {formatDate(day).slice(0, -5)}
              {day === today && <span className="visually-hidden">, today</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lanes.map(({ iqa, byDay, open }) => (
          <tr key={iqa}>
            <th scope="row" className={classNames(iqa === NOBODY && open > 0 && 'week__nobody')}>
              <bdi className="week__name">{names.name(iqa)}</bdi>
              <span className="week__sum">{open === 0 ? 'nothing to do' : `${counted(open, 'sample')}`}</span>
            </th>
            {days.map((day) => {
              const isCursor = day === on && iqa === lane?.iqa;
              return (
                <WeekCell
                  key={day}
                  day={day}
                  isCursor={isCursor}
                  isPast={day < today}
                  isWeekend={isWeekend(day)}
                  who={names.name(iqa)}
                  planName={props.planName}
                  samples={byDay.get(day) ?? []}
                  drag={mayWrite ? drag : null}
                  selection={selection}
                  onOpen={() => {
                    setChosen(iqa);
                    onCursor(day);
                    onOpen(day, iqa);
                  }}
                  onDrop={(carried) => onDrop(carried, day, iqa)}
                />
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
