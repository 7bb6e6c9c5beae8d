import { useState } from 'react';
import { thousands } from '../../../../shared/domain/sampling/names';
import type { Optimum } from '../../../../shared/ipc/draws';
import type { PlanDetail } from '../../../../shared/ipc/sampling';
import { ask } from '../../../api';
import { FailureBanner } from '../../../data/failures';
import { useLongWork } from '../../../data/jobs';
import { RestoredNote } from '../../../data/RestoredNote';
import { useKeptDraft, type KeptDraft } from '../../../data/useKeptDraft';
import { WithKeptDraft } from '../../../data/WithKeptDraft';
import { useToast } from '../../../frame/Toasts';
import { FormDialog } from '../../../ui/FormDialog';
import { TextField } from '../../../ui/TextField';
import { useCheckedForm } from '../../../ui/useCheckedForm';

interface AdoptDialogProps {
  readonly plan: PlanDetail;
  readonly found: Optimum;
  readonly onClose: () => void;
  readonly onAdopted: () => void;
}

/** Taking the optimum in place of the engine's choice is a draw of its own, with its reason. */
export function AdoptDialog(props: AdoptDialogProps) {
  const draftKey = `plan:${props.plan.id}:optimum`;
  return (
    <WithKeptDraft draftKey={draftKey}>
      {(kept) => <Adopt {...props} draftKey={draftKey} kept={kept} />}
    </WithKeptDraft>
  );
}

interface AdoptProps extends AdoptDialogProps {
  readonly draftKey: string;
  readonly kept: KeptDraft | null;
}

function Adopt({ plan, found, draftKey, kept, onClose, onAdopted }: AdoptProps) {
  const { draft, change, discard, ...restored } = useKeptDraft(draftKey, { reason: '' }, kept);
  const [failure, setFailure] = useState<unknown>(null);
  const work = useLongWork();
  const toast = useToast();
  const adopt = async (): Promise<void> => {
    setFailure(null);
    try {
      await work.run((jobId) => ask('plans.adoptOptimum', { jobId, planId: plan.id, reason: draft.reason }));
      toast({ title: `${plan.name} has the optimum now; the draw before it stays on record` });
      discard();
      onAdopted();
    } catch (error) {
      setFailure(error);
    }
  };
  const { formProps, problem } = useCheckedForm(
    draft.reason.trim() === '' ? { reason: 'Say why: it is logged and printed.' } : {},
    () => void adopt(),
  );
  return (
    <FormDialog
      title={`Adopt a sample of ${thousands(found.size)}`}
      action="Adopt it"
      formProps={formProps}
      isPending={work.isRunning}
      onClose={onClose}
    >
      <div className="stack">
        <RestoredNote form={{ isRestored: restored.isRestored, discard }} />
        <p>
          What is forced, drawn by ticket, done or planned by judgement stays. What the engine chose for
          coverage makes room for HiGHS’ choice; which decisions that is does not follow from the seed, and
          the plan says so.
        </p>
        <TextField
          label="Why it is adopted"
          autoFocus
          value={draft.reason}
          onChange={(reason) => change({ reason })}
          error={problem('reason')}
        />
        <FailureBanner error={failure} />
      </div>
    </FormDialog>
  );
}
