import type { SentBackDecision } from '../../../shared/ipc/countersignatures';
import { failureOf } from '../../api';
import { FailureBanner, fieldFailure } from '../../data/failures';
import { useWrite } from '../../data/queries';
import { useKeptDraft, type KeptDraft } from '../../data/useKeptDraft';
import { useToast } from '../../frame/Toasts';
import { Button } from '../../ui/Button';
import { RadioGroup } from '../../ui/RadioGroup';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { useCheckedForm } from '../../ui/useCheckedForm';

interface AnswerDraft {
  readonly answer: 'resubmitted' | 'not yet met';
  readonly note: string;
  readonly portfolioReference: string;
}

interface AnswerFormProps {
  readonly decision: SentBackDecision;
  readonly draftKey: string;
  readonly kept: KeptDraft | null;
  readonly onAnswered: () => void;
}

const ANSWERS = [
  { value: 'resubmitted', label: 'Resubmitted', note: 'It waits for a countersignature again.' },
  { value: 'not yet met', label: 'Not yet met', note: 'A unit that rests on it leaves the statement.' },
] as const;

/** What the assessor did about the feedback, as a new revision of the decision. */
export function AnswerForm({ decision, draftKey, kept, onAnswered }: AnswerFormProps) {
  const initial: AnswerDraft = {
    answer: 'resubmitted',
    note: '',
    portfolioReference: decision.portfolioReference ?? '',
  };
  const { draft, change, discard } = useKeptDraft<AnswerDraft>(draftKey, initial, kept);
  const save = useWrite('countersignatures.answer');
  const toast = useToast();
  const { formProps, problem } = useCheckedForm(
    draft.note.trim() === '' ? { note: 'Say what the assessor did about it.' } : {},
    () => {
      if (save.isPending) return;
      const reference = draft.portfolioReference.trim();
      save.mutate(
        {
          refusalId: decision.refusalId,
          answer: draft.answer,
          note: draft.note,
          portfolioReference: reference === '' ? null : reference,
        },
        {
          onSuccess: () => {
            discard();
            toast({
              title:
                draft.answer === 'resubmitted' ? 'Resubmitted; it waits again' : 'Recorded as not yet met',
              tone: 'good',
            });
            onAnswered();
          },
        },
      );
    },
  );
  const hasField = save.error !== null && failureOf(save.error).field !== undefined;
  return (
    <form className="stack" {...formProps}>
      <h3>The assessor’s answer</h3>
      <RadioGroup
        label="Answer"
        options={ANSWERS}
        value={draft.answer}
        onChange={(answer) => change({ answer })}
      />
      <TextArea
        label="What the assessor did"
        value={draft.note}
        onChange={(note) => change({ note })}
        error={problem('note') ?? fieldFailure(save.error, 'note')}
      />
      <TextField
        label="Portfolio reference now"
        value={draft.portfolioReference}
        onChange={(portfolioReference) => change({ portfolioReference })}
        error={fieldFailure(save.error, 'portfolioReference')}
      />
      {!hasField && <FailureBanner error={save.error} />}
      <Button type="submit" variant="primary" isPending={save.isPending}>
        Record the answer
      </Button>
    </form>
  );
}
