import './Choices.css';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { classNames } from './classNames';
import { FieldLabel, FieldNotes, fieldClass, invalidIf } from './Field';
import type { Option } from './options';
import { radioHandler, type ChoiceProps } from './RadioGroup';

/** A choice that has consequences: `label` is the choice, `note` says what follows from it. */
export interface ChoiceCard<Value extends string> extends Option<Value> {
  /** One character before the label: ✓ ! × */
  readonly sign?: string;
  readonly tone?: 'accent' | 'good' | 'watch' | 'bad';
}

/** One of a few weighty choices, each with its consequence in words before it is made. */
export function ChoiceCards<Value extends string>(props: ChoiceProps<Value, ChoiceCard<Value>>) {
  const { label, labelHidden, help, error, options, value, isDisabled = false, isRequired = false } = props;
  return (
    <RadioGroup
      {...invalidIf(error)}
      className={fieldClass({})}
      value={value}
      onChange={radioHandler(props)}
      isDisabled={isDisabled}
      isRequired={isRequired}
    >
      <FieldLabel label={label} labelHidden={labelHidden} />
      <div className="choice-cards">
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            isDisabled={option.isDisabled ?? false}
            className={classNames('choice-card', `choice-card--${option.tone ?? 'accent'}`)}
          >
            <b>
              {option.sign !== undefined && <span aria-hidden="true">{option.sign} </span>}
              {option.label}
            </b>
            {option.note !== undefined && <span className="choice-card__note">{option.note}</span>}
          </Radio>
        ))}
      </div>
      <FieldNotes help={help} error={error} />
    </RadioGroup>
  );
}
