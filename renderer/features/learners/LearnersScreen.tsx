import { useDeferredValue, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { counted } from '../../../shared/domain/sampling/names';
import { FailureBanner } from '../../data/failures';
import { useIsQualityAssurer } from '../../data/session';
import { PageBody, PageHeader } from '../../frame/PageHeader';
import { useShortcuts } from '../../frame/shortcuts';
import { DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { learnerColumns } from './learner-columns';
import { filterFrom, isNarrowed, pathOf } from './learner-filter';
import { LearnerFilters } from './LearnerFilters';
import './LearnersScreen.css';
import { useLearners } from './useLearners';

/** Every learner by name, found as one types. What is looked for is part of the address, so Back comes back to it. */
export function LearnersScreen() {
  const [, navigate] = useLocation();
  const search = useSearch();
  const filter = useMemo(() => filterFrom(search), [search]);
  const asked = useDeferredValue(filter);
  const found = useLearners(asked);
  const mayWrite = useIsQualityAssurer();
  const rows = useMemo(() => found.data?.pages.flatMap((page) => page.rows) ?? [], [found.data]);
  const total = found.data?.pages[0]?.total ?? 0;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = found;
  useShortcuts(
    useMemo(
      () =>
        mayWrite
          ? [{ keys: 'n', label: 'Add a learner', group: 'Learners', run: () => navigate('/learners/new') }]
          : [],
      [mayWrite, navigate],
    ),
  );
  return (
    <>
      <PageHeader
        title="Learners"
        sub={
          <>
            <span role="status">{found.data ? counted(total, 'learner') : ''}</span>, with what is decided and
            sampled of each.
          </>
        }
        actions={
          <>
            <LinkButton to="/claims">Claims</LinkButton>
            {mayWrite && (
              <LinkButton to="/learners/new" variant="primary" icon="plus">
                Add a learner
              </LinkButton>
            )}
          </>
        }
      >
        <LearnerFilters filter={filter} onChange={(next) => navigate(pathOf(next), { replace: true })} />
      </PageHeader>
      <PageBody>
        <FailureBanner error={found.error} />
        {found.data && (
          <div className="learners">
            <DataTable
              // Another search starts at its own top.
              key={pathOf(asked)}
              caption="Learners by name"
              columns={learnerColumns}
              rows={rows}
              rowKey={({ id }) => id}
              total={total}
              onNearEnd={() => {
                if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
              }}
              onAction={({ id }) => navigate(`/learners/${id}`)}
              maxHeight="calc(100vh - 215px)"
              empty={isNarrowed(filter) ? <NobodyFound /> : <NoLearners />}
            />
          </div>
        )}
      </PageBody>
    </>
  );
}

function NoLearners() {
  return (
    <EmptyState
      icon="learners"
      title="No learners yet"
      action={
        <LinkButton to="/import" variant="primary">
          Import spreadsheets
        </LinkButton>
      }
    >
      Import the spreadsheet that lists them, with registrations and decisions, or add them one by one.
    </EmptyState>
  );
}

const NobodyFound = () => (
  <EmptyState icon="search" title="No learner found">
    Try part of the name, the learner number or the ULN, or show all.
  </EmptyState>
);
