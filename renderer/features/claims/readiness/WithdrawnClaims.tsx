import { formatDate } from '../../../../shared/domain/calendar';
import type { ClaimView } from '../../../../shared/ipc/claims';
import { Card } from '../../../ui/Card';

/** Claims that were taken back, with the reasons. */
export function WithdrawnClaims({ claims }: { readonly claims: readonly ClaimView[] }) {
  if (claims.length === 0) return null;
  return (
    <Card title="Withdrawn before">
      <ul className="stack stack--tight" role="list">
        {claims.map(({ rootId, claimedOn, batchNumber, revisions }) => (
          <li key={rootId} dir="auto">
            Claimed {formatDate(claimedOn)}
            {batchNumber !== null && ` in ${batchNumber}`}: {revisions.at(-1)?.changeReason}
          </li>
        ))}
      </ul>
    </Card>
  );
}
