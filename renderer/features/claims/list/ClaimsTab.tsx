import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { formatDate } from '../../../../shared/domain/calendar';
import type { ClaimState } from '../../../../shared/domain/claims/claim';
import { counted } from '../../../../shared/domain/sampling/names';
import type { ClaimRow } from '../../../../shared/ipc/claims';
import { FailureBanner } from '../../../data/failures';
import { DataTable, type Column } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { pathOf, type ClaimsAddress } from './claims-view';
import { useClaims } from './useClaimPages';

interface ClaimsTabProps {
  readonly address: ClaimsAddress;
  readonly state: ClaimState;
  readonly label: string;
}

/** Claims in one state, newest first; a row opens the claim. */
export function ClaimsTab({ address, state, label }: ClaimsTabProps) {
  const [, navigate] = useLocation();
  const found = useClaims(address, state);
  const rows = useMemo(() => found.data?.pages.flatMap((page) => page.rows) ?? [], [found.data]);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = found;
  const total = found.data?.pages[0]?.total ?? 0;
  if (!found.data) return <FailureBanner error={found.error} />;
  if (rows.length === 0)
    return (
      <EmptyState icon="qualifications" title="No claim here">
        {EMPTY_WORDS[state]}
      </EmptyState>
    );
  return (
    <div className="stack">
      <FailureBanner error={found.error} />
      <div className="claims__bar">
        <span className="muted" role="status">
          {counted(total, 'claim')}
        </span>
      </div>
      <DataTable
        key={`${state}${pathOf(address)}`}
        caption={`Claims: ${label.toLowerCase()}, newest first`}
        columns={state === 'certificated' ? [...columns, ...certificateColumns] : columns}
        rows={rows}
        rowKey={({ id }) => id}
        total={total}
        onAction={({ learnerId, qualificationId }) =>
          navigate(`/learners/${learnerId}/claim/${qualificationId}`)
        }
        onNearEnd={() => {
          if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
        }}
        maxHeight="calc(100vh - 330px)"
      />
    </div>
  );
}

const columns: readonly Column<ClaimRow>[] = [
  { id: 'learner', header: 'Learner', cell: ({ learnerName }) => <bdi>{learnerName}</bdi> },
  { id: 'number', header: 'Number', cell: ({ learnerNumber }) => learnerNumber },
  { id: 'qualification', header: 'Qualification', cell: ({ qualificationCode }) => qualificationCode },
  { id: 'units', header: 'Units', align: 'end', cell: ({ units }) => units },
  {
    id: 'claimed',
    header: 'Claimed',
    cell: ({ claimedOn }) => <span className="claims__whole">{formatDate(claimedOn)}</span>,
  },
  {
    id: 'batch',
    header: 'Batch',
    cell: ({ batchNumber }) => <span className="claims__whole">{batchNumber}</span>,
  },
];

const certificateColumns: readonly Column<ClaimRow>[] = [
  { id: 'certificate', header: 'Certificate', cell: ({ certificateNumber }) => certificateNumber },
  {
    id: 'received',
    header: 'Received',
    cell: ({ certificatedOn }) => certificatedOn && formatDate(certificatedOn),
  },
];

const EMPTY_WORDS: Readonly<Record<ClaimState, string>> = {
  'waiting for EQA':
    'Claims come here where the centre has no direct claim status for the qualification (C6). Open one to record that the EQA agreed.',
  claimed: 'Claims come here when they go to the awarding organisation. Open one to record its certificate.',
  certificated: 'Claims come here once the certificate’s number and date are recorded.',
  withdrawn: 'Claims that were taken back come here, each with its reason.',
};
