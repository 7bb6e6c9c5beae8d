import { useState } from 'react';
import { formatDate, type IsoDate } from '../../../../shared/domain/calendar';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { BarPopover } from './BarPopover';
import { duePresets } from './due-presets';

interface DueFilterProps {
  readonly today: IsoDate;
  readonly due: IsoDate | null;
  readonly onChange: (due: IsoDate | null) => void;
}

/** What is to be sampled by a day, which is chosen or typed. */
export function DueFilter({ today, due, onChange }: DueFilterProps) {
  const [isOpen, setOpen] = useState(false);
  const choose = (day: IsoDate | null): void => {
    onChange(day);
    setOpen(false);
  };
  return (
    <BarPopover
      field="Due"
      word={due === null ? 'any day' : `by ${formatDate(due)}`}
      label="Due"
      className="matrix-due"
      placement="bottom start"
      isOpen={isOpen}
      onOpenChange={setOpen}
    >
      {duePresets(today).map(({ label, day }) => (
        <Button key={label} size="small" variant="quiet" onPress={() => choose(day)}>
          {label}
        </Button>
      ))}
      <DateField label="By a day" value={due} onChange={onChange} />
      {due !== null && (
        <Button size="small" onPress={() => choose(null)}>
          Any day
        </Button>
      )}
    </BarPopover>
  );
}
