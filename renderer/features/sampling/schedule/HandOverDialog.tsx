import { useMutation } from '@tanstack/react-query';
import { counted } from '../../../../shared/domain/sampling/names';
import type { ScheduledIqa, ScheduledSample } from '../../../../shared/ipc/schedule';
import { FailureBanner } from '../../../data/failures';
import { useRead } from '../../../data/queries';
import { RestoredNote } from '../../../data/RestoredNote';
import { useKeptDraft, type KeptDraft } from '../../../data/useKeptDraft';
import { WithKeptDraft } from '../../../data/WithKeptDraft';
import { Banner } from '../../../ui/Banner';
import { FormDialog } from '../../../ui/FormDialog';
import { Select } from '../../../ui/Select';
import { TextField } from '../../../ui/TextField';
import { useCheckedForm } from '../../../ui/useCheckedForm';
import { SentenceList } from './SentenceList';

interface HandOverDialogProps {
  readonly samples: readonly ScheduledSample[];
  /** Chosen already, where they were dropped in somebody's lane. */
  readonly toId: string | null;
  readonly iqas: readonly ScheduledIqa[];
  readonly onHandOver: (to: { readonly id: string; readonly name: string }, reason: string) => Promise<void>;
  readonly onClose: () => void;
}

const DRAFT = 'schedule:hand-over';

/** Asks who takes samples and why, and says beforehand what stands against it. */
export function HandOverDialog(props: HandOverDialogProps) {
  return <WithKeptDraft draftKey={DRAFT}>{(kept) => <OpenDialog {...props} kept={kept} />}</WithKeptDraft>;
}

function OpenDialog(props: HandOverDialogProps & { readonly kept: KeptDraft | null }) {
  const { samples, iqas, onHandOver, onClose, kept } = props;
  const form = useKeptDraft(DRAFT, { toId: '', reason: '' }, kept);
  const possible = iqas.filter(({ id, isPresent }) => isPresent && samples.some(({ iqaId }) => iqaId !== id));
  const chosen = form.draft.toId === '' ? (props.toId ?? '') : form.draft.toId;
  const to = possible.find(({ id }) => id === chosen);
  const { reason } = form.draft;
  const cells = samples.map(({ kind, id }) => ({ kind, id }));
  const advice = useRead(
    'schedule.handOverAdvice',
    { toId: to?.id ?? '', cells },
    { enabled: to !== undefined },
  );
  const send = useMutation({
    mutationFn: async (): Promise<void> => {
      if (to) await onHandOver(to, reason);
    },
    onSuccess: () => {
      form.discard();
      onClose();
    },
  });
  const { formProps, problem } = useCheckedForm(
    {
      ...(to === undefined && { toId: 'Choose who takes them.' }),
      ...(reason.trim() === '' && { reason: 'Say why: it is kept with each sample.' }),
    },
    () => send.mutate(),
  );
  const barred = advice.data?.barred ?? [];
  return (
    <FormDialog
      title={`Hand over ${counted(samples.length, 'sample')}`}
      action="Hand over"
      formProps={formProps}
      isPending={send.isPending}
      isHeld={to !== undefined && barred.length >= samples.length}
      onClose={onClose}
    >
      <p>
        {samples.length === 1 ? 'Its day stays.' : 'Their days stay.'} What the other had a part in is not
        handed over (P1).
      </p>
      <RestoredNote form={form} />
      <Select
        label="To"
        placeholder="Choose an IQA"
        autoFocus
        options={possible.map(({ id, name }) => ({ value: id, label: name }))}
        value={to?.id ?? null}
        onChange={(toId) => form.change({ toId })}
        error={problem('toId')}
      />
      <TextField
        label="Why"
        maxLength={300}
        value={reason}
        onChange={(typed) => form.change({ reason: typed })}
        error={problem('reason')}
      />
      {to && barred.length > 0 && (
        <Banner
          tone="bad"
          announce="polite"
          title={`${counted(barred.length, 'sample')} cannot go to ${to.name}`}
        >
          <SentenceList sentences={barred} />
        </Banner>
      )}
      {to && (advice.data?.warnings.length ?? 0) > 0 && (
        <Banner tone="watch" announce="polite" title="Possible, but look first">
          <SentenceList sentences={advice.data?.warnings ?? []} />
        </Banner>
      )}
      <FailureBanner error={advice.error ?? send.error} />
    </FormDialog>
  );
}
