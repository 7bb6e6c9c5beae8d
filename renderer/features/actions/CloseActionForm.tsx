import { useRef, useState } from 'react';
import type { ActionRow } from '../../../shared/ipc/sampling';
import { failureOf } from '../../api';
import { FailureBanner, fieldFailure } from '../../data/failures';
import { useWrite } from '../../data/queries';
import { useSignedIn } from '../../data/session';
import { useToast } from '../../frame/Toasts';
import { useDraft } from '../../frame/useDraft';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { TextArea } from '../../ui/TextArea';
import { closingProblems, type ClosingDraft } from './closing';

/** Says when an action was done and what was checked. */
export function CloseActionForm({ action }: { readonly action: ActionRow }) {
  const { today } = useSignedIn();
  const draft = useDraft<ClosingDraft>(`action:${action.id}`, { doneOn: today, note: '' });
  const [tried, setTried] = useState(false);
  const close = useWrite('actions.close');
  const toast = useToast();
  const form = useRef<HTMLFormElement>(null);
  const { doneOn, note } = draft.value;
  const problems = closingProblems(draft.value, today);
  const problem = (field: 'doneOn' | 'note'): string | undefined =>
    (tried ? problems[field] : undefined) ?? fieldFailure(close.error, field);
  const submit = (): void => {
    setTried(true);
    if (doneOn === null || Object.keys(problems).length > 0) {
      // The fields show their sentences after this render.
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    close.mutate(
      { id: action.id, doneOn, note },
      {
        onSuccess: () => {
          draft.discard();
          toast({ title: 'Action closed', tone: 'good' });
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
        onChange={(day) => draft.set({ doneOn: day, note })}
        error={problem('doneOn')}
      />
      <TextArea
        label="What you checked"
        help="It stays on record, with your name."
        value={note}
        onChange={(text) => draft.set({ doneOn, note: text })}
        error={problem('note')}
      />
      {!hasField && <FailureBanner error={close.error} />}
      <Button type="submit" variant="primary" isPending={close.isPending}>
        Close the action
      </Button>
    </form>
  );
}
