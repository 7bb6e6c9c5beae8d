import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { failureOf } from '../../../api';
import { fieldFailure } from '../../../data/failures';
import { useKeptDraft, type KeptDraft } from '../../../data/useKeptDraft';
import { useProblemFocus } from '../../../ui/useProblemFocus';

interface RecordFormOptions<Draft> {
  readonly draftKey: string;
  readonly initial: Draft;
  readonly kept: KeptDraft | null;
  /** Of the row on record now; null where one is added. */
  readonly version: string | null;
  /** Sentence by field. */
  readonly problemsOf: (draft: Draft) => Readonly<Record<string, string>>;
  /** Saves, or throws the failure. */
  readonly save: (draft: Draft) => Promise<unknown>;
  /** Saved or given up: the form goes away. */
  readonly onDone: () => void;
}

/**
 * What is read again after a write reaches the screens a task later: a form that begins anew waits for it, or it would
 * begin from what was on record before.
 */
export const screensAreTold = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A form over one row: what is typed is kept, and a row that somebody changed meanwhile is noticed. */
export function useRecordForm<Draft extends { readonly base: string | null }>(
  options: RecordFormOptions<Draft>,
) {
  const { draftKey, initial, kept, version, problemsOf, save, onDone } = options;
  const { draft, change, savedAt, discard } = useKeptDraft(draftKey, initial, kept);
  const client = useQueryClient();
  const [tries, setTries] = useState(0);
  const [error, setError] = useState<unknown>(null);
  const [isPending, setPending] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const problems = tries > 0 ? problemsOf(draft) : {};
  useProblemFocus(form, tries, error);

  const send = async (sent: Draft): Promise<void> => {
    setTries(tries + 1);
    if (isPending || Object.keys(problemsOf(sent)).length > 0) return;
    setPending(true);
    setError(null);
    try {
      await save(sent);
      await screensAreTold();
      discard();
      onDone();
    } catch (failure) {
      setError(failure);
      // Both versions are shown beside each other: the stored one is read again.
      if (failureOf(failure).code === 'changed-meanwhile') await client.invalidateQueries();
    } finally {
      setPending(false);
    }
  };
  const giveUp = (): void => {
    discard();
    onDone();
  };
  return {
    draft,
    savedAt,
    isPending,
    /** What was refused and belongs to no field. */
    error: error !== null && failureOf(error).field === undefined ? error : null,
    change: (changes: Partial<Draft>): void => {
      setError(null);
      change(changes);
    },
    problem: (field: string): string | undefined => problems[field] ?? fieldFailure(error, field),
    /** Somebody saved since this was begun. */
    isOutdated: draft.base !== version && !isPending,
    keepMine: (): void => {
      const mine = { ...draft, base: version };
      change(mine);
      void send(mine);
    },
    giveUp,
    /** Out of sight; what was typed stays as a draft. */
    close: onDone,
    formProps: {
      ref: form,
      noValidate: true,
      onSubmit: (event: FormEvent): void => {
        event.preventDefault();
        event.stopPropagation();
        void send(draft);
      },
    },
  };
}

export type RecordForm<Draft extends { readonly base: string | null }> = ReturnType<
  typeof useRecordForm<Draft>
>;
