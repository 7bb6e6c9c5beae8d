import { useLocation } from 'wouter';
import { counted } from '../../../../shared/domain/sampling/names';
import type { ScheduledSample, ScheduleOverview } from '../../../../shared/ipc/schedule';
import { FailureBanner } from '../../../data/failures';
import { useRead } from '../../../data/queries';
import { Button } from '../../../ui/Button';
import { SidePanel } from '../../../ui/SidePanel';
import { isOpen } from './sample-groups';
import { SampleList } from './SampleList';
import type { IqaNames } from './schedule-counts';
import { requestOf, type ScheduleView } from './schedule-view';
import { listTitle } from './schedule-words';
import type { Drag } from './useDrag';
import type { Selection } from './useSelection';

interface ListPanelProps {
  readonly view: ScheduleView & { readonly list: string };
  readonly overview: ScheduleOverview;
  readonly names: IqaNames;
  readonly today: string;
  readonly selection: Selection;
  readonly drag: Drag | null;
  readonly onHandOver: (samples: readonly ScheduledSample[]) => void;
  readonly onClose: () => void;
}

/** The samples behind a day or a number: to open, to select, to drag. */
export function ListPanel(props: ListPanelProps) {
  const { view, overview, names, today, selection, drag, onHandOver, onClose } = props;
  const [, navigate] = useLocation();
  const { data, error } = useRead('schedule.samples', requestOf(view.list, view.of, view.planId));
  const open = data?.filter(isOpen) ?? [];
  const done = (data?.length ?? 0) - open.length;
  const title = listTitle(view.list);
  const openSample = (sample: ScheduledSample): void => {
    if (sample.kind === 'cell') navigate(`/sampling/cells/${sample.id}`);
    else navigate(`/sampling/plans/${sample.planId}`);
  };
  return (
    <div className="schedule-list">
      <SidePanel
        title={title}
        takesFocus
        lead={
          <>
            {view.of !== null && (
              <>
                <bdi>{names.name(view.of)}</bdi> ·{' '}
              </>
            )}
            {data && `${counted(open.length, 'sample')} to do${done > 0 ? `, ${done} done` : ''}`}
            {view.list.length === 7 && view.planId !== null && ', all plans'}
          </>
        }
        onClose={onClose}
      >
        <FailureBanner error={error} />
        {drag && open.length > 0 && (
          <div className="row">
            <Button size="small" onPress={() => selection.set(open)}>
              Select all to do
            </Button>
            <Button size="small" onPress={() => onHandOver(open)}>
              Hand over all…
            </Button>
          </div>
        )}
        {data?.length === 0 && <p className="muted">Nothing is planned here.</p>}
        {data && data.length > 0 && (
          <SampleList
            key={`${view.list}|${view.of ?? ''}`}
            label={`Samples, ${title}`}
            samples={data}
            plans={overview.plans}
            names={names}
            today={today}
            selection={selection}
            drag={drag}
            showsDay={view.list.length !== 10}
            showsIqa={view.of === null}
            onOpen={openSample}
          />
        )}
      </SidePanel>
    </div>
  );
}
