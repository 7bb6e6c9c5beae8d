import './Choices.css';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { classNames } from './classNames';
import { FieldLabel, FieldNotes, fieldClass, invalidIf } from './Field';
import type { Option } from './options';
import { radioHandler, type ChoiceProps } from './RadioGroup';

export interface Segment<Value extends string> extends Option<Value> {
  /** How it looks when chosen: `bad` for the answer that fails. */
  readonly tone?: 'accent' | 'bad' | 'neutral';
}

/** The answers to a rule of evidence. */
export const YES_NO_NA = [
  { value: 'yes', label: 'Yes', tone: 'accent' },
  { value: 'no', label: 'No', tone: 'bad' },
  { value: 'na', label: 'n/a', tone: 'neutral' },
] as const satisfies readonly Segment<string>[];

/** One of two to four short answers, side by side. */
export function SegmentedControl<Value extends string>(props: ChoiceProps<Value, Segment<Value>>) {
  const {
    label,
    labelHidden,
    layout,
    help,
    error,
    options,
    value,
    isDisabled = false,
    isRequired = false,
  } = props;
  return (
    <RadioGroup
      {...invalidIf(error)}
      className={fieldClass({ layout, labelHidden })}
      orientation="horizontal"
      value={value}
      onChange={radioHandler(props)}
      isDisabled={isDisabled}
      isRequired={isRequired}
    >
      <FieldLabel label={label} labelHidden={labelHidden} />
      <div className="segments">
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            className={classNames('segment', `segment--${option.tone ?? 'accent'}`)}
          >
            {option.label}
          </Radio>
        ))}
      </div>
      <FieldNotes help={help} error={error} />
    </RadioGroup>
  );
}
