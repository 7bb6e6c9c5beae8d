import { useState } from 'react';
import { assertNever } from '../../../shared/result';
import type { Slot } from '../../../shared/domain/unit-record/slots';
import { slotKey } from '../../../shared/domain/unit-record/slots';
import { FailureBanner } from '../../data/failures';
import { useWrite } from '../../data/queries';
import { useToast } from '../../frame/Toasts';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/TextField';
import { focusAfterSigning } from './focus-after-signing';
import { entryName } from './PasteDialog';
import { useTools } from './record-context';

/** What is taken back: an entry, an outcome's sign-off, or the unit's. */
export type Withdrawal =
  | { readonly kind: 'entry'; readonly id: string; readonly slot: Slot }
  | { readonly kind: 'outcome'; readonly id: string; readonly number: number }
  | { readonly kind: 'unit'; readonly id: string };

interface WithdrawDialogProps {
  readonly withdrawal: Withdrawal | null;
  readonly onClose: () => void;
}

/** Asks why; what is withdrawn stays readable in the history. */
export function WithdrawDialog({ withdrawal, onClose }: WithdrawDialogProps) {
  return withdrawal ? <OpenDialog withdrawal={withdrawal} onClose={onClose} /> : null;
}

function OpenDialog({
  withdrawal,
  onClose,
}: {
  readonly withdrawal: Withdrawal;
  readonly onClose: () => void;
}) {
  const { store } = useTools();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const entry = useWrite('unitRecords.withdrawEntry');
  const outcome = useWrite('unitRecords.withdrawOutcome');
  const unit = useWrite('unitRecords.withdrawUnit');
  const write = { entry, outcome, unit }[withdrawal.kind];
  const toast = useToast();
  const what = useWords(withdrawal);
  const submit = (): void => {
    setTried(true);
    if (reason.trim() === '') return;
    // What was typed over an entry goes with it.
    if (withdrawal.kind === 'entry') store.takeStored(slotKey(withdrawal.slot));
    write.mutate(
      { id: withdrawal.id, reason },
      {
        onSuccess: () => {
          toast({ title: `Withdrawn: ${what}` });
          onClose();
          focusAfterSigning();
        },
      },
    );
  };
  return (
    <Dialog
      title={`Withdraw ${what}`}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="danger" isPending={write.isPending} onPress={submit}>
            Withdraw
          </Button>
        </>
      }
    >
      <form
        className="record-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p>
          {withdrawal.kind === 'unit'
            ? 'The decision becomes “not yet met”, and the unit leaves the statement. Both stay readable in the history.'
            : 'It stays readable in the history.'}
        </p>
        <TextField
          label="Why it is withdrawn"
          autoFocus
          maxLength={300}
          value={reason}
          onChange={setReason}
          error={isTried && reason.trim() === '' ? 'Say why: it is kept with the record.' : undefined}
        />
        <FailureBanner error={write.error} />
      </form>
    </Dialog>
  );
}

function useWords(withdrawal: Withdrawal): string {
  const { view } = useTools();
  switch (withdrawal.kind) {
    case 'entry':
      return entryName(withdrawal.slot, view.outcomes);
    case 'outcome':
      return `the sign-off of outcome ${withdrawal.number}`;
    case 'unit':
      return `the sign-off of ${view.facts.unit.code}`;
    default:
      return assertNever(withdrawal);
  }
}
