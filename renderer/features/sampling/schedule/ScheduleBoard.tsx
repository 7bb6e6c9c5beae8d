import { useMemo } from 'react';
import type { ScheduleOverview } from '../../../../shared/ipc/schedule';
import { useIsQualityAssurer, useSignedIn } from '../../../data/session';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { WithSidePanel } from '../../../ui/SidePanel';
import { IqaPanel } from './IqaPanel';
import { ListPanel } from './ListPanel';
import { iqaNames } from './schedule-counts';
import { monthOf } from './schedule-days';
import type { ScheduleView } from './schedule-view';
import { ScheduleCalendar } from './ScheduleCalendar';
import { ScheduleDialogs } from './ScheduleDialogs';
import { Refused, ScheduleSelection } from './ScheduleSelection';
import { useDrag } from './useDrag';
import { useSampleActions } from './useSampleActions';

interface ScheduleBoardProps {
  readonly view: ScheduleView;
  readonly overview: ScheduleOverview;
  readonly onChange: (changes: Partial<ScheduleView>) => void;
}

/** The calendar with its list or the IQAs beside it, and what is done to the samples selected in them. */
export function ScheduleBoard({ view, overview, onChange }: ScheduleBoardProps) {
  const { today } = useSignedIn();
  const mayWrite = useIsQualityAssurer();
  const drag = useDrag();
  const actions = useSampleActions(view, overview, mayWrite);
  const { selection } = actions;
  const { iqa, on, list } = view;
  const names = useMemo(() => iqaNames(overview.iqas), [overview.iqas]);
  if (overview.plans.length === 0) return <NothingPlanned />;
  return (
    <>
      {mayWrite && (
        <ScheduleSelection
          selection={selection}
          onMove={() => actions.askToMove(selection.samples)}
          onHandOver={() => actions.askToHandOver(selection.samples)}
        />
      )}
      <Refused sentences={actions.refused} onClose={actions.clearRefused} />
      <WithSidePanel
        panel={
          list === null ? (
            <IqaPanel
              month={monthOf(on)}
              iqa={iqa}
              overview={overview}
              onList={(open, of) => onChange({ list: open, of })}
            />
          ) : (
            <ListPanel
              view={{ ...view, list }}
              overview={overview}
              names={names}
              today={today}
              selection={selection}
              drag={mayWrite ? drag : null}
              onHandOver={(samples) => actions.askToHandOver(samples)}
              onClose={() => onChange({ list: null, of: null })}
            />
          )
        }
      >
        <ScheduleCalendar
          view={view}
          overview={overview}
          names={names}
          today={today}
          mayWrite={mayWrite}
          drag={drag}
          actions={actions}
          onChange={onChange}
        />
      </WithSidePanel>
      <ScheduleDialogs
        asked={actions.asked}
        overview={overview}
        onMove={actions.move}
        onHandOver={actions.handOver}
        onClose={actions.askNoMore}
      />
    </>
  );
}

const NothingPlanned = () => (
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
