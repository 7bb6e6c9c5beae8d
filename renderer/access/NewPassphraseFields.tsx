import { PassphraseField } from '../ui/PassphraseField';
import { StrengthMeter } from '../ui/StrengthMeter';
import type { NewPassphrase } from './new-passphrase';
import { usePassphraseStrength } from './usePassphraseStrength';

interface NewPassphraseFieldsProps {
  readonly value: NewPassphrase;
  readonly onChange: (value: NewPassphrase) => void;
  readonly problem: (field: keyof NewPassphrase) => string | undefined;
  /** Names a guesser would try first: the centre's, the person's. */
  readonly names: readonly string[];
  readonly label?: string;
  readonly autoFocus?: boolean;
}

/** A new passphrase, twice, with how well it would hold. Strength is advice; only the length is a rule. */
export function NewPassphraseFields(props: NewPassphraseFieldsProps) {
  const { value, onChange, problem, names, label = 'Passphrase', autoFocus = false } = props;
  const strength = usePassphraseStrength(value.passphrase, names);
  return (
    <>
      <PassphraseField
        label={label}
        autoFocus={autoFocus}
        autoComplete="new-password"
        value={value.passphrase}
        onChange={(passphrase) => onChange({ ...value, passphrase })}
        error={problem('passphrase')}
        help="At least 12 characters. Four or five words that do not belong together are easy to keep and hard to guess."
        strength={strength && <StrengthMeter score={strength.score} advice={strength.advice} />}
      />
      <PassphraseField
        label={`${label} again`}
        autoComplete="new-password"
        value={value.repeat}
        onChange={(repeat) => onChange({ ...value, repeat })}
        error={problem('repeat')}
      />
    </>
  );
}
