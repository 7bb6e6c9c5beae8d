import { Input } from 'react-aria-components/Input';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField';
import { FieldLabel, FieldNotes, fieldClass, invalidIf, type FieldText } from './Field';

export interface TextFieldProps
  extends FieldText, Omit<AriaTextFieldProps, 'children' | 'className' | 'style'> {
  readonly placeholder?: string;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { label, labelHidden, layout, help, error, placeholder = '', ...field } = props;
  return (
    <AriaTextField {...field} {...invalidIf(error)} className={fieldClass({ layout, labelHidden })}>
      <FieldLabel label={label} labelHidden={labelHidden} />
      <Input className="input" placeholder={placeholder} />
      <FieldNotes help={help} error={error} />
    </AriaTextField>
  );
}
