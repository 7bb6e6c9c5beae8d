import { useMemo, useState } from 'react';
import { outcomeSignOffFindings } from '../../../shared/domain/rules/record-rules';
import { isBlocked } from '../../../shared/domain/rules/finding';
import type { RecordOutcome } from '../../../shared/domain/unit-record/slots';
import type { RulesInForce } from '../../../shared/ipc/rules';
import { fieldFailure, FailureBanner } from '../../data/failures';
import { useWrite } from '../../data/queries';
import { useToast } from '../../frame/Toasts';
import { FindingNotes } from '../../rules/FindingNotes';
import { ReasonFields } from '../../rules/ReasonFields';
import { reasonProblems, reasonsToSend, type Reasons } from '../../rules/reasons';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { Dialog } from '../../ui/Dialog';
import { focusAfterSigning } from './focus-after-signing';
import { InitialsField } from './InitialsField';
import { useTools } from './record-context';
import { newestEntryOf } from './sign-off-defaults';

interface SignOutcomeDialogProps {
  readonly outcome: RecordOutcome;
  readonly rules: RulesInForce | undefined;
  readonly onClose: () => void;
}

/** An assessor signs an outcome off; what the rules still miss is said before. */
export function SignOutcomeDialog({ outcome, rules, onClose }: SignOutcomeDialogProps) {
  const { view, store, today } = useTools();
  const newest = newestEntryOf(view, outcome.id);
  const [initials, setInitials] = useState(newest?.values.initials ?? '');
  const [signedOn, setSignedOn] = useState<string | null>(newest?.values.achievedOn ?? today);
  const [reasons, setReasons] = useState<Reasons>({});
  const [isTried, setTried] = useState(false);
  const sign = useWrite('unitRecords.signOutcome');
  const toast = useToast();
  const findings = useMemo(
    () => (rules ? outcomeSignOffFindings(rules.pack, today, view.facts, outcome.id) : []),
    [rules, today, view.facts, outcome.id],
  );
  const isUnsaved = store.changedKeys().some((key) => key.startsWith(`${outcome.id}/`));
  const missing = reasonProblems(findings, reasons);
  const submit = (): void => {
    setTried(true);
    if (signedOn === null || initials.trim() === '' || Object.keys(missing).length > 0) return;
    sign.mutate(
      {
        registrationId: view.registrationId,
        unitId: view.facts.unit.id,
        outcomeId: outcome.id,
        initials,
        signedOn,
        reasons: reasonsToSend(findings, reasons),
      },
      {
        onSuccess: () => {
          toast({ title: `Outcome ${outcome.number} signed off` });
          onClose();
          focusAfterSigning();
        },
      },
    );
  };
  const cannot = isUnsaved || isBlocked(findings);
  return (
    <Dialog
      title={`Sign off outcome ${outcome.number}`}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={sign.isPending} isDisabled={cannot} onPress={submit}>
            Sign off
          </Button>
        </>
      }
    >
      <div className="record-form">
        {isUnsaved && (
          <Banner
            tone="watch"
            title="Entries of this outcome are not saved."
            remedy="Save them first: Ctrl S."
          />
        )}
        <FindingNotes findings={findings} />
        <ReasonFields
          findings={findings}
          reasons={reasons}
          problems={isTried ? missing : {}}
          onChange={setReasons}
        />
        <InitialsField
          label="Assessor initials"
          value={initials}
          onChange={setInitials}
          error={
            fieldFailure(sign.error, 'initials') ??
            (isTried && initials.trim() === '' ? 'Give the initials of the assessor.' : undefined)
          }
        />
        <DateField
          label="Signed on"
          layout="beside"
          value={signedOn}
          max={today}
          onChange={setSignedOn}
          error={
            fieldFailure(sign.error, 'signedOn') ??
            (isTried && signedOn === null ? 'Give the day.' : undefined)
          }
        />
        <FailureBanner error={sign.error} />
      </div>
    </Dialog>
  );
}
