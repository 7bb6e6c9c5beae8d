import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { formatDate } from '../../../shared/domain/calendar';
import type { CaseRow } from '../../../shared/ipc/cases';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { useIsLeadIqa } from '../../data/session';
import { PageBody, PageHeader } from '../../frame/PageHeader';
import { useShortcuts } from '../../frame/shortcuts';
import { DataTable, type Column } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { filterCases, KIND_LABELS, STATE_OPTIONS, type CaseFilter } from './case-filter';
import { CaseStateChip } from './CaseStateChip';
import './cases.css';

const columns: readonly Column<CaseRow>[] = [
  {
    id: 'reference',
    header: 'Case',
    cell: ({ reference }) => <span className="case-reference">{reference}</span>,
    sortBy: ({ reference }) => reference,
    width: '124px',
  },
  {
    id: 'kind',
    header: 'Kind',
    cell: ({ kind }) => KIND_LABELS[kind],
    sortBy: ({ kind }) => kind,
    width: '106px',
  },
  { id: 'who', header: 'Who', cell: ({ who }) => <bdi>{who}</bdi>, sortBy: ({ who }) => who },
  { id: 'unit', header: 'Unit', cell: ({ unitCode }) => unitCode ?? '', width: '76px' },
  {
    id: 'opened',
    header: 'Opened',
    cell: ({ openedOn }) => formatDate(openedOn),
    sortBy: ({ openedOn }) => openedOn,
    width: '112px',
  },
  { id: 'stage', header: 'Newest stage', cell: ({ stage }) => stage ?? 'none yet', width: '20%' },
  {
    id: 'due',
    header: 'Next due',
    cell: ({ nextDueOn }) => (nextDueOn === null ? '' : formatDate(nextDueOn)),
    sortBy: ({ nextDueOn }) => nextDueOn,
    width: '112px',
  },
  { id: 'state', header: 'State', cell: (row) => <CaseStateChip row={row} />, width: '118px' },
];

/** Appeals and malpractice cases: for the lead IQA alone. */
export function CasesScreen() {
  const isLead = useIsLeadIqa();
  return (
    <>
      <PageHeader
        title="Cases"
        sub="Appeals and malpractice cases. Only the lead IQA sees them; open ones hold back claims (C4)."
        {...(isLead && {
          actions: (
            <LinkButton to="/cases/new" variant="primary" icon="plus">
              Open a case
            </LinkButton>
          ),
        })}
      />
      {isLead ? <CaseList /> : <OnlyLeadIqa />}
    </>
  );
}

function CaseList() {
  const cases = useRead('cases.list', {});
  const [filter, setFilter] = useState<CaseFilter>({ state: 'open', text: '' });
  const [, navigate] = useLocation();
  useShortcuts(
    useMemo(
      () => [{ keys: 'n', label: 'Open a case', group: 'Cases', run: () => navigate('/cases/new') }],
      [navigate],
    ),
  );
  const all = cases.data ?? [];
  const shown = filterCases(all, filter);
  return (
    <PageBody>
      <FailureBanner error={cases.error} />
      {cases.data && all.length === 0 && (
        <EmptyState icon="check" title="No cases">
          An appeal or a suspicion of malpractice is kept here with its stages and documents until it is
          closed.
        </EmptyState>
      )}
      {all.length > 0 && (
        <>
          <div className="row">
            <TextField
              label="Find a case"
              labelHidden
              placeholder="Reference, name or unit"
              value={filter.text}
              onChange={(text) => setFilter({ ...filter, text })}
            />
            <Select
              label="State"
              look="filter"
              options={STATE_OPTIONS}
              value={filter.state}
              onChange={(state) => setFilter({ ...filter, state })}
            />
            <span className="muted" role="status">
              {shown.length} of {all.length}
            </span>
          </div>
          <div className="case-table">
            <DataTable
              caption="Cases"
              columns={columns}
              rows={shown}
              rowKey={({ id }) => id}
              onAction={({ id }) => navigate(`/cases/${id}`)}
              empty={
                <EmptyState icon="search" title="No case matches">
                  Choose another state, or clear the search.
                </EmptyState>
              }
            />
          </div>
        </>
      )}
    </PageBody>
  );
}

export function OnlyLeadIqa() {
  return (
    <PageBody>
      <EmptyState icon="lock" title="For the lead IQA alone">
        Appeals and malpractice cases are seen by nobody else. Ask the lead IQA of the centre.
      </EmptyState>
    </PageBody>
  );
}
