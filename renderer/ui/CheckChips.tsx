import './Choices.css';
import { Checkbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { FieldLabel, FieldNotes, fieldClass, invalidIf, type FieldText } from './Field';
import type { Option } from './options';

export interface CheckChipsProps<Value extends string> extends FieldText {
  readonly options: readonly Option<Value>[];
  readonly value: readonly Value[];
  readonly onChange: (value: readonly Value[]) => void;
  readonly isDisabled?: boolean;
}

/** Several of a small set, as boxes in a row: the criteria sampled. */
export function CheckChips<Value extends string>(props: CheckChipsProps<Value>) {
  const { label, labelHidden, layout, help, error, options, value, onChange, isDisabled = false } = props;
  return (
    <CheckboxGroup
      {...invalidIf(error)}
      className={fieldClass({ layout, labelHidden })}
      value={[...value]}
      isDisabled={isDisabled}
      onChange={(keys) => onChange(options.map((option) => option.value).filter((key) => keys.includes(key)))}
    >
      <FieldLabel label={label} labelHidden={labelHidden} />
      <div className="check-chips">
        {options.map((option) => (
          <Checkbox
            key={option.value}
            value={option.value}
            className="check-chip"
            isDisabled={option.isDisabled ?? false}
          >
            {({ isSelected }) => (
              <>
                {isSelected && <span aria-hidden="true">✓</span>}
                {option.label}
              </>
            )}
          </Checkbox>
        ))}
      </div>
      <FieldNotes help={help} error={error} />
    </CheckboxGroup>
  );
}
