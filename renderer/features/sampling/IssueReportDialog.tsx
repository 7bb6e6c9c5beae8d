import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { PlanDetail } from '../../../shared/ipc/sampling';
import { SigningPin, useHasSigningIdentity } from '../../access/SigningPin';
import { ask } from '../../api';
import { FailureBanner, fieldFailure } from '../../data/failures';
import { useLongWork } from '../../data/jobs';
import { useToast } from '../../frame/Toasts';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/TextField';

interface IssueReportDialogProps {
  readonly plan: PlanDetail;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Signs a verification report with the signed-in person's PIN and enters it in the register. */
export function IssueReportDialog({ plan, isOpen, onClose }: IssueReportDialogProps) {
  const hasIdentity = useHasSigningIdentity();
  const [pin, setPin] = useState('');
  const [eqaName, setEqaName] = useState('');
  const [failure, setFailure] = useState<unknown>(null);
  const work = useLongWork();
  const client = useQueryClient();
  const toast = useToast();
  const [, navigate] = useLocation();
  const close = (): void => {
    setPin('');
    setFailure(null);
    onClose();
  };
  const issue = async (): Promise<void> => {
    setFailure(null);
    try {
      await work.run((jobId) => ask('reports.issue', { jobId, planId: plan.id, pin, eqaName }));
      await client.invalidateQueries();
      toast({ title: 'Verification report signed and entered in the register' });
      close();
      navigate('/reports');
    } catch (error) {
      setPin('');
      setFailure(error);
    }
  };
  return (
    <Dialog
      title="Issue verification report"
      isOpen={isOpen}
      onClose={close}
      footer={
        <>
          <Button onPress={close}>Cancel</Button>
          {hasIdentity && (
            <Button
              variant="primary"
              isPending={work.isRunning}
              isDisabled={pin === ''}
              onPress={() => void issue()}
            >
              Sign and issue
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
          if (pin !== '' && hasIdentity && !work.isRunning) void issue();
        }}
      >
        <p>
          The report holds the plan, its population and seed, coverage, {plan.done} of {plan.planned} samples
          with findings and actions. Once signed it cannot be changed; a later report is a new one.
        </p>
        {hasIdentity && (
          <TextField
            label="EQA, if known"
            help="Printed beside the second signature field, for the countersignature."
            value={eqaName}
            onChange={setEqaName}
          />
        )}
        <SigningPin pin={pin} onChange={setPin} error={fieldFailure(failure, 'pin')} />
        {fieldFailure(failure, 'pin') === undefined && <FailureBanner error={failure} />}
      </form>
    </Dialog>
  );
}
