import { useState } from 'react';
import { formatDate, type IsoDate } from '../../../../shared/domain/calendar';
import { counted } from '../../../../shared/domain/sampling/names';
import type { ScheduledPlan, ScheduledSample } from '../../../../shared/ipc/schedule';
import { useSignedIn } from '../../../data/session';
import { Banner } from '../../../ui/Banner';
import { DateField } from '../../../ui/DateField';
import { FormDialog } from '../../../ui/FormDialog';
import { useCheckedForm } from '../../../ui/useCheckedForm';
import { dayWarnings, hasPassed } from './schedule-words';

interface MoveDialogProps {
  readonly samples: readonly ScheduledSample[];
  readonly plans: readonly ScheduledPlan[];
  /** Answers whether they were moved. */
  readonly onMove: (day: IsoDate) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Asks for the day that samples are planned for. */
export function MoveDialog({ samples, plans, onMove, onClose }: MoveDialogProps) {
  const { today } = useSignedIn();
  const [day, setDay] = useState<IsoDate | null>(null);
  const [isPending, setPending] = useState(false);
  const wrong = day === null ? 'Give the day to sample on.' : day < today ? hasPassed(day) : undefined;
  const { formProps, problem } = useCheckedForm(wrong === undefined ? {} : { day: wrong }, () => {
    if (day === null) return;
    setPending(true);
    void onMove(day).then(onClose);
  });
  const [now, another] = [...new Set(samples.map(({ plannedOn }) => plannedOn))];
  const warnings = day === null || wrong !== undefined ? [] : dayWarnings(samples, day, plans);
  return (
    <FormDialog
      title={`Move ${counted(samples.length, 'sample')}`}
      action="Move"
      size="small"
      formProps={formProps}
      isPending={isPending}
      onClose={onClose}
    >
      {now && another === undefined && <p>Planned for {formatDate(now)} now.</p>}
      <DateField
        label="Plan for"
        autoFocus
        min={today}
        value={day}
        onChange={setDay}
        error={day !== null && day < today ? wrong : problem('day')}
      />
      {warnings.map((warning) => (
        <Banner key={warning} tone="watch" title={warning} announce="polite" />
      ))}
    </FormDialog>
  );
}
