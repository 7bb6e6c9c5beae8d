import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar';
import { Heading } from 'react-aria-components/Heading';
import { toCalendarDate } from './dateText';
import { Icon } from './Icon';

export interface CalendarPopoverProps {
  readonly value: string | null;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly onChange: (date: string) => void;
}

/** One month, weeks from Monday; arrows move by day and week, Page Up/Down by month. */
export function CalendarPopover({ value, min, max, onChange }: CalendarPopoverProps) {
  const minValue = min === undefined ? undefined : toCalendarDate(min);
  const maxValue = max === undefined ? undefined : toCalendarDate(max);
  return (
    <I18nProvider locale="en-GB">
      <Calendar
        className="calendar"
        aria-label="Calendar"
        autoFocus
        value={value === null ? null : (toCalendarDate(value) ?? null)}
        onChange={(date) => onChange(date.toString())}
        {...(minValue && { minValue })}
        {...(maxValue && { maxValue })}
      >
        <header className="calendar__head">
          <Button slot="previous" className="icon-button">
            <Icon name="chevronLeft" />
          </Button>
          <Heading className="calendar__month" />
          <Button slot="next" className="icon-button">
            <Icon name="chevronRight" />
          </Button>
        </header>
        <CalendarGrid weekdayStyle="short">
          <CalendarGridHeader>
            {(day) => <CalendarHeaderCell className="calendar__weekday">{day}</CalendarHeaderCell>}
          </CalendarGridHeader>
          <CalendarGridBody>
            {(date) => <CalendarCell date={date} className="calendar__day" />}
          </CalendarGridBody>
        </CalendarGrid>
      </Calendar>
    </I18nProvider>
  );
}
