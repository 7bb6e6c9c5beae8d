import { assertNever } from '../../../shared/result';
import type { Slot } from '../../../shared/domain/unit-record/slots';
import { slotKey } from '../../../shared/domain/unit-record/slots';
import { FailureBanner } from '../../data/failures';
import { useWrite } from '../../data/queries';
import { RestoredNote } from '../../data/RestoredNote';
import { useKeptDraft, type KeptDraft } from '../../data/useKeptDraft';
import { WithKeptDraft } from '../../data/WithKeptDraft';
import { useToast } from '../../frame/Toasts';
import { FormDialog } from '../../ui/FormDialog';
import { TextField } from '../../ui/TextField';
import { useCheckedForm } from '../../ui/useCheckedForm';
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

const draftKeyOf = ({ kind, id }: Withdrawal): string => `withdraw:${kind}:${id}`;

/** Asks why; what is withdrawn stays readable in the history. */
export function WithdrawDialog({ withdrawal, onClose }: WithdrawDialogProps) {
  if (withdrawal === null) return null;
  return (
    <WithKeptDraft draftKey={draftKeyOf(withdrawal)}>
      {(kept) => <OpenDialog withdrawal={withdrawal} kept={kept} onClose={onClose} />}
    </WithKeptDraft>
  );
}

interface OpenDialogProps {
  readonly withdrawal: Withdrawal;
  readonly kept: KeptDraft | null;
  readonly onClose: () => void;
}

function OpenDialog({ withdrawal, kept, onClose }: OpenDialogProps) {
  const { store } = useTools();
  const form = useKeptDraft(draftKeyOf(withdrawal), { reason: '' }, kept);
  const { reason } = form.draft;
  const entry = useWrite('unitRecords.withdrawEntry');
  const outcome = useWrite('unitRecords.withdrawOutcome');
  const unit = useWrite('unitRecords.withdrawUnit');
  const write = { entry, outcome, unit }[withdrawal.kind];
  const toast = useToast();
  const what = useWords(withdrawal);
  const { formProps, problem } = useCheckedForm(
    reason.trim() === '' ? { reason: 'Say why: it is kept with the record.' } : {},
    () =>
      void write.mutateAsync({ id: withdrawal.id, reason }).then(
        () => {
          // What was typed over an entry goes with it.
          if (withdrawal.kind === 'entry') store.takeStored(slotKey(withdrawal.slot));
          form.discard();
          toast({ title: `Withdrawn: ${what}` });
          onClose();
          focusAfterSigning();
        },
        () => undefined,
      ),
  );
  return (
    <FormDialog
      title={`Withdraw ${what}`}
      action="Withdraw"
      variant="danger"
      formProps={formProps}
      isPending={write.isPending}
      onClose={onClose}
    >
      <p>
        {withdrawal.kind === 'unit'
          ? 'The decision becomes “not yet met”, and the unit leaves the statement. Both stay readable in the history.'
          : 'It stays readable in the history.'}
      </p>
      <RestoredNote form={form} />
      <TextField
        label="Why it is withdrawn"
        autoFocus
        maxLength={300}
        value={reason}
        onChange={(typed) => form.change({ reason: typed })}
        error={problem('reason')}
      />
      <FailureBanner error={write.error} />
    </FormDialog>
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
