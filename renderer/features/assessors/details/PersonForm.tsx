import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { PersonRow } from '../../../../shared/ipc/people';
import type { PersonRecord } from '../../../../shared/ipc/people-records';
import { failureOf } from '../../../api';
import { FailureBanner } from '../../../data/failures';
import { useWrite } from '../../../data/queries';
import { useSignedIn } from '../../../data/session';
import type { KeptDraft } from '../../../data/useKeptDraft';
import { PageBody, PageColumns } from '../../../frame/PageHeader';
import { useShortcuts } from '../../../frame/shortcuts';
import { useToast } from '../../../frame/Toasts';
import { ActionBar } from '../../../ui/ActionBar';
import { BothVersions } from '../../../ui/BothVersions';
import { Button } from '../../../ui/Button';
import { differencesOf } from '../record-form/differences';
import { screensAreTold, useRecordForm } from '../record-form/useRecordForm';
import { DatesCard } from './DatesCard';
import { draftOf, personRequest, type PersonDraft } from './person-form';
import { personProblems } from './person-problems';
import { personWords } from './person-words';
import { PersonAside } from './PersonAside';
import { QualifiedCard } from './QualifiedCard';
import { WhoCard } from './WhoCard';
import { WitnessCard } from './WitnessCard';

interface PersonFormProps {
  /** Null adds somebody. */
  readonly person: PersonRow | null;
  readonly record: PersonRecord | null;
  readonly people: readonly PersonRow[];
  readonly kept: KeptDraft | null;
  /** Saved or given up: the form begins anew from what is on record. */
  readonly onDone: () => void;
}

export const personDraftKey = (id: string | null): string => `person:${id ?? 'new'}`;

/** Adds or changes a person. What is typed survives an error, a lock and a restart until it is saved or given up. */
export function PersonForm({ person, record, people, kept, onDone }: PersonFormProps) {
  const id = person?.id ?? null;
  const { today } = useSignedIn();
  const version = record?.version ?? null;
  const stored = draftOf(person, version);
  const save = useWrite('people.save');
  const toast = useToast();
  const [, navigate] = useLocation();
  const send = async (draft: PersonDraft): Promise<void> => {
    const saved = await save.mutateAsync(personRequest(draft, id));
    const name = draft.name.trim();
    if (person === null) {
      toast({ title: `${name} added` });
      navigate(`/assessors/${saved.id}`);
      return;
    }
    const before = { ...personRequest(stored, person.id), base: saved.version };
    const undo = async (): Promise<void> => {
      try {
        await save.mutateAsync(before);
        await screensAreTold();
        onDone();
      } catch (error) {
        toast({ title: failureOf(error).message, tone: 'bad' });
      }
    };
    toast({ title: `${name} saved`, onUndo: () => void undo() });
  };
  const form = useRecordForm<PersonDraft>({
    draftKey: personDraftKey(id),
    initial: stored,
    kept,
    version,
    problemsOf: (draft) => personProblems(draft, { today, wasTrainee: person?.isTrainee ?? false }),
    save: send,
    onDone,
  });
  const { draft, change, problem, formProps } = form;
  const { ref } = formProps;
  useShortcuts(
    useMemo(
      () => [
        {
          keys: 'mod+s',
          label: 'Save this person',
          group: 'Assessors',
          run: () => ref.current?.requestSubmit(),
        },
      ],
      [ref],
    ),
  );
  const part = { draft, change, problem };
  const isChanged = JSON.stringify(draft) !== JSON.stringify(stored);
  return (
    <form className="page-form" {...formProps}>
      <PageBody>
        <PageColumns aside={person && <PersonAside person={person} record={record} draft={draft} />}>
          {form.isOutdated && (
            <BothVersions
              what={person?.name ?? 'This person'}
              differences={differencesOf(draft, stored, personWords(people))}
              onKeepMine={form.keepMine}
              onTakeStored={form.giveUp}
              isPending={form.isPending}
            />
          )}
          <WhoCard {...part} isNew={person === null} />
          <QualifiedCard {...part} people={people} id={id} record={record} wasTrainee={stored.isTrainee} />
          {draft.roles.includes('witness') && <WitnessCard {...part} />}
          <DatesCard {...part} />
          <FailureBanner error={form.isOutdated ? null : form.error} />
        </PageColumns>
      </PageBody>
      <ActionBar note={footNote(isChanged, form.savedAt)}>
        {isChanged && <Button onPress={form.giveUp}>Discard changes</Button>}
        <Button type="submit" variant="primary" isPending={form.isPending} isDisabled={form.isOutdated}>
          {person === null ? 'Add this person' : 'Save'}
        </Button>
      </ActionBar>
    </form>
  );
}

function footNote(isChanged: boolean, savedAt: string | null): string {
  if (!isChanged) return 'Every change is entered in the history with what was before.';
  return savedAt === null ? 'Not saved yet.' : `Not saved yet; draft kept ${savedAt}`;
}
