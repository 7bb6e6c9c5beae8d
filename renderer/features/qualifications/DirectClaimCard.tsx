import { formatDate } from '../../../shared/domain/calendar';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { DirectClaimChip, directClaimWord } from '../../rules/DirectClaimChip';
import { Card } from '../../ui/Card';
import { LinkButton } from '../../ui/LinkButton';

/** Whether certificates of the qualification are claimed without waiting for the EQA, and since when (C6). */
export function DirectClaimCard({ qualificationId }: { readonly qualificationId: string }) {
  const statuses = useRead('claims.directStatus', {});
  const found = statuses.data?.find((status) => status.qualificationId === qualificationId);
  if (!found)
    return statuses.error === null ? null : (
      <Card title="Direct claim status">
        <FailureBanner error={statuses.error} />
      </Card>
    );
  const since = found.entries.find(({ id }) => id === found.standingId);
  return (
    <Card
      title="Direct claim status"
      aside={<LinkButton to="/claims?view=direct-claim-status">Open in Claims</LinkButton>}
    >
      <p className="row">
        <DirectClaimChip status={found.status} />
        {since ? (
          <span dir="auto">
            {directClaimWord(found.status)} since {formatDate(since.from)}
            {since.reference !== null && `, ${since.reference}`}.
          </span>
        ) : (
          <span>Nothing is recorded.</span>
        )}
      </p>
      <p className="muted">
        {found.status === 'held'
          ? 'Certificates are claimed without waiting for the EQA (C6).'
          : 'Claims wait for the EQA (C6).'}
      </p>
    </Card>
  );
}
