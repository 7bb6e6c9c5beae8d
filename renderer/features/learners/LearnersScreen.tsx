import { useDeferredValue, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { counted, thousands } from '../../../shared/domain/sampling/names';
import type { LearnerRow } from '../../../shared/ipc/people';
import { FailureBanner } from '../../data/failures';
import { PageBody, PageHeader } from '../../frame/PageHeader';
import { DataTable, type Column } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { TextField } from '../../ui/TextField';
import './LearnersScreen.css';
import { useLearners } from './useLearners';

const columns: readonly Column<LearnerRow>[] = [
  { id: 'name', header: 'Learner', cell: ({ name }) => name, width: '24%' },
  { id: 'number', header: 'Number', cell: ({ number }) => number },
  { id: 'uln', header: 'ULN', cell: ({ uln }) => uln ?? '' },
  { id: 'site', header: 'Site', cell: ({ site }) => site ?? '' },
  { id: 'cohort', header: 'Cohort', cell: ({ cohort }) => cohort ?? '' },
  { id: 'qualifications', header: 'Registered for', cell: ({ qualifications }) => qualifications.join(', ') },
  { id: 'decisions', header: 'Decisions', align: 'end', cell: ({ decisions }) => thousands(decisions) },
  { id: 'sampled', header: 'Sampled', align: 'end', cell: ({ sampled }) => thousands(sampled) },
];

/** Every learner by name, found as one types. */
export function LearnersScreen() {
  const [text, setText] = useState('');
  const query = useDeferredValue(text.trim());
  const found = useLearners(query);
  const [, navigate] = useLocation();
  const rows = useMemo(() => found.data?.pages.flatMap((page) => page.rows) ?? [], [found.data]);
  const total = found.data?.pages[0]?.total ?? 0;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = found;
  return (
    <>
      <PageHeader title="Learners" sub="Registrations, credits and decisions, with what sampling found.">
        <TextField
          label="Find a learner"
          labelHidden
          placeholder="Name, number or ULN"
          value={text}
          onChange={setText}
        />
        <span className="muted" role="status">
          {found.data && counted(total, 'learner')}
        </span>
      </PageHeader>
      <PageBody>
        <FailureBanner error={found.error} />
        {found.data && (
          <div className="learners">
            <DataTable
              // Another search starts at its own top.
              key={query}
              caption="Learners by name"
              columns={columns}
              rows={rows}
              rowKey={({ id }) => id}
              total={total}
              onNearEnd={() => {
                if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
              }}
              onAction={({ id }) => navigate(`/learners/${id}`)}
              maxHeight="calc(100vh - 210px)"
              empty={query === '' ? <NoLearners /> : <NobodyFound />}
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
      Import the spreadsheet that lists them; registrations and decisions can come with it.
    </EmptyState>
  );
}

const NobodyFound = () => (
  <EmptyState icon="search" title="No learner found">
    Try part of the name, the learner number or the ULN.
  </EmptyState>
);
