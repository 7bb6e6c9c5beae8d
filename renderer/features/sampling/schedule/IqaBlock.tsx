import './IqaBlock.css';
import { useId } from 'react';
import { ceilingWords, siteWords } from '../../../../shared/domain/sampling/capacity-words';
import type { IqaCapacity, MonthLoad, ScheduledIqa } from '../../../../shared/ipc/schedule';
import { Button } from '../../../ui/Button';
import { classNames } from '../../../ui/classNames';
import { monthName, type Month } from './schedule-days';
import { isOverloaded, loadWords } from './schedule-words';

interface IqaBlockProps {
  readonly iqa: ScheduledIqa;
  readonly month: Month;
  readonly loads: readonly MonthLoad[];
  readonly capacity: IqaCapacity | undefined;
  readonly sites: readonly { readonly id: string; readonly name: string }[];
  readonly onList: (list: string) => void;
  /** Null for whoever may not say what an IQA can take on. */
  readonly onEdit: ((capacity: IqaCapacity) => void) | null;
}

/** One IQA: hours by month, and what they can take on. */
export function IqaBlock({ iqa, month, loads, capacity, sites, onList, onEdit }: IqaBlockProps) {
  const headingId = useId();
  const months = loads.some((load) => load.month === month) ? loads : [nothing(iqa.id, month), ...loads];
  return (
    <section className="iqa-block" aria-labelledby={headingId}>
      <header className="iqa-block__head">
        <h3 id={headingId}>
          <bdi>{iqa.name}</bdi>
        </h3>
        <Button size="small" variant="quiet" onPress={() => onList('open')}>
          All to do<span className="visually-hidden"> by {iqa.name}</span>
        </Button>
      </header>
      <ul role="list">
        {months.map((load) => (
          <li key={load.month}>
            <LoadLine load={load} onPress={() => onList(load.month)} />
          </li>
        ))}
      </ul>
      {capacity && (
        <p className="iqa-block__capacity">
          <span>
            {siteWords(capacity.siteIds, sites)}. {ceilingWords(capacity.minutesPerMonth)}.
          </span>
          {onEdit && (
            <Button size="small" variant="quiet" onPress={() => onEdit(capacity)}>
              Change…<span className="visually-hidden"> what {iqa.name} can take on</span>
            </Button>
          )}
        </p>
      )}
    </section>
  );
}

const nothing = (iqaId: string, month: Month): MonthLoad => ({
  iqaId,
  month,
  samples: 0,
  minutes: 0,
  ceiling: null,
  ceilingFrom: null,
});

function LoadLine({ load, onPress }: { readonly load: MonthLoad; readonly onPress: () => void }) {
  const isOver = isOverloaded(load);
  return (
    <button
      type="button"
      className={classNames('iqa-load', isOver && 'iqa-load--over')}
      disabled={load.samples === 0}
      onClick={onPress}
    >
      <span className="iqa-load__month">{monthName(load.month)}</span>
      <span className="iqa-load__words">
        {load.samples === 0 ? 'nothing planned' : loadWords(load)}
        {isOver && <b> ! too much</b>}
      </span>
      {load.ceiling !== null && (
        <meter
          className="iqa-load__bar"
          aria-hidden="true"
          min={0}
          max={load.ceiling}
          value={Math.min(load.minutes, load.ceiling)}
        />
      )}
    </button>
  );
}
