import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { CaseRevision } from '../../../shared/ipc/cases';
import { failureOf } from '../../api';
import { FailureBanner } from '../../data/failures';
import { useWrite } from '../../data/queries';
import { useSignedIn } from '../../data/session';
import { useKeptDraft, type KeptDraft } from '../../data/useKeptDraft';
import { useToast } from '../../frame/Toasts';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { TextField } from '../../ui/TextField';
import { useProblemFocus } from '../../ui/useProblemFocus';
import { draftOf, newCase, readCaseForm, type CaseProblems } from './case-form';
import { CaseFactFields } from './CaseFactFields';
import { CaseVersions } from './CaseVersions';

interface CaseFormProps {
  /** The newest revision of the case that is corrected; null opens one. */
  readonly newest: CaseRevision | null;
  readonly caseId: string | null;
  readonly draftKey: string;
  readonly kept: KeptDraft | null;
  readonly onSaved: (saved: { readonly id: string; readonly reference: string }) => void;
  readonly onGivenUp: () => void;
}

/** The facts of a case. What is typed is kept as a draft, through errors, locking and a restart. */
export function CaseForm({ newest, caseId, draftKey, kept, onSaved, onGivenUp }: CaseFormProps) {
  const { today } = useSignedIn();
  const initial = newest ? draftOf(newest) : newCase(today);
  const { draft, change, savedAt, discard } = useKeptDraft(draftKey, initial, kept);
  const [problems, setProblems] = useState<CaseProblems>({});
  const [tries, setTries] = useState(0);
  const save = useWrite('cases.save');
  const client = useQueryClient();
  const toast = useToast();
  const form = useRef<HTMLFormElement>(null);
  useProblemFocus(form, tries, save.error);

  const submit = (base: string | null): void => {
    const read = readCaseForm({ ...draft, base }, caseId, today);
    setTries(tries + 1);
    if (read.kind === 'wrong') return setProblems(read.problems);
    setProblems({});
    save.mutate(read.request, {
      onSuccess: (saved) => {
        discard();
        toast({
          title: caseId === null ? `${saved.reference} opened` : `${saved.reference} corrected`,
          tone: 'good',
        });
        onSaved(saved);
      },
      onError: (error) => {
        const { code, field, message } = failureOf(error);
        if (field !== undefined) setProblems({ [field]: message });
        if (code === 'changed-meanwhile') void client.invalidateQueries();
      },
    });
  };
  const isOutdated = newest !== null && draft.base !== newest.id;
  const giveUp = (): void => {
    discard();
    onGivenUp();
  };
  const failure = save.error === null ? null : failureOf(save.error);
  const showsFailure =
    failure !== null && failure.field === undefined && failure.code !== 'changed-meanwhile';
  return (
    <form
      ref={form}
      className="case-form stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending && !isOutdated) submit(draft.base);
      }}
    >
      {isOutdated && (
        <CaseVersions
          draft={draft}
          newest={newest}
          isPending={save.isPending}
          onKeepMine={() => {
            change({ base: newest.id });
            submit(newest.id);
          }}
          onTakeStored={giveUp}
        />
      )}
      <Card title={caseId === null ? 'New case' : 'Correct the facts'}>
        <div className="stack">
          <CaseFactFields draft={draft} change={change} problems={problems} isNew={caseId === null} />
          {caseId !== null && (
            <TextField
              label="Why it is changed"
              value={draft.changeReason}
              onChange={(changeReason) => change({ changeReason })}
              error={problems['changeReason']}
            />
          )}
          {showsFailure && <FailureBanner error={save.error} />}
          <div className="row">
            <Button type="submit" variant="primary" isPending={save.isPending} isDisabled={isOutdated}>
              {caseId === null ? 'Open the case' : 'Record the change'}
            </Button>
            <Button onPress={giveUp}>{caseId === null ? 'Discard' : 'Give up the change'}</Button>
            <span className="muted">{savedAt !== null && `Draft saved ${savedAt}`}</span>
          </div>
        </div>
      </Card>
    </form>
  );
}
