import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { FieldLabel, FieldNotes, fieldClass, invalidIf } from './Field';
import type { TextFieldProps } from './TextField';

export interface TextAreaProps extends TextFieldProps {
  /** Lines shown before it grows. */
  readonly rows?: number;
}

/** Several lines of text; grows with what is typed. */
export function TextArea(props: TextAreaProps) {
  const { label, labelHidden, layout, help, error, placeholder = '', rows = 3, ...field } = props;
  return (
    <AriaTextField {...field} {...invalidIf(error)} className={fieldClass({ layout, labelHidden })}>
      <FieldLabel label={label} labelHidden={labelHidden} />
      <AriaTextArea className="input input--area" placeholder={placeholder} rows={rows} />
      <FieldNotes help={help} error={error} />
    </AriaTextField>
  );
}
