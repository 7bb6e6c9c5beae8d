import { useMemo } from 'react';
import type { ObservationRevision } from '../../../../shared/ipc/observations';
import { FailureBanner } from '../../../data/failures';
import { useRead, useWrite } from '../../../data/queries';
import { useSignedIn } from '../../../data/session';
import type { KeptDraft } from '../../../data/useKeptDraft';
import { PageBody } from '../../../frame/PageHeader';
import { useShortcuts } from '../../../frame/shortcuts';
import { useToast } from '../../../frame/Toasts';
import { ActionBar } from '../../../ui/ActionBar';
import { BothVersions } from '../../../ui/BothVersions';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { TextField } from '../../../ui/TextField';
import type { PersonTabProps } from '../person-part';
import { differencesOf } from '../record-form/differences';
import { useRecordForm } from '../record-form/useRecordForm';
import { ChecklistCard } from './ChecklistCard';
import {
  newObservation,
  observationDraftOf,
  observationRequest,
  type ObservationDraft,
} from './observation-form';
import { draftProblems } from './observation-problems';
import { observationWords } from './observation-words';
import { OutcomeCard } from './OutcomeCard';
import { SignaturesCard } from './SignaturesCard';
import { WhatCard } from './WhatCard';

interface ObservationFormProps extends PersonTabProps {
  /** The standing revision that is corrected; null records a new observation. */
  readonly corrects: ObservationRevision | null;
  readonly kept: KeptDraft | null;
  readonly onDone: () => void;
  /** Left for now; what was typed stays as a draft. */
  readonly onCancel: () => void;
}

export const observationDraftKey = (personId: string, rootOrNull: string | null): string =>
  `observation:${personId}:${rootOrNull ?? 'new'}`;

/** The record of an assessor being observed, new or as a correction. */
export function ObservationForm(props: ObservationFormProps) {
  const { person, people, corrects, kept, onDone, onCancel } = props;
  const { today, person: signedIn } = useSignedIn();
  const save = useWrite('observations.save');
  const toast = useToast();
  const stored = corrects
    ? observationDraftOf(corrects.id, corrects.entry, corrects.names.learner)
    : newObservation(signedIn.id === person.id ? null : signedIn.id, today);
  const form = useRecordForm<ObservationDraft>({
    draftKey: observationDraftKey(person.id, corrects?.id ?? null),
    initial: stored,
    kept,
    version: corrects?.id ?? null,
    problemsOf: (draft) => draftProblems(draft, person.id, today),
    save: async (draft) => {
      const request = observationRequest(draft, person.id, onFile);
      if (!request) return;
      await save.mutateAsync(request);
      toast({ title: corrects ? 'Observation corrected' : 'Observation recorded', tone: 'good' });
    },
    onDone,
  });
  const { draft, change, problem } = form;
  const { observerId } = draft;
  const observerSignature = useRead(
    'signatures.get',
    { owner: { kind: 'person', id: observerId ?? '' } },
    { enabled: observerId !== null },
  );
  const assessorSignature = useRead('signatures.get', { owner: { kind: 'person', id: person.id } });
  const onFile = {
    observer: observerSignature.data?.id ?? null,
    assessor: assessorSignature.data?.id ?? null,
  };
  const { ref } = form.formProps;
  useShortcuts(
    useMemo(
      () => [
        {
          keys: 'mod+s',
          label: 'Record this observation',
          group: 'Assessors',
          run: () => ref.current?.requestSubmit(),
        },
      ],
      [ref],
    ),
  );
  const nameOf = (id: string | null): string => people.find((one) => one.id === id)?.name ?? '';
  const part = { person, people, draft, change, problem };
  return (
    <form className="page-form" {...form.formProps}>
      <PageBody>
        {form.isOutdated && (
          <BothVersions
            what="This observation"
            differences={differencesOf(draft, stored, observationWords(nameOf))}
            onKeepMine={form.keepMine}
            onTakeStored={form.giveUp}
            isPending={form.isPending}
          />
        )}
        <WhatCard {...part} />
        <ChecklistCard {...part} />
        <OutcomeCard {...part} />
        <SignaturesCard {...part} onFile={onFile} />
        {corrects && (
          <Card title="Correction">
            <TextField
              label="Why it is corrected"
              layout="beside"
              value={draft.correctionReason}
              onChange={(correctionReason) => change({ correctionReason })}
              error={problem('correctionReason')}
            />
          </Card>
        )}
        <FailureBanner error={form.isOutdated ? null : form.error} />
      </PageBody>
      <ActionBar
        note={
          form.savedAt === null
            ? 'A correction later is a new revision; this one stays readable.'
            : `Draft kept ${form.savedAt}`
        }
      >
        <Button onPress={onCancel}>Leave for now</Button>
        <Button onPress={form.giveUp}>Discard</Button>
        <Button type="submit" variant="primary" isPending={form.isPending} isDisabled={form.isOutdated}>
          {corrects ? 'Record the correction' : 'Record observation'}
        </Button>
      </ActionBar>
    </form>
  );
}
