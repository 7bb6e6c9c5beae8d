import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { PlanDetail } from '../../../shared/ipc/sampling';
import { SigningPin, useHasSigningIdentity } from '../../access/SigningPin';
import { ask } from '../../api';
import { FailureBanner, fieldFailure } from '../../data/failures';
import { useLongWork } from '../../data/jobs';
import { RestoredNote } from '../../data/RestoredNote';
import { useKeptDraft, type KeptDraft } from '../../data/useKeptDraft';
import { WithKeptDraft } from '../../data/WithKeptDraft';
import { useToast } from '../../frame/Toasts';
import { FormDialog } from '../../ui/FormDialog';
import { TextField } from '../../ui/TextField';
import { useCheckedForm } from '../../ui/useCheckedForm';

interface IssueReportDialogProps {
  readonly plan: PlanDetail;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const draftKeyOf = ({ id }: PlanDetail): string => `plan:${id}:report`;

/** Signs a verification report with the signed-in person's PIN and enters it in the register. */
export function IssueReportDialog({ plan, isOpen, onClose }: IssueReportDialogProps) {
  if (!isOpen) return null;
  return (
    <WithKeptDraft draftKey={draftKeyOf(plan)}>
      {(kept) => <OpenDialog plan={plan} kept={kept} onClose={onClose} />}
    </WithKeptDraft>
  );
}

interface OpenDialogProps {
  readonly plan: PlanDetail;
  readonly kept: KeptDraft | null;
  readonly onClose: () => void;
}

function OpenDialog({ plan, kept, onClose }: OpenDialogProps) {
  const hasIdentity = useHasSigningIdentity();
  const form = useKeptDraft(draftKeyOf(plan), { eqaName: '' }, kept);
  const { eqaName } = form.draft;
  const [pin, setPin] = useState('');
  const [failure, setFailure] = useState<unknown>(null);
  const work = useLongWork();
  const client = useQueryClient();
  const toast = useToast();
  const [, navigate] = useLocation();
  const issue = async (): Promise<void> => {
    setFailure(null);
    try {
      await work.run((jobId) => ask('reports.issue', { jobId, planId: plan.id, pin, eqaName }));
      form.discard();
      await client.invalidateQueries();
      toast({ title: 'Verification report signed and entered in the register' });
      onClose();
      navigate('/reports');
    } catch (error) {
      setPin('');
      setFailure(error);
    }
  };
  const { formProps } = useCheckedForm({}, () => void issue());
  const wrongPin = fieldFailure(failure, 'pin');
  return (
    <FormDialog
      title="Issue verification report"
      action="Sign and issue"
      formProps={formProps}
      isPending={work.isRunning}
      isHeld={pin === '' || !hasIdentity}
      onClose={onClose}
    >
      <p>
        The report holds the plan, its population and seed, coverage, {plan.done} of {plan.planned} samples
        with findings and actions. Once signed it cannot be changed; a later report is a new one.
      </p>
      {hasIdentity && (
        <>
          <RestoredNote form={form} />
          <TextField
            label="EQA, if known"
            help="Printed beside the second signature field, for the countersignature."
            value={eqaName}
            onChange={(typed) => form.change({ eqaName: typed })}
          />
        </>
      )}
      <SigningPin pin={pin} onChange={setPin} error={wrongPin} />
      {wrongPin === undefined && <FailureBanner error={failure} />}
    </FormDialog>
  );
}
