import './Select.css';
import { Button } from 'react-aria-components/Button';
import {
  ComboBox as AriaComboBox,
  type ComboBoxProps as AriaComboBoxProps,
} from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Popover } from 'react-aria-components/Popover';
import { FieldLabel, FieldNotes, fieldClass, invalidIf, type FieldText } from './Field';
import { Icon } from './Icon';
import { OptionList } from './OptionList';
import { valueOf, type Option } from './options';

type Inherited = Pick<
  AriaComboBoxProps<Option>,
  'isDisabled' | 'isRequired' | 'autoFocus' | 'name' | 'menuTrigger'
>;

export interface ComboBoxProps<Value extends string> extends FieldText, Inherited {
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
  readonly placeholder?: string;
}

/** One of many options, found by typing any part of its label. */
export function ComboBox<Value extends string>(props: ComboBoxProps<Value>) {
  const {
    label,
    labelHidden,
    layout,
    help,
    error,
    options,
    value,
    onChange,
    placeholder = '',
    ...box
  } = props;
  return (
    <AriaComboBox
      {...box}
      {...invalidIf(error)}
      allowsEmptyCollection
      className={fieldClass({ layout, labelHidden })}
      value={value}
      onChange={(key) => onChange(valueOf(options, key))}
    >
      <FieldLabel label={label} labelHidden={labelHidden} />
      <Group className="input-group">
        <Input className="input" placeholder={placeholder} />
        <Button className="icon-button">
          <Icon name="chevronDown" size={14} />
        </Button>
      </Group>
      <FieldNotes help={help} error={error} />
      <Popover className="popover select__popover">
        <OptionList options={options} />
      </Popover>
    </AriaComboBox>
  );
}
