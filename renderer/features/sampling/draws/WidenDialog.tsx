import type { WideningDue } from '../../../../shared/ipc/draws';
import { FailureBanner } from '../../../data/failures';
import { useRead, useWrite } from '../../../data/queries';
import { RestoredNote } from '../../../data/RestoredNote';
import { useKeptDraft, type KeptDraft } from '../../../data/useKeptDraft';
import { WithKeptDraft } from '../../../data/WithKeptDraft';
import { useToast } from '../../../frame/Toasts';
import { Banner } from '../../../ui/Banner';
import { FormDialog } from '../../../ui/FormDialog';
import { NumberField } from '../../../ui/NumberField';
import { TextField } from '../../../ui/TextField';
import { useCheckedForm } from '../../../ui/useCheckedForm';
import { useSettled } from '../preview/useSettled';
import { ScopeFields } from './ScopeFields';
import { firstDraft, scopeOf, wideningProblems, type WidenDraft } from './widen-draft';

interface WidenDialogProps {
  readonly plan: { readonly id: string; readonly name: string };
  /** What follows an overturned decision; null: somebody asks for more. */
  readonly due: WideningDue | null;
  readonly onClose: () => void;
}

/** More of the same draw: the next tickets of an assessor, unit, method or site. */
export function WidenDialog(props: WidenDialogProps) {
  const draftKey = `plan:${props.plan.id}:widen${props.due ? `:${props.due.sampleId}` : ''}`;
  return (
    <WithKeptDraft draftKey={draftKey}>
      {(kept) => <Widen {...props} draftKey={draftKey} kept={kept} />}
    </WithKeptDraft>
  );
}

interface WidenProps extends WidenDialogProps {
  readonly draftKey: string;
  readonly kept: KeptDraft | null;
}

function Widen({ plan, due, draftKey, kept, onClose }: WidenProps) {
  const form = useKeptDraft<WidenDraft>(draftKey, firstDraft(due), kept);
  const { draft, change, discard } = form;
  const scope = due ? due.scope : scopeOf(draft);
  const isCounted = Number.isInteger(draft.count) && draft.count >= 1 && draft.count <= 1000;
  const request = useSettled({ planId: plan.id, scope, count: isCounted ? draft.count : 1 }, 250);
  const preview = useRead('plans.wideningPreview', request, { enabled: isCounted, keepsPrevious: true });
  const write = useWrite('plans.widen');
  const toast = useToast();
  const { formProps, problem } = useCheckedForm(wideningProblems(draft), () => {
    const { count, reason } = draft;
    write.mutate(
      { planId: plan.id, scope, count, reason, sampleId: due?.sampleId ?? null },
      {
        onSuccess: ({ sentence }) => {
          discard();
          toast({ title: sentence });
          onClose();
        },
      },
    );
  });
  return (
    <FormDialog
      title={due ? `Widen by ${due.count}: ${due.scopeWords}` : `Widen ${plan.name}`}
      action="Widen"
      formProps={formProps}
      isPending={write.isPending}
      isHeld={preview.data?.adds === 0}
      onClose={onClose}
    >
      <div className="stack">
        <RestoredNote form={form} />
        <p>
          {due
            ? due.message
            : 'Adds the next tickets of the same draw: same seed, larger sample. What is added is given out, and is not counted as random.'}
        </p>
        {!due && <ScopeFields planId={plan.id} draft={draft} change={change} />}
        <NumberField
          label="How many more"
          autoFocus={due !== null}
          minValue={1}
          maxValue={1000}
          value={draft.count}
          onChange={(count) => change({ count })}
          error={problem('count')}
        />
        <TextField
          label="Why"
          value={draft.reason}
          onChange={(reason) => change({ reason })}
          error={problem('reason')}
        />
        <FailureBanner error={write.error ?? preview.error} />
        {preview.data && isCounted && (
          <Banner
            tone={preview.data.adds === 0 ? 'watch' : 'info'}
            title={preview.data.sentence}
            announce="polite"
          />
        )}
      </div>
    </FormDialog>
  );
}
