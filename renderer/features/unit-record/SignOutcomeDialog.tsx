import { useMemo } from 'react';
import { outcomeSignOffFindings } from '../../../shared/domain/rules/record-rules';
import type { RecordOutcome } from '../../../shared/domain/unit-record/slots';
import type { RulesInForce } from '../../../shared/ipc/rules';
import { useWrite } from '../../data/queries';
import type { KeptDraft } from '../../data/useKeptDraft';
import { WithKeptDraft } from '../../data/WithKeptDraft';
import { useToast } from '../../frame/Toasts';
import { Banner } from '../../ui/Banner';
import { focusAfterSigning } from './focus-after-signing';
import { useTools } from './record-context';
import { newestEntryOf } from './sign-off-defaults';
import { SignOffDialog, type SignOffDraft } from './SignOffDialog';
import { useSignOffDraft } from './useSignOffDraft';

interface SignOutcomeDialogProps {
  readonly outcome: RecordOutcome;
  readonly rules: RulesInForce | undefined;
  readonly onClose: () => void;
}

/** An assessor signs an outcome off; what the rules still miss is said before. */
export function SignOutcomeDialog(props: SignOutcomeDialogProps) {
  const { view } = useTools();
  const key = `sign-outcome:${view.registrationId}:${props.outcome.id}`;
  return (
    <WithKeptDraft draftKey={key}>
      {(kept) => <OpenDialog {...props} draftKey={key} kept={kept} />}
    </WithKeptDraft>
  );
}

interface OpenDialogProps extends SignOutcomeDialogProps {
  readonly draftKey: string;
  readonly kept: KeptDraft | null;
}

function OpenDialog({ outcome, rules, draftKey, kept, onClose }: OpenDialogProps) {
  const { view, store, today } = useTools();
  const newest = newestEntryOf(view, outcome.id)?.values;
  const form = useSignOffDraft<SignOffDraft>(
    draftKey,
    { initials: newest?.initials ?? '', day: newest?.achievedOn ?? today, reasons: {} },
    kept,
  );
  const { initials, day } = form.draft;
  const sign = useWrite('unitRecords.signOutcome');
  const toast = useToast();
  const findings = useMemo(
    () => (rules ? outcomeSignOffFindings(rules.pack, today, view.facts, outcome.id) : []),
    [rules, today, view.facts, outcome.id],
  );
  const isUnsaved = store.changedKeys().some((key) => key.startsWith(`${outcome.id}/`));
  const send = (reasons: Record<string, string>): void => {
    if (day === null) return;
    const { registrationId, facts } = view;
    const signed = { registrationId, unitId: facts.unit.id, outcomeId: outcome.id, initials, signedOn: day };
    void sign.mutateAsync({ ...signed, reasons }).then(
      () => {
        form.discard();
        toast({ title: `Outcome ${outcome.number} signed off` });
        onClose();
        focusAfterSigning();
      },
      () => undefined,
    );
  };
  return (
    <SignOffDialog
      title={`Sign off outcome ${outcome.number}`}
      action="Sign off"
      form={form}
      findings={findings}
      day={{ field: 'signedOn', label: 'Signed on', missing: 'Give the day.' }}
      write={sign}
      hold={
        isUnsaved ? (
          <Banner
            tone="watch"
            title="Entries of this outcome are not saved."
            remedy="Save them first: Ctrl S."
          />
        ) : undefined
      }
      onSign={send}
      onClose={onClose}
    />
  );
}
