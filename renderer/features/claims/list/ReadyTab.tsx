import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { ReadyRow } from '../../../../shared/ipc/claims';
import { counted } from '../../../../shared/domain/sampling/names';
import { FailureBanner } from '../../../data/failures';
import { useIsQualityAssurer } from '../../../data/session';
import { Button } from '../../../ui/Button';
import { DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { ClaimBatchDialog } from './ClaimBatchDialog';
import { pathOf, type ClaimsAddress } from './claims-view';
import { readyColumns } from './ready-columns';
import { useReady } from './useClaimPages';

/** Learners who have enough units: each with how the claim stands; several ready ones are claimed together. */
export function ReadyTab({ address }: { readonly address: ClaimsAddress }) {
  const [, navigate] = useLocation();
  const mayWrite = useIsQualityAssurer();
  const found = useReady(address);
  const rows = useMemo(() => found.data?.pages.flatMap((page) => page.rows) ?? [], [found.data]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isAsking, setAsking] = useState(false);
  // What is no longer ready, or no longer listed, is no longer chosen.
  const picked = rows.filter(({ registrationId, state }) => state === 'ready' && chosen.has(registrationId));
  const ready = rows.filter(({ state }) => state === 'ready');
  const columns = readyColumns(
    mayWrite
      ? {
          chosen,
          onChoose: ({ registrationId }, isChosen) =>
            setChosen(
              new Set(
                isChosen ? [...chosen, registrationId] : [...chosen].filter((id) => id !== registrationId),
              ),
            ),
        }
      : null,
  );
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = found;
  if (!found.data) return <FailureBanner error={found.error} />;
  if (rows.length === 0) return <Nobody address={address} />;
  return (
    <div className="stack">
      <FailureBanner error={found.error} />
      <div className="claims__bar">
        <span className="muted" role="status">
          {counted(rows.length, 'learner')} with units enough{hasNextPage && ' so far'}, {ready.length} ready
        </span>
        {mayWrite && (
          <span className="row">
            <Button
              variant="quiet"
              isDisabled={ready.length === 0}
              onPress={() => setChosen(new Set(ready.map(({ registrationId }) => registrationId)))}
            >
              Choose all ready
            </Button>
            <Button variant="primary" isDisabled={picked.length === 0} onPress={() => setAsking(true)}>
              {picked.length === 0 ? 'Claim certificates' : `Claim ${counted(picked.length, 'certificate')}`}
            </Button>
          </span>
        )}
      </div>
      <DataTable
        key={pathOf(address)}
        caption="Learners with units enough to claim, by name"
        columns={columns}
        rows={rows}
        rowKey={({ registrationId }: ReadyRow) => registrationId}
        onAction={({ learnerId, qualificationId }) =>
          navigate(`/learners/${learnerId}/claim/${qualificationId}`)
        }
        onNearEnd={() => {
          if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
        }}
        maxHeight="calc(100vh - 330px)"
      />
      <ClaimBatchDialog
        rows={picked}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onDone={() => {
          setAsking(false);
          setChosen(new Set());
        }}
      />
    </div>
  );
}

function Nobody({ address }: { readonly address: ClaimsAddress }) {
  const isNarrowed = address.text !== '' || address.qualification !== '';
  return isNarrowed ? (
    <EmptyState icon="search" title="No learner found">
      Try part of the name or the learner number, or another qualification.
    </EmptyState>
  ) : (
    <EmptyState
      icon="learners"
      title="Nobody has units enough to claim"
      action={<LinkButton to="/learners">Open the learners</LinkButton>}
    >
      A learner comes onto this list once every mandatory unit, or credits enough, are achieved.
    </EmptyState>
  );
}
