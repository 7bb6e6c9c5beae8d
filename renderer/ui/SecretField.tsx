import { useState, type ReactNode } from 'react';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { TextField } from 'react-aria-components/TextField';
import { FieldLabel, FieldNotes, fieldClass, invalidIf } from './Field';
import { IconButton } from './IconButton';
import type { TextFieldProps } from './TextField';

export interface SecretFieldProps extends TextFieldProps {
  /** Under the input, above help and error: a strength meter. */
  readonly below?: ReactNode;
}

/** Text that is hidden until asked for. Use PinField and PassphraseField. */
export function SecretField(props: SecretFieldProps) {
  const { label, labelHidden, layout, help, error, placeholder = '', below, ...field } = props;
  const [shown, setShown] = useState(false);
  return (
    <TextField
      autoComplete="off"
      spellCheck="false"
      {...field}
      {...invalidIf(error)}
      type={shown ? 'text' : 'password'}
      className={fieldClass({ layout, labelHidden })}
    >
      <FieldLabel label={label} labelHidden={labelHidden} />
      <Group className="input-group">
        <Input className="input" placeholder={placeholder} />
        <IconButton
          icon={shown ? 'eyeOff' : 'eye'}
          label={`${shown ? 'Hide' : 'Show'} ${label.toLowerCase()}`}
          onPress={() => setShown(!shown)}
        />
      </Group>
      {below}
      <FieldNotes help={help} error={error} />
    </TextField>
  );
}
