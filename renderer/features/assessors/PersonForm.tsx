import { useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { PersonRow } from '../../../shared/ipc/people';
import { failureOf } from '../../api';
import { FailureBanner, fieldFailure } from '../../data/failures';
import { useWrite } from '../../data/queries';
import { PageBody, PageColumns } from '../../frame/PageHeader';
import { useShortcuts } from '../../frame/shortcuts';
import { useToast } from '../../frame/Toasts';
import { useDraft } from '../../frame/useDraft';
import { ActionBar } from '../../ui/ActionBar';
import { Button } from '../../ui/Button';
import { useProblemFocus } from '../../ui/useProblemFocus';
import { DatesCard } from './DatesCard';
import { draftOf, personProblems, personRequest, type PersonDraft } from './person-form';
import { PersonAside } from './PersonAside';
import './PersonForm.css';
import { QualifiedCard } from './QualifiedCard';
import { RiskCard } from './RiskCard';
import { WhoCard } from './WhoCard';

interface PersonFormProps {
  /** Null adds somebody. */
  readonly person: PersonRow | null;
  readonly people: readonly PersonRow[];
}

/** Adds or changes a person. What is typed survives leaving the screen until it is saved or given up. */
export function PersonForm({ person, people }: PersonFormProps) {
  const id = person?.id ?? null;
  const draft = useDraft<PersonDraft>(`person:${id ?? 'new'}`, draftOf(person));
  const [tries, setTries] = useState(0);
  const save = useWrite('people.save');
  const toast = useToast();
  const [, navigate] = useLocation();
  const form = useRef<HTMLFormElement>(null);
  const problems = tries > 0 ? personProblems(draft.value) : {};
  useProblemFocus(form, tries, save.error);
  const problem = (field: string): string | undefined => problems[field] ?? fieldFailure(save.error, field);
  const change = (changes: Partial<PersonDraft>): void => {
    if (save.isError) save.reset();
    draft.set({ ...draft.value, ...changes });
  };
  const submit = (): void => {
    setTries(tries + 1);
    if (Object.keys(personProblems(draft.value)).length > 0) return;
    save.mutate(personRequest(draft.value, id), {
      onSuccess: (saved) => {
        const name = draft.value.name.trim();
        draft.discard();
        setTries(0);
        if (person === null) {
          toast({ title: `${name} added` });
          navigate(`/assessors/${saved.id}`);
          return;
        }
        const before = personRequest(draftOf(person), person.id);
        toast({ title: `${name} saved`, onUndo: () => save.mutate(before) });
      },
    });
  };
  useShortcuts(
    useMemo(
      () => [
        {
          keys: 'mod+s',
          label: 'Save this person',
          group: 'Assessors',
          run: () => form.current?.requestSubmit(),
        },
      ],
      [],
    ),
  );
  const part = { draft: draft.value, change, problem };
  const hasField = save.error !== null && failureOf(save.error).field !== undefined;
  return (
    <form
      ref={form}
      className="page-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) submit();
      }}
    >
      <PageBody>
        <PageColumns aside={person && <PersonAside person={person} />}>
          <WhoCard {...part} isNew={person === null} />
          <QualifiedCard {...part} people={people} id={id} />
          <RiskCard {...part} />
          <DatesCard {...part} />
          {!hasField && <FailureBanner error={save.error} />}
        </PageColumns>
      </PageBody>
      <ActionBar
        note={
          draft.isChanged ? 'Not saved yet.' : 'Every change is entered in the history with what was before.'
        }
      >
        {draft.isChanged && (
          <Button
            onPress={() => {
              draft.discard();
              setTries(0);
              save.reset();
            }}
          >
            Discard changes
          </Button>
        )}
        <Button type="submit" variant="primary" isPending={save.isPending}>
          {person === null ? 'Add this person' : 'Save'}
        </Button>
      </ActionBar>
    </form>
  );
}
