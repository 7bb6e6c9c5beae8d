import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { thousands } from '../../../shared/domain/sampling/names';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { useIsQualityAssurer, useSignedIn } from '../../data/session';
import { PageBody, PageHeader } from '../../frame/PageHeader';
import { useShortcuts } from '../../frame/shortcuts';
import { DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import './AssessorsScreen.css';
import { personColumns } from './person-columns';
import { filterPeople, NO_FILTER, PRESENCE_OPTIONS, ROLE_OPTIONS, type PersonFilter } from './person-filter';

/** The assessor tracking table: everybody at the centre, with what sampling found of them. */
export function AssessorsScreen() {
  const people = useRead('people.list', {});
  const { today } = useSignedIn();
  const mayAdd = useIsQualityAssurer();
  const [filter, setFilter] = useState<PersonFilter>(NO_FILTER);
  const [, navigate] = useLocation();
  const columns = useMemo(() => personColumns(today), [today]);
  const all = useMemo(() => people.data ?? [], [people.data]);
  const shown = useMemo(() => filterPeople(all, filter, today), [all, filter, today]);
  useShortcuts(
    useMemo(
      () =>
        mayAdd
          ? [{ keys: 'n', label: 'Add a person', group: 'Assessors', run: () => navigate('/assessors/new') }]
          : [],
      [mayAdd, navigate],
    ),
  );
  return (
    <>
      <PageHeader
        title="Assessors"
        sub="The assessor tracking table: assessors, IQAs and who countersigns, with figures over all time."
        {...(mayAdd && {
          actions: (
            <LinkButton to="/assessors/new" variant="primary" icon="plus">
              Add a person
            </LinkButton>
          ),
        })}
      >
        <TextField
          label="Find a person"
          labelHidden
          placeholder="Find a person"
          value={filter.text}
          onChange={(text) => setFilter({ ...filter, text })}
        />
        <Select
          label="Role"
          look="filter"
          options={ROLE_OPTIONS}
          value={filter.role}
          onChange={(role) => setFilter({ ...filter, role })}
        />
        <Select
          label="People"
          look="filter"
          options={PRESENCE_OPTIONS}
          value={filter.presence}
          onChange={(presence) => setFilter({ ...filter, presence })}
        />
        <span className="muted" role="status">
          {people.data && `${thousands(shown.length)} ${shown.length === 1 ? 'person' : 'people'}`}
        </span>
      </PageHeader>
      <PageBody>
        <FailureBanner error={people.error} />
        {people.data && (
          <div className="tracking-table">
            <DataTable
              caption="Assessor tracking table"
              columns={columns}
              rows={shown}
              rowKey={({ id }) => id}
              onAction={({ id }) => navigate(`/assessors/${id}`)}
              maxHeight="calc(100vh - 210px)"
              empty={
                <EmptyState icon="search" title="Nobody matches">
                  Choose another role, show everybody, or clear the search.
                </EmptyState>
              }
            />
          </div>
        )}
      </PageBody>
    </>
  );
}
