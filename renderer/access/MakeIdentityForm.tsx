import './access.css';
import { useState } from 'react';
import { FailureBanner } from '../data/failures';
import { useWrite } from '../data/queries';
import { useKeptDraft, type KeptDraft } from '../data/useKeptDraft';
import { WithKeptDraft } from '../data/WithKeptDraft';
import { Button } from '../ui/Button';
import { PinField } from '../ui/PinField';
import { RadioGroup } from '../ui/RadioGroup';
import { TextField } from '../ui/TextField';
import { useCheckedForm } from '../ui/useCheckedForm';
import { identityProblems, type IdentityDraft } from './identity-draft';
import type { IdentityFormProps } from './identity-form-props';

const ALGORITHMS = [
  {
    value: 'ECDSA P-256',
    label: 'ECDSA P-256, recommended',
    note: 'Small signatures, made at once.',
  },
  {
    value: 'RSA-3072',
    label: 'RSA-3072',
    note: 'For older software that asks for RSA. Making it takes a few seconds.',
  },
] as const;

const DRAFT = 'identity:make';

/** A certificate made on this computer, valid for five years, under a PIN. */
export function MakeIdentityForm(props: IdentityFormProps) {
  return (
    <WithKeptDraft draftKey={DRAFT}>{(kept) => <CertificateForm {...props} kept={kept} />}</WithKeptDraft>
  );
}

function CertificateForm({
  email,
  kept,
  onDone,
  onLater,
  laterLabel,
}: IdentityFormProps & { readonly kept: KeptDraft | null }) {
  const { change, discard, ...form } = useKeptDraft<Omit<IdentityDraft, 'pin' | 'repeat'>>(
    DRAFT,
    { email, algorithm: 'ECDSA P-256' },
    kept,
  );
  // A PIN is never kept, not even in the encrypted file.
  const [pins, setPins] = useState({ pin: '', repeat: '' });
  const draft: IdentityDraft = { ...form.draft, ...pins };
  const create = useWrite('identity.create');
  const { formProps, problem } = useCheckedForm(identityProblems(draft), () =>
    create.mutate(
      { email: draft.email.trim(), algorithm: draft.algorithm, pin: draft.pin },
      {
        onSuccess: (made) => {
          discard();
          onDone(made);
        },
      },
    ),
  );
  return (
    <form {...formProps} className="stack" aria-label="Make a certificate">
      <p>
        Your name, role, centre and e-mail address go into a certificate that is valid for five years. It is
        part of every report you sign; its key stays in the encrypted file.
      </p>
      <TextField
        label="E-mail address"
        type="email"
        value={draft.email}
        onChange={(value) => change({ email: value })}
        error={problem('email')}
        help="Stands in the certificate, so readers of a report see it."
      />
      <RadioGroup
        label="Kind of key"
        options={ALGORITHMS}
        value={draft.algorithm}
        onChange={(algorithm) => change({ algorithm })}
      />
      <PinField
        label="Signing PIN"
        value={draft.pin}
        onChange={(pin) => setPins({ ...pins, pin })}
        error={problem('pin')}
        autoComplete="new-password"
        help="At least 6 characters, not your passphrase. You type it for each signature. Nobody can replace it: forget it, and you make a new identity."
      />
      <PinField
        label="Signing PIN again"
        value={draft.repeat}
        onChange={(repeat) => setPins({ ...pins, repeat })}
        error={problem('repeat')}
        autoComplete="new-password"
      />
      <FailureBanner error={create.error} />
      <div className="row access-foot">
        <Button onPress={onLater} isDisabled={create.isPending}>
          {laterLabel}
        </Button>
        <Button type="submit" variant="primary" isPending={create.isPending}>
          Make certificate
        </Button>
      </div>
    </form>
  );
}
