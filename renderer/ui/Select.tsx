import './Select.css';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { Popover } from 'react-aria-components/Popover';
import {
  Select as AriaSelect,
  SelectValue,
  type SelectProps as AriaSelectProps,
} from 'react-aria-components/Select';
import { FieldLabel, FieldNotes, fieldClass, invalidIf, type FieldText } from './Field';
import { Icon } from './Icon';
import { OptionList } from './OptionList';
import { valueOf, type Option } from './options';

type Inherited = Pick<AriaSelectProps, 'isDisabled' | 'isRequired' | 'autoFocus' | 'name' | 'placeholder'>;

export interface SelectProps<Value extends string> extends FieldText, Inherited {
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** `filter` puts label and value into one small box, for bars above tables: `Site all`. */
  readonly look?: 'field' | 'filter';
}

/** One of a few options. More than about fifteen: use ComboBox. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const {
    label,
    labelHidden,
    layout,
    help,
    error,
    options,
    value,
    onChange,
    look = 'field',
    ...select
  } = props;
  const filter = look === 'filter';
  return (
    <AriaSelect
      {...select}
      {...invalidIf(error)}
      className={filter ? 'select-filter' : fieldClass({ layout, labelHidden })}
      value={value}
      onChange={(key) => {
        const chosen = valueOf(options, key);
        if (chosen !== null) onChange(chosen);
      }}
    >
      {filter ? (
        <Label className="select-filter__label">{label}</Label>
      ) : (
        <FieldLabel label={label} labelHidden={labelHidden} />
      )}
      <Button className="select">
        <SelectValue className="select__value">
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <Icon name="chevronDown" size={14} />
      </Button>
      <FieldNotes help={help} error={error} />
      <Popover className="popover select__popover">
        <OptionList options={options} />
      </Popover>
    </AriaSelect>
  );
}
