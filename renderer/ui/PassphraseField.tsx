import type { ReactNode } from 'react';
import { SecretField } from './SecretField';
import type { TextFieldProps } from './TextField';

export interface PassphraseFieldProps extends TextFieldProps {
  /** A StrengthMeter, when a new passphrase is being chosen. */
  readonly strength?: ReactNode;
}

/** The passphrase that opens the centre's file. */
export function PassphraseField({ strength, ...field }: PassphraseFieldProps) {
  return <SecretField maxLength={256} {...field} below={strength} />;
}
