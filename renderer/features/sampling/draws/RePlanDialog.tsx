import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { thousands } from '../../../../shared/domain/sampling/names';
import type { RePlanPreview } from '../../../../shared/ipc/draws';
import type { PlanDetail } from '../../../../shared/ipc/sampling';
import { ask } from '../../../api';
import { FailureBanner } from '../../../data/failures';
import { useLongWork } from '../../../data/jobs';
import { RestoredNote } from '../../../data/RestoredNote';
import { useKeptDraft, type KeptDraft } from '../../../data/useKeptDraft';
import { WithKeptDraft } from '../../../data/WithKeptDraft';
import { useToast } from '../../../frame/Toasts';
import { FormDialog } from '../../../ui/FormDialog';
import { ProgressBar } from '../../../ui/ProgressBar';
import { TextField } from '../../../ui/TextField';
import { useCheckedForm } from '../../../ui/useCheckedForm';
import { RePlanChanges } from './RePlanChanges';

interface RePlanDialogProps {
  readonly plan: PlanDetail;
  readonly onClose: () => void;
}

/** Shows what drawing the plan again with its seed would change, and does it once somebody says why. */
export function RePlanDialog(props: RePlanDialogProps) {
  const draftKey = `plan:${props.plan.id}:re-plan`;
  return (
    <WithKeptDraft draftKey={draftKey}>
      {(kept) => <RePlan {...props} draftKey={draftKey} kept={kept} />}
    </WithKeptDraft>
  );
}

interface RePlanProps extends RePlanDialogProps {
  readonly draftKey: string;
  readonly kept: KeptDraft | null;
}

function RePlan({ plan, draftKey, kept, onClose }: RePlanProps) {
  const form = useKeptDraft(draftKey, { reason: '' }, kept);
  const { reason } = form.draft;
  const { preview, failure: previewFailure, stop } = usePreview(plan.id);
  const [failure, setFailure] = useState<unknown>(null);
  const work = useLongWork();
  const client = useQueryClient();
  const toast = useToast();
  const close = (): void => {
    stop();
    if (work.isRunning) work.cancel();
    else onClose();
  };
  const apply = async (): Promise<void> => {
    setFailure(null);
    try {
      const { changes, kept: stayed } = await work.run((jobId) =>
        ask('plans.rePlan', { jobId, planId: plan.id, reason }),
      );
      form.discard();
      onClose();
      await client.invalidateQueries();
      toast({ title: `${plan.name} re-planned: ${thousands(stayed)} kept, ${thousands(changes)} changed` });
    } catch (error) {
      setFailure(error);
    }
  };
  const { formProps, problem } = useCheckedForm(
    reason.trim() === '' ? { reason: 'Say why: it is logged and printed.' } : {},
    () => void apply(),
  );
  return (
    <FormDialog
      title={`Re-plan ${plan.name}`}
      action="Re-plan"
      size="large"
      formProps={formProps}
      isPending={work.isRunning}
      isHeld={preview === null}
      onClose={close}
    >
      <div className="stack">
        <RestoredNote form={form} />
        <p>
          The plan is drawn again with its own seed, over the decisions there are today. What is done or given
          to an IQA stays; what people added or took out stays so.
        </p>
        <FailureBanner error={previewFailure ?? failure} />
        {preview === null && previewFailure === null && (
          <ProgressBar label="Comparing the plan with today’s decisions" done={0} total={null} />
        )}
        {preview && <RePlanChanges preview={preview} />}
        <TextField
          label="Why it is re-planned"
          autoFocus
          value={reason}
          onChange={(typed) => form.change({ reason: typed })}
          error={problem('reason')}
        />
      </div>
    </FormDialog>
  );
}

/** Read once when the dialog opens; given up when it closes before. */
function usePreview(planId: string) {
  const [preview, setPreview] = useState<RePlanPreview | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const job = useRef<string | null>(null);
  useEffect(() => {
    const jobId = crypto.randomUUID();
    let isGone = false;
    job.current = jobId;
    ask('plans.rePlanPreview', { jobId, planId }).then(
      (found) => {
        job.current = null;
        if (!isGone) setPreview(found);
      },
      (error: unknown) => {
        job.current = null;
        if (!isGone) setFailure(error);
      },
    );
    return () => {
      isGone = true;
    };
  }, [planId]);
  const stop = (): void => {
    if (job.current !== null) void ask('jobs.cancel', { jobId: job.current });
  };
  return { preview, failure, stop };
}
