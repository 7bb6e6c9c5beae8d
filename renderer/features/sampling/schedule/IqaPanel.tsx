import { useState } from 'react';
import { thousands } from '../../../../shared/domain/sampling/names';
import type { IqaCapacity, ScheduleOverview } from '../../../../shared/ipc/schedule';
import { FailureBanner } from '../../../data/failures';
import { useRead } from '../../../data/queries';
import { useIsLeadIqa } from '../../../data/session';
import { SidePanel } from '../../../ui/SidePanel';
import { CapacityDialog } from './CapacityDialog';
import { IqaBlock } from './IqaBlock';
import { addMonths, type Month } from './schedule-days';
import { NOBODY } from './schedule-counts';

/** The month shown and those after it. */
const MONTHS = 3;

interface IqaPanelProps {
  readonly month: Month;
  readonly iqa: string | null;
  readonly overview: ScheduleOverview;
  /** Opens the samples behind a number. */
  readonly onList: (list: string, of: string) => void;
}

/** What each IQA has to do by month, against what they can take on. */
export function IqaPanel({ month, iqa, overview, onList }: IqaPanelProps) {
  const isLead = useIsLeadIqa();
  const [edited, setEdited] = useState<IqaCapacity | null>(null);
  const loads = useRead(
    'schedule.loads',
    { from: month, to: addMonths(month, MONTHS - 1) },
    { keepsPrevious: true },
  );
  const capacities = useRead('capacity.list', {});
  const shown = overview.iqas.filter(
    ({ id, isPresent }) =>
      (iqa === null || iqa === id) && (isPresent || loads.data?.some(({ iqaId }) => iqaId === id) === true),
  );
  const nobody = overview.days.reduce((sum, { iqaId, open }) => sum + (iqaId === null ? open : 0), 0);
  return (
    <SidePanel title="IQAs" lead="Hours a month under all plans">
      <FailureBanner error={loads.error ?? capacities.error} />
      {nobody > 0 && (
        <p className="iqa-block__nobody">
          ! {thousands(nobody)} of the days shown {nobody === 1 ? 'has' : 'have'} no IQA: choose {NOBODY}{' '}
          under IQA, or see the lane of nobody in the week.
        </p>
      )}
      {capacities.data &&
        shown.map((each) => (
          <IqaBlock
            key={each.id}
            iqa={each}
            month={month}
            loads={(loads.data ?? []).filter(({ iqaId }) => iqaId === each.id)}
            capacity={capacities.data.iqas.find(({ personId }) => personId === each.id)}
            sites={capacities.data.sites}
            onList={(list) => onList(list, each.id)}
            onEdit={isLead ? setEdited : null}
          />
        ))}
      {edited && capacities.data && (
        <CapacityDialog
          capacity={edited}
          sites={capacities.data.sites}
          onRecord={capacities.data.iqas.find(({ personId }) => personId === edited.personId) ?? edited}
          onClose={() => setEdited(null)}
        />
      )}
    </SidePanel>
  );
}
