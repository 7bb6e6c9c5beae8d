import { Link } from 'wouter';
import { formatDate } from '../../../../shared/domain/calendar';
import type { BatchRow } from '../../../../shared/ipc/claims';
import { FailureBanner } from '../../../data/failures';
import { useRead } from '../../../data/queries';
import { Chip } from '../../../ui/Chip';
import { SidePanel } from '../../../ui/SidePanel';
import { CLAIM_STATE_CHIPS } from '../claim-states';

/** The claims behind a batch, each leading to the claim. */
export function BatchPanel({ batch, onClose }: { readonly batch: BatchRow; readonly onClose: () => void }) {
  const claims = useRead('claims.ofBatch', { batchId: batch.id });
  return (
    <SidePanel
      title={batch.number}
      lead={`${batch.qualificationCode}, made ${formatDate(batch.madeOn)} by ${batch.madeBy}`}
      takesFocus
      onClose={onClose}
    >
      <FailureBanner error={claims.error} />
      <ul className="stack stack--tight" role="list">
        {claims.data?.map(({ id, learnerId, learnerName, learnerNumber, qualificationId, state }) => {
          const { tone, sign, word } = CLAIM_STATE_CHIPS[state];
          return (
            <li key={id} className="claims__line">
              <span>
                <Link href={`/learners/${learnerId}/claim/${qualificationId}`}>
                  <bdi>{learnerName}</bdi>
                </Link>{' '}
                <span className="muted">{learnerNumber}</span>
              </span>
              <Chip tone={tone} sign={sign}>
                {word}
              </Chip>
            </li>
          );
        })}
      </ul>
    </SidePanel>
  );
}
