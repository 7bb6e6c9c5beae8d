import { useState } from 'react';
import { counted } from '../../../shared/domain/sampling/names';
import { SigningPin, useHasSigningIdentity } from '../../access/SigningPin';
import { failureOf } from '../../api';
import { FailureBanner, fieldFailure } from '../../data/failures';
import { useWrite } from '../../data/queries';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import type { batchOf } from './queue-marks';

interface SignDialogProps {
  readonly batch: ReturnType<typeof batchOf>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onSigned: (signed: { readonly countersigned: number; readonly refused: number }) => void;
  /** A decision of the batch was changed after it had been read; the id is that of the revision read. */
  readonly onChanged: (id: string) => void;
}

/** The PIN for a batch: all of it is recorded, or nothing. */
export function SignDialog({ batch, isOpen, onClose, onSigned, onChanged }: SignDialogProps) {
  const hasIdentity = useHasSigningIdentity();
  const [pin, setPin] = useState('');
  const sign = useWrite('countersignatures.sign');
  const { countersign, refuse } = batch;
  const close = (): void => {
    setPin('');
    sign.reset();
    onClose();
  };
  const submit = (): void => {
    if (pin === '' || !hasIdentity || sign.isPending) return;
    sign.mutate(
      { pin, countersign, refuse },
      {
        onSuccess: onSigned,
        onError: (error) => {
          const { code, field } = failureOf(error);
          if (code !== 'changed-meanwhile' || field === undefined) return;
          sign.reset();
          onChanged(field);
        },
        onSettled: () => setPin(''),
      },
    );
  };
  const pinProblem = fieldFailure(sign.error, 'pin');
  return (
    <Dialog
      title={countersign.length > 0 ? `Countersign ${counted(countersign.length, 'decision')}` : 'Send back'}
      isOpen={isOpen}
      onClose={close}
      footer={
        <>
          <Button onPress={close}>Cancel</Button>
          {hasIdentity && (
            <Button variant="primary" isPending={sign.isPending} isDisabled={pin === ''} onPress={submit}>
              {countersign.length > 0 ? 'Countersign' : 'Send back'}
            </Button>
          )}
        </>
      }
    >
      <form
        className="stack"
        // A wrong PIN marks its field invalid, which must not keep the next one from being sent.
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          submit();
        }}
      >
        <p>
          {countersign.length > 0 &&
            `${counted(countersign.length, 'decision')} will carry your countersignature; you can sample none of them afterwards (P1). `}
          {refuse.length > 0 &&
            `${counted(refuse.length, 'decision')} will go back to the assessor with your feedback.`}
        </p>
        <SigningPin autoFocus pin={pin} onChange={setPin} error={pinProblem} kept=" Your marks are kept." />
        {pinProblem === undefined && <FailureBanner error={sign.error} />}
      </form>
    </Dialog>
  );
}
