import { FailureBanner } from '../../../data/failures';
import { useRead, useWrite } from '../../../data/queries';
import { RestoredNote } from '../../../data/RestoredNote';
import { useKeptDraft, type KeptDraft } from '../../../data/useKeptDraft';
import { WithKeptDraft } from '../../../data/WithKeptDraft';
import { MOST_COUNTED, type CellsChanged } from '../../../../shared/ipc/plan-cells';
import { FormDialog } from '../../../ui/FormDialog';
import { TextField } from '../../../ui/TextField';
import { useCheckedForm } from '../../../ui/useCheckedForm';
import { changeTitle, MOST_PLACES, unplanSentence, type CellChange } from './cell-change';

interface ReasonDialogProps {
  readonly planId: string;
  readonly change: CellChange | null;
  readonly onDone: (change: CellChange, answer: CellsChanged) => void;
  readonly onClose: () => void;
}

/** Asks once why these cells are planned, or not any more; Enter sends it. */
export function ReasonDialog({ planId, change, onDone, onClose }: ReasonDialogProps) {
  if (change === null) return null;
  const draftKey = `matrix:${change.kind}:${planId}`;
  return (
    <WithKeptDraft draftKey={draftKey}>
      {(kept) => (
        <OpenDialog
          planId={planId}
          change={change}
          draftKey={draftKey}
          kept={kept}
          onDone={onDone}
          onClose={onClose}
        />
      )}
    </WithKeptDraft>
  );
}

interface OpenDialogProps extends Omit<ReasonDialogProps, 'change'> {
  readonly change: CellChange;
  readonly draftKey: string;
  readonly kept: KeptDraft | null;
}

function OpenDialog({ planId, change, draftKey, kept, onDone, onClose }: OpenDialogProps) {
  const form = useKeptDraft(draftKey, { reason: '' }, kept);
  const plan = useWrite('cells.plan');
  const unplan = useWrite('cells.unplan');
  const { kind, stage, places } = change;
  const write = kind === 'plan' ? plan : unplan;
  const { reason } = form.draft;
  const isTooMuch = places.length > MOST_PLACES;
  const counting = useRead(
    'cells.countOpen',
    { planId, places: [...places] },
    { enabled: kind === 'unplan' && places.length <= MOST_COUNTED },
  );
  const isOne = places.length === 1;
  const send = (): Promise<CellsChanged> =>
    kind === 'plan'
      ? plan.mutateAsync({ planId, places: [...places], stage, reason })
      : unplan.mutateAsync({ planId, places: [...places], reason });
  const { formProps, problem } = useCheckedForm(
    reason.trim() === '' ? { reason: 'Say why: it is kept with the plan and shown with each cell.' } : {},
    () =>
      void send().then(
        (answer) => {
          form.discard();
          onDone(change, answer);
        },
        () => undefined,
      ),
  );
  return (
    <FormDialog
      title={changeTitle(change)}
      action={kind === 'plan' ? 'Plan' : 'Unplan'}
      size="small"
      formProps={formProps}
      isPending={write.isPending}
      isHeld={isTooMuch}
      onClose={onClose}
    >
      <p>
        {isTooMuch
          ? `At most ${MOST_PLACES.toLocaleString('en-GB')} cells can be changed at once. Select fewer.`
          : kind === 'plan'
            ? 'Planned by judgement: never counted as part of the random sample.'
            : unplanSentence(counting.data?.open ?? null, places.length)}
      </p>
      <RestoredNote form={form} />
      <TextField
        label={
          kind === 'plan'
            ? `Why ${isOne ? 'this is' : 'these are'} planned`
            : `Why ${isOne ? 'it is' : 'they are'} not sampled`
        }
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
