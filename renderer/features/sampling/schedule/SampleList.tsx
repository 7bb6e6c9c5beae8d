import './SampleList.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useId, useRef } from 'react';
import { formatDate } from '../../../../shared/domain/calendar';
import type { ScheduledPlan, ScheduledSample } from '../../../../shared/ipc/schedule';
import { classNames } from '../../../ui/classNames';
import { isOpen, keyOf } from './sample-groups';
import type { IqaNames } from './schedule-counts';
import { isLate } from './schedule-words';
import type { Drag } from './useDrag';
import { useListCursor } from './useListCursor';
import type { Selection } from './useSelection';

const ROW = 54;

export interface SampleListProps {
  readonly label: string;
  readonly samples: readonly ScheduledSample[];
  readonly plans: readonly ScheduledPlan[];
  readonly names: IqaNames;
  readonly today: string;
  readonly selection: Selection;
  /** Null for whoever may not change anything. */
  readonly drag: Drag | null;
  /** Left out where the list is of one day, or of one IQA. */
  readonly showsDay: boolean;
  readonly showsIqa: boolean;
  readonly onOpen: (sample: ScheduledSample) => void;
}

/** Samples to choose from and to open, however many; only those in sight are in the document. */
export function SampleList(props: SampleListProps) {
  const { label, samples, plans, selection, drag, onOpen } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const virtualizer = useVirtualizer({
    count: samples.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 10,
  });
  const { cursor, onKeyDown, onPress } = useListCursor({
    samples,
    selection,
    pageSize: 10,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
    onOpen,
  });
  const items = virtualizer.getVirtualItems();
  const isCursorThere = items.some(({ index }) => index === cursor);
  return (
    <div
      ref={scroller}
      className="sample-list"
      role="listbox"
      aria-label={label}
      aria-multiselectable="true"
      tabIndex={0}
      {...(isCursorThere && { 'aria-activedescendant': `${id}-${cursor}` })}
      onKeyDown={onKeyDown}
    >
      <div className="sample-list__rows" role="presentation" style={{ height: virtualizer.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const sample = samples[index];
          if (!sample) return null;
          return (
            <div
              key={keyOf(sample)}
              id={`${id}-${index}`}
              role="option"
              aria-selected={selection.has(sample)}
              aria-setsize={samples.length}
              aria-posinset={index + 1}
              className={classNames(
                'sample-list__row',
                index === cursor && 'sample-list__row--cursor',
                selection.has(sample) && 'sample-list__row--selected',
              )}
              style={{ transform: `translateY(${start}px)` }}
              onClick={(event) => onPress(index, event)}
              onDoubleClick={() => onOpen(sample)}
              {...(isOpen(sample) &&
                drag?.from({
                  kind: 'samples',
                  samples: selection.has(sample) ? selection.samples : [sample],
                }))}
            >
              <SampleWords
                {...props}
                sample={sample}
                plan={plans.find((plan) => plan.id === sample.planId)}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

type SampleWordsProps = Pick<SampleListProps, 'names' | 'today' | 'showsDay' | 'showsIqa'> & {
  readonly sample: ScheduledSample;
  readonly plan: ScheduledPlan | undefined;
};

function SampleWords({ sample, plan, names, today, showsDay, showsIqa }: SampleWordsProps) {
  const { plannedOn, doneOn } = sample;
  const isOverdue = doneOn === null && plannedOn !== null && plannedOn < today;
  return (
    <>
      <div className="sample-list__line">
        <bdi className="sample-list__learner">{sample.learnerName}</bdi>
        <span title={sample.unitTitle}>{sample.unitCode}</span>
        {doneOn !== null && <span className="sample-list__done">✓ done {formatDate(doneOn)}</span>}
        {isOverdue && <span className="sample-list__bad">! overdue</span>}
        {doneOn === null && isLate(plannedOn, plan) && (
          <span className="sample-list__watch" title="After the day the plan’s samples are to be done by">
            ! after sample-by
          </span>
        )}
      </div>
      <div className="sample-list__line sample-list__line--second">
        {showsDay && plannedOn !== null && <span>{formatDate(plannedOn)}</span>}
        {showsIqa && (
          <span>
            {sample.iqaId === null ? (
              'No IQA'
            ) : (
              <>
                IQA <bdi>{names.name(sample.iqaId)}</bdi>
              </>
            )}
          </span>
        )}
        <bdi>{sample.assessorName ?? 'no decision yet'}</bdi>
        <bdi>{plan?.name}</bdi>
      </div>
    </>
  );
}
