import { useState } from 'react';
import type { PersonRow } from '../../../shared/ipc/people';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { useIsQualityAssurer } from '../../data/session';
import { PageBody, PageHeader } from '../../frame/PageHeader';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { personDraftKey, PersonForm } from './details/PersonForm';
import { PersonTabs } from './PersonTabs';
import { WithKeptDraft } from '../../data/WithKeptDraft';

const crumbs = [{ label: 'Assessors', to: '/assessors' }];

interface AssessorScreenProps {
  /** `new` adds somebody. */
  readonly personId: string;
  /** Which tab, and what of it: `observations/` and an observation's id. */
  readonly place?: string | undefined;
}

/** One person of the assessor tracking table, with all that the centre keeps about them. */
export function AssessorScreen({ personId, place = '' }: AssessorScreenProps) {
  const [tab, item] = place.split('/');
  const people = useRead('people.list', {});
  const isNew = personId === 'new';
  const record = useRead('people.record', { personId }, { enabled: !isNew });
  const person = people.data?.find(({ id }) => id === personId) ?? null;
  return (
    <>
      <PageHeader
        title={isNew ? 'Add a person' : (person?.name ?? 'Person')}
        crumbs={crumbs}
        {...(person && { sub: person.roles.join(', ') })}
      />
      {people.data && isNew && <NewPerson people={people.data} />}
      {people.data && person && record.data ? (
        <PersonTabs person={person} people={people.data} record={record.data} tab={tab} item={item} />
      ) : (
        !isNew && (
          <PageBody>
            <FailureBanner error={people.error ?? (person && record.error)} />
            {people.data && !person && <Nobody />}
          </PageBody>
        )
      )}
    </>
  );
}

function NewPerson({ people }: { readonly people: readonly PersonRow[] }) {
  const mayWrite = useIsQualityAssurer();
  const [round, setRound] = useState(0);
  if (!mayWrite)
    return (
      <PageBody>
        <OnlyIqasAdd />
      </PageBody>
    );
  return (
    <WithKeptDraft draftKey={personDraftKey(null)}>
      {(kept) => (
        <PersonForm
          key={round}
          person={null}
          record={null}
          people={people}
          kept={round === 0 ? kept : null}
          onDone={() => setRound((before) => before + 1)}
        />
      )}
    </WithKeptDraft>
  );
}

const back = <LinkButton to="/assessors">All assessors</LinkButton>;

function Nobody() {
  return (
    <EmptyState icon="assessors" title="Nobody by this address" action={back}>
      The link may be old, or belong to another centre.
    </EmptyState>
  );
}

function OnlyIqasAdd() {
  return (
    <EmptyState icon="assessors" title="Only an IQA adds people" action={back}>
      Ask an IQA or the lead IQA of the centre to add them.
    </EmptyState>
  );
}
