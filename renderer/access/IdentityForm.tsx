import { useState } from 'react';
import { SegmentedControl } from '../ui/SegmentedControl';
import type { IdentityFormProps } from './identity-form-props';
import { MakeIdentityForm } from './MakeIdentityForm';
import { OwnIdentityForm } from './OwnIdentityForm';

const WAYS = [
  { value: 'make', label: 'Make a certificate' },
  { value: 'own', label: 'Use my own .p12 or .pfx' },
] as const;

/** Gives the signed-in person a signing identity: made here, or their own. */
export function IdentityForm(props: IdentityFormProps) {
  const [way, setWay] = useState<'make' | 'own'>('make');
  return (
    <div className="stack">
      <SegmentedControl label="Signing identity" labelHidden options={WAYS} value={way} onChange={setWay} />
      {way === 'make' ? <MakeIdentityForm {...props} /> : <OwnIdentityForm {...props} />}
    </div>
  );
}
