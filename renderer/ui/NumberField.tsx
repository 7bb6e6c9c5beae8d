import './NumberField.css';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
} from 'react-aria-components/NumberField';
import { FieldLabel, FieldNotes, fieldClass, invalidIf, type FieldText } from './Field';
import { Icon } from './Icon';

export interface NumberFieldProps
  extends FieldText, Omit<AriaNumberFieldProps, 'children' | 'className' | 'style'> {
  /** Shown after the number: `%`, `credits`. */
  readonly unit?: string;
}

/** A number with step buttons; arrows and Page Up/Down work. An empty field is `NaN`, as in react-aria. */
export function NumberField(props: NumberFieldProps) {
  const { label, labelHidden, layout, help, error, unit, ...field } = props;
  return (
    <AriaNumberField {...field} {...invalidIf(error)} className={fieldClass({ layout, labelHidden })}>
      <FieldLabel label={label} labelHidden={labelHidden} />
      <Group className="input-group number-field">
        <Input className="input number" />
        {unit !== undefined && <span className="number-field__unit">{unit}</span>}
        <Button slot="decrement" className="icon-button">
          <Icon name="minus" size={14} />
        </Button>
        <Button slot="increment" className="icon-button">
          <Icon name="plus" size={14} />
        </Button>
      </Group>
      <FieldNotes help={help} error={error} />
    </AriaNumberField>
  );
}
