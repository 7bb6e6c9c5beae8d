import './Choices.css';
import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup';
import { FieldLabel, FieldNotes, fieldClass, invalidIf, type FieldText } from './Field';
import { valueOf, type Option } from './options';

/** What every one-of-a-few control takes: RadioGroup, SegmentedControl, ChoiceCards. */
export interface ChoiceProps<
  Value extends string,
  Choice extends Option<Value> = Option<Value>,
> extends FieldText {
  readonly options: readonly Choice[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
}

/** The handler react-aria wants, from one that takes the option's own type. */
export function radioHandler<Value extends string>({ options, onChange }: ChoiceProps<Value>) {
  return (key: string): void => {
    const chosen = valueOf(options, key);
    if (chosen !== null) onChange(chosen);
  };
}

/** One of a few options, each on its own line. */
export function RadioGroup<Value extends string>(props: ChoiceProps<Value>) {
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
    <AriaRadioGroup
      {...invalidIf(error)}
      className={fieldClass({ layout, labelHidden })}
      value={value}
      onChange={radioHandler(props)}
      isDisabled={isDisabled}
      isRequired={isRequired}
    >
      <FieldLabel label={label} labelHidden={labelHidden} />
      <div className="radios">
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            className="radio"
            isDisabled={option.isDisabled ?? false}
          >
            <span className="radio__dot" aria-hidden="true" />
            <span>
              {option.label}
              {option.note !== undefined && <span className="option__note">{option.note}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldNotes help={help} error={error} />
    </AriaRadioGroup>
  );
}
