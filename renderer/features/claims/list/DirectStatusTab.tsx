import { useState } from 'react';
import { formatDate } from '../../../../shared/domain/calendar';
import type { DirectClaimStatusView } from '../../../../shared/ipc/claims';
import { FailureBanner } from '../../../data/failures';
import { useRead } from '../../../data/queries';
import { useIsQualityAssurer } from '../../../data/session';
import { DirectClaimChip, directClaimWord } from '../../../rules/DirectClaimChip';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { DirectStatusForm } from './DirectStatusForm';

/** For which qualifications the centre may claim without waiting for an EQA, since when, and on whose word. */
export function DirectStatusTab() {
  const statuses = useRead('claims.directStatus', {});
  if (!statuses.data) return <FailureBanner error={statuses.error} />;
  if (statuses.data.length === 0)
    return (
      <EmptyState
        icon="qualifications"
        title="No qualification yet"
        action={<LinkButton to="/qualifications">Open Qualifications</LinkButton>}
      >
        Direct claim status is held for a qualification. Add one first.
      </EmptyState>
    );
  return (
    <div className="stack">
      {statuses.data.map((status) => (
        <StatusCard key={status.qualificationId} status={status} />
      ))}
    </div>
  );
}

function StatusCard({ status }: { readonly status: DirectClaimStatusView }) {
  const mayWrite = useIsQualityAssurer();
  const draftKey = `direct-claim-status:${status.qualificationId}`;
  const draft = useRead('drafts.get', { key: draftKey });
  const [isOpen, setOpen] = useState(false);
  return (
    <Card title={`${status.code} ${status.title}`} aside={<DirectClaimChip status={status.status} />}>
      <div className="direct-status">
        {status.entries.length === 0 ? (
          <p className="muted">Nothing is recorded, so claims wait for the EQA (C6).</p>
        ) : (
          <ol className="stack stack--tight" role="list">
            {status.entries.map((entry) => (
              <li key={entry.id} dir="auto">
                <b>{directClaimWord(entry.status)}</b> from {formatDate(entry.from)}
                {entry.reference !== null && `, ${entry.reference}`}
                {entry.note !== null && `. ${entry.note}`}
                <span className="muted"> Recorded by {entry.recordedBy}</span>
              </li>
            ))}
          </ol>
        )}
        {isOpen && !draft.isPending ? (
          <DirectStatusForm
            status={status}
            draftKey={draftKey}
            kept={draft.data ?? null}
            onDone={() => setOpen(false)}
          />
        ) : (
          mayWrite && (
            <div className="row">
              <Button onPress={() => setOpen(true)}>
                Record a status<span className="visually-hidden"> for {status.code}</span>
              </Button>
            </div>
          )
        )}
      </div>
    </Card>
  );
}
