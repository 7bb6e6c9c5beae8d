import { SecretField } from './SecretField';
import type { TextFieldProps } from './TextField';

/** A signing PIN. */
export function PinField(props: TextFieldProps) {
  return <SecretField inputMode="numeric" maxLength={64} {...props} />;
}
