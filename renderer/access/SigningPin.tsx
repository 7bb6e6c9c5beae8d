import { useRead } from '../data/queries';
import { Banner } from '../ui/Banner';
import { LinkButton } from '../ui/LinkButton';
import { PinField } from '../ui/PinField';

/** Whether who is signed in has a certificate to sign with; false until it is known. */
export function useHasSigningIdentity(): boolean {
  const identity = useRead('identity.get', {});
  return identity.data !== undefined && identity.data !== null;
}

interface SigningPinProps {
  readonly pin: string;
  readonly onChange: (pin: string) => void;
  readonly error: string | undefined;
  readonly autoFocus?: boolean;
  /** What is said beside where a signing identity is made, for those who have none. */
  readonly kept?: string;
}

/** The PIN of who is signed in, or where to make a signing identity first. */
export function SigningPin({ pin, onChange, error, autoFocus = false, kept = '' }: SigningPinProps) {
  const identity = useRead('identity.get', {});
  if (identity.data === undefined) return null;
  return identity.data === null ? (
    <Banner
      tone="watch"
      title="You have no signing identity yet"
      remedy={`Make a certificate, or take your own .p12 file, in Settings.${kept}`}
      action={<LinkButton to="/settings">Settings</LinkButton>}
    />
  ) : (
    <PinField
      label="Your signing PIN"
      autoFocus={autoFocus}
      value={pin}
      onChange={onChange}
      error={error}
      help={`Signs as ${identity.data.subject}.`}
    />
  );
}
