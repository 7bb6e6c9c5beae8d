import { useRef, useState } from 'react';
import type { ActionRow } from '../../../shared/ipc/samples';
import { failureOf } from '../../api';
import { FailureBanner, fieldFailure } from '../../data/failures';
import { useWrite } from '../../data/queries';
import { useSignedIn } from '../../data/session';
import { useKeptDraft, type KeptDraft } from '../../data/useKeptDraft';
import { WithKeptDraft } from '../../data/WithKeptDraft';
import { useToast } from '../../frame/Toasts';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { TextArea } from '../../ui/TextArea';
import { useProblemFocus } from '../../ui/useProblemFocus';
import { closingProblems, type ClosingDraft } from './closing';

const draftKeyOf = ({ id }: ActionRow): string => `action:${id}`;

/** Says when an action was done and what was checked. */
export function CloseActionForm({ action }: { readonly action: ActionRow }) {
  return (
    <WithKeptDraft key={action.id} draftKey={draftKeyOf(action)}>
      {(kept) => <ClosingForm action={action} kept={kept} />}
    </WithKeptDraft>
  );
}

function ClosingForm({ action, kept }: { readonly action: ActionRow; readonly kept: KeptDraft | null }) {
  const { today } = useSignedIn();
  const initial = { doneOn: today, note: '' };
  const { draft, change, discard } = useKeptDraft<ClosingDraft>(draftKeyOf(action), initial, kept);
  const [tries, setTries] = useState(0);
  const close = useWrite('actions.close');
  const toast = useToast();
  const form = useRef<HTMLFormElement>(null);
  const { doneOn, note } = draft;
  useProblemFocus(form, tries, close.error);
  const problems = closingProblems(draft, today);
  const problem = (field: 'doneOn' | 'note'): string | undefined =>
    (tries > 0 ? problems[field] : undefined) ?? fieldFailure(close.error, field);
  const submit = (): void => {
    setTries(tries + 1);
    if (doneOn === null || Object.keys(problems).length > 0) return;
    close.mutate(
      { id: action.id, doneOn, note },
      {
        onSuccess: () => {
          discard();
          toast({ title: 'Action closed; it is under Done now', tone: 'good' });
        },
      },
    );
  };
  const hasField = close.error !== null && failureOf(close.error).field !== undefined;
  return (
    <form
      ref={form}
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!close.isPending) submit();
      }}
    >
      <h3>Close this action</h3>
      <DateField
        label="Done on"
        max={today}
        value={doneOn}
        onChange={(day) => change({ doneOn: day })}
        error={problem('doneOn')}
      />
      <TextArea
        label="What you checked"
        help="In a line or two; it stays on record with your name."
        value={note}
        onChange={(text) => change({ note: text })}
        error={problem('note')}
      />
      {!hasField && <FailureBanner error={close.error} />}
      <Button type="submit" variant="primary" isPending={close.isPending}>
        Close the action
      </Button>
    </form>
  );
}
