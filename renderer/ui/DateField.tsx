import './DateField.css';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Popover } from 'react-aria-components/Popover';
import { TextField, type TextFieldProps } from 'react-aria-components/TextField';
import { CalendarPopover } from './CalendarPopover';
import { dateText, parseDateText } from './dateText';
import { FieldLabel, FieldNotes, fieldClass, invalidIf, type FieldText } from './Field';
import { Icon } from './Icon';

type Inherited = Pick<
  TextFieldProps,
  'isDisabled' | 'isRequired' | 'isReadOnly' | 'autoFocus' | 'name' | 'id'
>;

export interface DateFieldProps extends FieldText, Inherited {
  /** `YYYY-MM-DD`, or null when empty. */
  readonly value: string | null;
  /**
   * Called with a real date as soon as what is typed is one: who is interrupted has not lost it. With null when the
   * field is left empty; with the date from before when what is typed is none any more.
   */
  readonly onChange: (date: string | null) => void;
  /** Earliest and latest day offered by the calendar, `YYYY-MM-DD`. What is typed is the caller's to check. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

const NOT_A_DATE = 'This is not a date. Write it as 21/11/2026 or 21 Nov 2026.';

/** A date, typed as people write it or chosen from a calendar; always shown as `21 Nov 2026`. */
export function DateField(props: DateFieldProps) {
  const { label, labelHidden, layout, help, error, value, onChange, min, max, ...field } = props;
  // What is being typed, until the field is left, and the value from before; null while the value itself is shown.
  const [typing, setTyping] = useState<{ readonly text: string; readonly before: string | null } | null>(
    null,
  );
  const unread = typing !== null && typing.text.trim() !== '' && parseDateText(typing.text) === undefined;
  const [left, setLeft] = useState(false);
  const problem = unread && left ? NOT_A_DATE : error;

  const change = (date: string | null): void => {
    if (date !== value) onChange(date);
  };
  const type = (text: string): void => {
    const before = typing ? typing.before : value;
    setTyping({ text, before });
    setLeft(false);
    change(parseDateText(text) ?? before);
  };
  const leave = (): void => {
    setLeft(true);
    if (typing === null || unread) return;
    setTyping(null);
    change(parseDateText(typing.text) ?? null);
  };
  const choose = (date: string): void => {
    setTyping(null);
    onChange(date);
  };

  return (
    <TextField
      {...field}
      {...invalidIf(problem)}
      className={fieldClass({ layout, labelHidden }, 'date-field')}
      value={typing?.text ?? (value === null ? '' : dateText(value))}
      onChange={type}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') leave();
        // Else React Aria keeps it to itself, and Escape would not close the dialog around the field.
        else event.continuePropagation();
      }}
    >
      <FieldLabel label={label} labelHidden={labelHidden} />
      <Group className="input-group">
        <Input className="input" placeholder="e.g. 21 Nov 2026" autoComplete="off" />
        <DialogTrigger>
          <Button
            className="icon-button"
            aria-label={`Choose from calendar: ${label}`}
            isDisabled={field.isDisabled === true || field.isReadOnly === true}
          >
            <Icon name="today" />
          </Button>
          <Popover className="popover" placement="bottom end">
            <Dialog className="calendar-dialog" aria-label={label}>
              {({ close }) => (
                <CalendarPopover
                  value={value}
                  min={min}
                  max={max}
                  onChange={(date) => {
                    choose(date);
                    close();
                  }}
                />
              )}
            </Dialog>
          </Popover>
        </DialogTrigger>
      </Group>
      <FieldNotes help={help} error={problem} />
    </TextField>
  );
}
