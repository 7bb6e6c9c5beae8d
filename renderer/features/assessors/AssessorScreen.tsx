import type { PersonRow } from '../../../shared/ipc/people';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { useIsQualityAssurer } from '../../data/session';
import { PageBody, PageColumns, PageHeader } from '../../frame/PageHeader';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { PersonAside } from './PersonAside';
import { PersonFacts } from './PersonFacts';
import { PersonForm } from './PersonForm';

const crumbs = [{ label: 'Assessors', to: '/assessors' }];

/** One person of the assessor tracking table; `new` adds somebody. */
export function AssessorScreen({ personId }: { readonly personId: string }) {
  const people = useRead('people.list', {});
  const mayWrite = useIsQualityAssurer();
  const isNew = personId === 'new';
  const person = people.data?.find(({ id }) => id === personId) ?? null;
  return (
    <>
      <PageHeader
        title={isNew ? 'Add a person' : (person?.name ?? 'Person')}
        crumbs={crumbs}
        {...(person && { sub: person.roles.join(', ') })}
      />
      {people.data && mayWrite && (person !== null || isNew) ? (
        <PersonForm person={person} people={people.data} />
      ) : (
        <PageBody>
          <FailureBanner error={people.error} />
          {people.data && (isNew ? <OnlyIqasAdd /> : <Reading person={person} />)}
        </PageBody>
      )}
    </>
  );
}

const back = <LinkButton to="/assessors">All assessors</LinkButton>;

function Reading({ person }: { readonly person: PersonRow | null }) {
  if (person === null)
    return (
      <EmptyState icon="assessors" title="Nobody by this address" action={back}>
        The link may be old, or belong to another centre.
      </EmptyState>
    );
  return (
    <PageColumns aside={<PersonAside person={person} />}>
      <PersonFacts person={person} />
    </PageColumns>
  );
}

function OnlyIqasAdd() {
  return (
    <EmptyState icon="assessors" title="Only an IQA adds people" action={back}>
      Ask an IQA or the lead IQA of the centre to add them.
    </EmptyState>
  );
}
