import './MonthGrid.css';
import { memo, useMemo, useRef } from 'react';
import { addDays, type IsoDate } from '../../../../shared/domain/calendar';
import { thousands } from '../../../../shared/domain/sampling/names';
import { classNames } from '../../../ui/classNames';
import {
  addMonthsTo,
  isWeekend,
  mondayOf,
  monthName,
  monthOf,
  WEEKDAYS,
  weekNumberOf,
  weeksOf,
} from './schedule-days';
import { NOTHING, type DayTotal, type IqaNames } from './schedule-counts';
import { dayWords } from './schedule-words';
import { calendarKeyDown, useCursorFocus, type CalendarKeys } from './useCalendarKeys';
import type { Carried, Drag } from './useDrag';

interface MonthGridProps {
  readonly on: IsoDate;
  readonly today: IsoDate;
  readonly totals: ReadonlyMap<IsoDate, DayTotal>;
  readonly names: IqaNames;
  readonly drag: Drag;
  readonly mayWrite: boolean;
  /** Puts the cursor on a day. */
  readonly onCursor: (day: IsoDate) => void;
  readonly onOpen: (day: IsoDate) => void;
  readonly onDrop: (carried: Carried, day: IsoDate) => void;
  readonly keys: Pick<CalendarKeys, 'onSelect' | 'onMove' | 'onHandOver' | 'onEscape'>;
}

/** A month as days with how much is planned for each. */
export function MonthGrid(props: MonthGridProps) {
  const { on, today, totals, names, drag, mayWrite, onCursor, onOpen, onDrop, keys } = props;
  const root = useRef<HTMLTableElement>(null);
  const month = monthOf(on);
  const weeks = useMemo(() => weeksOf(month), [month]);
  useCursorFocus(root, on);
  return (
    <table
      ref={root}
      className="month"
      role="grid"
      aria-label={`Samples planned in ${monthName(month)}`}
      onKeyDown={calendarKeyDown({
        ...keys,
        onStep: (right, down) => onCursor(addDays(on, right + 7 * down)),
        onEdge: (edge) => onCursor(addDays(mondayOf(on), edge === 'start' ? 0 : 6)),
        onPage: (pages) => onCursor(addMonthsTo(on, pages)),
        onOpen: () => onOpen(on),
      })}
    >
      <thead>
        <tr>
          <th scope="col" className="month__week">
            <abbr title="Week">Wk</abbr>
          </th>
          {WEEKDAYS.map((name) => (
            <th key={name} scope="col">
              <abbr title={name}>{name.slice(0, 3)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            <th scope="row" className="month__week number">
              {weekNumberOf(week[0] ?? on)}
            </th>
            {week.map((day) => {
              const total = totals.get(day) ?? NOTHING;
              return (
                <td
                  key={day}
                  role="gridcell"
                  tabIndex={day === on ? 0 : -1}
                  data-cursor={day === on}
                  data-day={day}
                  className={classNames(
                    'month__day',
                    isWeekend(day) && 'month__day--weekend',
                    day < today && 'month__day--past',
                    day === today && 'month__day--today',
                    monthOf(day) !== month && 'month__day--outside',
                  )}
                  onClick={() => {
                    onCursor(day);
                    onOpen(day);
                  }}
                  {...(mayWrite && drag.onto((carried) => onDrop(carried, day)))}
                >
                  <span className="visually-hidden">{dayWords(day, today, total, names)}</span>
                  <DayContent
                    day={day}
                    isPast={day < today}
                    total={total}
                    names={names}
                    drag={mayWrite ? drag : null}
                  />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const CHIPS = 3;

interface DayContentProps {
  readonly day: IsoDate;
  readonly isPast: boolean;
  readonly total: DayTotal;
  readonly names: IqaNames;
  readonly drag: Drag | null;
}

const DayContent = memo(function DayContent({ day, isPast, total, names, drag }: DayContentProps) {
  const { open, done, byIqa } = total;
  const toDo = byIqa.filter((each) => each.open > 0);
  return (
    <div className="month__content" aria-hidden="true">
      <div className="month__head">
        <span className="month__number">{Number(day.slice(8))}</span>
        {open > 0 && (
          <span className={classNames('month__open', isPast && 'month__open--overdue')}>
            {isPast && '! '}
            {thousands(open)}
          </span>
        )}
      </div>
      {toDo.slice(0, CHIPS).map((each) => (
        <span
          key={each.iqa}
          className="month__chip"
          title={`${names.name(each.iqa)}: ${thousands(each.open)} to do. Drag them to another day.`}
          {...drag?.from({ kind: 'day', day, iqa: each.iqa })}
        >
          <bdi>{names.short(each.iqa)}</bdi> <b>{thousands(each.open)}</b>
        </span>
      ))}
      {toDo.length > CHIPS && <span className="month__more">+{toDo.length - CHIPS}</span>}
      {done > 0 && <span className="month__done">✓ {thousands(done)}</span>}
    </div>
  );
});
