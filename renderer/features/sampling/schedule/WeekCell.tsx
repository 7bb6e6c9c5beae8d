import type { IsoDate } from '../../../../shared/domain/calendar';
import { thousands } from '../../../../shared/domain/sampling/names';
import type { ScheduledSample } from '../../../../shared/ipc/schedule';
import { classNames } from '../../../ui/classNames';
import { isOpen, keyOf } from './sample-groups';
import { dayName } from './schedule-days';
import type { Carried, Drag } from './useDrag';
import type { Selection } from './useSelection';

/** More are in the list beside the week. */
const SHOWN = 4;

interface WeekCellProps {
  readonly day: IsoDate;
  readonly isCursor: boolean;
  readonly isPast: boolean;
  readonly isWeekend: boolean;
  /** Whose lane it is. */
  readonly who: string;
  readonly planName: (planId: string) => string;
  readonly samples: readonly ScheduledSample[];
  readonly drag: Drag | null;
  readonly selection: Selection;
  readonly onOpen: () => void;
  readonly onDrop: (carried: Carried) => void;
}

/** What somebody has on a day; with the keyboard one goes into its list. */
export function WeekCell(props: WeekCellProps) {
  const { day, isCursor, isPast, isWeekend, who, planName, samples, drag, selection, onOpen, onDrop } = props;
  const open = samples.filter(isOpen).length;
  const done = samples.length - open;
  const selected = samples.filter(selection.has).length;
  const words = [
    `${who}, ${dayName(day)}`,
    open === 0 ? '' : `${thousands(open)} ${isPast ? 'overdue' : 'to do'}`,
    done === 0 ? '' : `${thousands(done)} done`,
    selected === 0 ? '' : `${thousands(selected)} selected`,
    samples.length === 0 ? 'nothing planned' : '',
  ];
  return (
    <td
      role="gridcell"
      tabIndex={isCursor ? 0 : -1}
      data-cursor={isCursor}
      data-day={day}
      className={classNames('week__cell', isWeekend && 'week__cell--weekend', isPast && 'week__cell--past')}
      onClick={onOpen}
      {...drag?.onto(onDrop)}
    >
      <span className="visually-hidden">{words.filter((word) => word !== '').join('; ')}</span>
      {samples.slice(0, SHOWN).map((sample) => (
        <div
          key={keyOf(sample)}
          aria-hidden="true"
          title={`${sample.learnerName}, ${sample.unitCode} ${sample.unitTitle}, ${sample.assessorName ?? 'no decision yet'}, ${planName(sample.planId)}`}
          className={classNames(
            'week__item',
            !isOpen(sample) && 'week__item--done',
            isOpen(sample) && isPast && 'week__item--overdue',
            selection.has(sample) && 'week__item--selected',
          )}
          onClick={(event) => {
            if (!event.ctrlKey && !event.metaKey) return;
            event.stopPropagation();
            selection.toggle([sample]);
          }}
          {...(isOpen(sample) &&
            drag?.from({
              kind: 'samples',
              samples: selection.has(sample) ? selection.samples : [sample],
            }))}
        >
          <bdi>
            {isOpen(sample) ? isPast && '!\u00a0' : '✓\u00a0'}
            {sample.learnerName}
          </bdi>
          <span>
            {sample.unitCode} · <bdi>{sample.assessorName ?? 'no decision yet'}</bdi>
          </span>
        </div>
      ))}
      {samples.length > SHOWN && (
        <div className="week__more" aria-hidden="true">
          and {thousands(samples.length - SHOWN)} more
        </div>
      )}
    </td>
  );
}
