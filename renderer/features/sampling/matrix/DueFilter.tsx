import { useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Popover } from 'react-aria-components/Popover';
import { formatDate, type IsoDate } from '../../../../shared/domain/calendar';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { Icon } from '../../../ui/Icon';
import { duePresets } from './due-presets';

interface DueFilterProps {
  readonly today: IsoDate;
  readonly due: IsoDate | null;
  readonly onChange: (due: IsoDate | null) => void;
}

/** What is to be sampled by a day, which is chosen or typed. */
export function DueFilter({ today, due, onChange }: DueFilterProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const choose = (day: IsoDate | null): void => {
    onChange(day);
    setOpen(false);
  };
  return (
    <>
      <AriaButton
        ref={button}
        className="matrix-filter"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        <span className="matrix-filter__label">Due</span>{' '}
        <span className="matrix-filter__value">{due === null ? 'any day' : `by ${formatDate(due)}`}</span>
        <Icon name="chevronDown" size={14} />
      </AriaButton>
      <Popover
        className="popover matrix-due"
        placement="bottom start"
        aria-label="Due"
        triggerRef={button}
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
      </Popover>
    </>
  );
}
