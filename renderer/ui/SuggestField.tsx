import './Select.css';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Popover } from 'react-aria-components/Popover';
import { FieldLabel, FieldNotes, fieldClass, invalidIf, type FieldText } from './Field';
import { Icon } from './Icon';
import { OptionList } from './OptionList';

export interface SuggestFieldProps extends FieldText {
  readonly suggestions: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isDisabled?: boolean;
}

/** One line of text with suggestions; anything else may be typed. */
export function SuggestField(props: SuggestFieldProps) {
  const { label, labelHidden, layout, help, error, suggestions, value, onChange, isDisabled = false } = props;
  return (
    <AriaComboBox
      {...invalidIf(error)}
      allowsCustomValue
      className={fieldClass({ layout, labelHidden })}
      inputValue={value}
      onInputChange={onChange}
      isDisabled={isDisabled}
    >
      <FieldLabel label={label} labelHidden={labelHidden} />
      <Group className="input-group">
        <Input className="input" />
        <Button className="icon-button">
          <Icon name="chevronDown" size={14} />
        </Button>
      </Group>
      <FieldNotes help={help} error={error} />
      <Popover className="popover select__popover">
        <OptionList options={suggestions.map((suggestion) => ({ value: suggestion, label: suggestion }))} />
      </Popover>
    </AriaComboBox>
  );
}
