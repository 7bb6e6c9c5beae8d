import { useRef, useState } from 'react';
import type { PickedFileAnswer } from '../../../shared/ipc/contract';
import { failureOf, offerFile } from '../../api';
import { FailureBanner, fieldFailure } from '../../data/failures';
import { useWrite } from '../../data/queries';
import { useSignedIn } from '../../data/session';
import { useKeptDraft, type KeptDraft } from '../../data/useKeptDraft';
import { useToast } from '../../frame/Toasts';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { FileDrop } from '../../ui/FileDrop';
import { SuggestField } from '../../ui/SuggestField';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { useProblemFocus } from '../../ui/useProblemFocus';

interface AddStageFormProps {
  readonly caseId: string;
  readonly suggestions: readonly string[];
  readonly draftKey: string;
  readonly kept: KeptDraft | null;
}

interface StageDraft {
  readonly stage: string;
  readonly onDay: string | null;
  readonly dueOn: string | null;
  readonly note: string;
  readonly decision: string;
}

/** A stage that has taken place. Its document is picked anew after a restart; the words are kept. */
export function AddStageForm({ caseId, suggestions, draftKey, kept }: AddStageFormProps) {
  const { today } = useSignedIn();
  const initial: StageDraft = { stage: '', onDay: today, dueOn: null, note: '', decision: '' };
  const { draft, change, discard } = useKeptDraft<StageDraft>(draftKey, initial, kept);
  const [file, setFile] = useState<PickedFileAnswer | null>(null);
  const [offerProblem, setOfferProblem] = useState<string | undefined>(undefined);
  const [tries, setTries] = useState(0);
  const add = useWrite('cases.addStage');
  const toast = useToast();
  const form = useRef<HTMLFormElement>(null);
  useProblemFocus(form, tries, add.error);

  const take = async ([picked]: readonly File[]): Promise<void> => {
    if (!picked) return;
    const offered = await offerFile(picked);
    if (offered.ok) setFile(offered.value);
    setOfferProblem(offered.ok ? undefined : offered.error.message);
  };
  const submit = (): void => {
    setTries(tries + 1);
    const { stage, onDay, dueOn, note, decision } = draft;
    if (stage.trim() === '' || onDay === null) return;
    add.mutate(
      {
        caseId,
        stage: stage.trim(),
        onDay,
        dueOn,
        note,
        decision: decision.trim() === '' ? null : decision.trim(),
        file: file?.token ?? null,
      },
      {
        onSuccess: () => {
          discard();
          setFile(null);
          setTries(0);
          toast({ title: 'Stage added', tone: 'good' });
        },
      },
    );
  };
  const missing = (is: boolean, message: string): string | undefined =>
    tries > 0 && is ? message : undefined;
  const hasField = add.error !== null && failureOf(add.error).field !== undefined;
  return (
    <form
      ref={form}
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!add.isPending) submit();
      }}
    >
      <SuggestField
        label="What took place"
        suggestions={suggestions}
        value={draft.stage}
        onChange={(stage) => change({ stage })}
        error={missing(draft.stage.trim() === '', 'Say what took place.') ?? fieldFailure(add.error, 'stage')}
      />
      <DateField
        label="On"
        max={today}
        value={draft.onDay}
        onChange={(onDay) => change({ onDay })}
        error={missing(draft.onDay === null, 'Give the day.') ?? fieldFailure(add.error, 'onDay')}
      />
      <TextArea
        label="Note"
        rows={2}
        value={draft.note}
        onChange={(note) => change({ note })}
        error={fieldFailure(add.error, 'note')}
      />
      <TextField
        label="Decision, if one was taken"
        value={draft.decision}
        onChange={(decision) => change({ decision })}
        error={fieldFailure(add.error, 'decision')}
      />
      <DateField
        label="Next stage due"
        help="Leave empty when nothing is due."
        value={draft.dueOn}
        onChange={(dueOn) => change({ dueOn })}
        error={fieldFailure(add.error, 'dueOn')}
      />
      <FileDrop
        label="Document"
        help="PDF, picture or text document, up to 20 MB; kept with its hash."
        chosen={file?.name}
        onFiles={(files) => void take(files)}
        error={offerProblem ?? fieldFailure(add.error, 'file')}
      />
      {!hasField && <FailureBanner error={add.error} />}
      <div className="row">
        <Button type="submit" isPending={add.isPending}>
          Add the stage
        </Button>
      </div>
    </form>
  );
}
