import { useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { LearnerFormOptions, LearnerRecord } from '../../../shared/ipc/learners';
import { failureOf } from '../../api';
import { FailureBanner } from '../../data/failures';
import { useWrite } from '../../data/queries';
import { useSignedIn } from '../../data/session';
import { useKeptDraft, type KeptDraft } from '../../data/useKeptDraft';
import { PageBody } from '../../frame/PageHeader';
import { useShortcuts } from '../../frame/shortcuts';
import { useToast } from '../../frame/Toasts';
import { ActionBar } from '../../ui/ActionBar';
import { BothVersions } from '../../ui/BothVersions';
import { Button } from '../../ui/Button';
import { useProblemFocus } from '../../ui/useProblemFocus';
import { learnerDifferences } from './learner-differences';
import {
  allProblems,
  draftOf,
  learnerRequest,
  liveProblems,
  refusalAt,
  type LearnerDraft,
} from './learner-form';
import './LearnerForm.css';
import { LearnerFieldsCard } from './LearnerFieldsCard';
import { RegistrationsCard } from './RegistrationsCard';

interface LearnerFormProps {
  /** Null adds somebody. */
  readonly record: LearnerRecord | null;
  readonly options: LearnerFormOptions;
  readonly kept: KeptDraft | null;
  /** Reads the record again, after somebody else changed it. */
  readonly onReload: () => void;
  /** What was typed was given up: the form starts again from the record. */
  readonly onGivenUp: () => void;
}

/** Adds or changes a learner. What is typed is kept as a draft, through errors, locking and a restart. */
export function LearnerForm({ record, options, kept, onReload, onGivenUp }: LearnerFormProps) {
  const { today } = useSignedIn();
  const id = record?.id ?? null;
  const { draft, change, savedAt, discard } = useKeptDraft<LearnerDraft>(
    `learner:${id ?? 'new'}`,
    draftOf(record),
    kept,
  );
  const [tries, setTries] = useState(0);
  const save = useWrite('learners.save');
  const toast = useToast();
  const [, navigate] = useLocation();
  const form = useRef<HTMLFormElement>(null);
  useProblemFocus(form, tries, save.error);
  const problems = useMemo(
    () => (tries > 0 ? allProblems(draft, today) : liveProblems(draft, today)),
    [draft, today, tries],
  );
  const refusal = save.error === null ? null : failureOf(save.error);
  const isChangedMeanwhile = refusal?.code === 'changed-meanwhile';
  const part = {
    draft,
    change: (changes: Partial<LearnerDraft>): void => {
      if (save.isError) save.reset();
      change(changes);
    },
    problem: (field: string): string | undefined => problems[field] ?? refusalAt(refusal, field),
  };
  const send = (what: LearnerDraft): void => {
    setTries(tries + 1);
    if (Object.keys(allProblems(what, today)).length > 0) return;
    save.mutate(learnerRequest(what, id), {
      onSuccess: (saved) => {
        discard();
        toast({ title: id === null ? `${what.name.trim()} added` : `${what.name.trim()} saved` });
        navigate(`/learners/${saved.id}`);
      },
      onError: (error) => {
        if (failureOf(error).code === 'changed-meanwhile') onReload();
      },
    });
  };
  useShortcuts(
    useMemo(
      () => [
        {
          keys: 'mod+s',
          label: 'Save this learner',
          group: 'Learners',
          run: () => form.current?.requestSubmit(),
        },
      ],
      [],
    ),
  );
  return (
    <form
      ref={form}
      className="page-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) send(draft);
      }}
    >
      <PageBody>
        <div className="stack learner-form">
          {isChangedMeanwhile && record && (
            <BothVersions
              what={`The record of ${record.name}`}
              differences={learnerDifferences(draft, draftOf(record), options)}
              isPending={save.isPending}
              onKeepMine={() => {
                change({ base: record.version });
                send({ ...draft, base: record.version });
              }}
              onTakeStored={() => {
                discard();
                onGivenUp();
              }}
            />
          )}
          <LearnerFieldsCard {...part} options={options} isNew={id === null} />
          <RegistrationsCard {...part} options={options} />
          {!isChangedMeanwhile && <FailureBanner error={save.error} />}
        </div>
      </PageBody>
      <ActionBar
        note={savedAt === null ? 'Nothing is lost when you leave this page.' : `Draft saved ${savedAt}`}
      >
        <Button
          onPress={() => {
            discard();
            navigate(id === null ? '/learners' : `/learners/${id}`);
          }}
        >
          Discard
        </Button>
        <Button type="submit" variant="primary" isPending={save.isPending}>
          {id === null ? 'Add this learner' : 'Save'}
        </Button>
      </ActionBar>
    </form>
  );
}
