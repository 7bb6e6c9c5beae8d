import { formatDate, formatTime } from '../../../../shared/domain/calendar';
import { counted } from '../../../../shared/domain/sampling/names';
import type { ClaimView, ReadinessScreen } from '../../../../shared/ipc/claims';
import { useIsQualityAssurer } from '../../../data/session';
import { PageBody, PageColumns } from '../../../frame/PageHeader';
import { Card } from '../../../ui/Card';
import { Chip } from '../../../ui/Chip';
import { KeyValue } from '../../../ui/KeyValue';
import { CLAIM_STATE_CHIPS } from '../claim-states';
import { ClaimChanges } from './ClaimChanges';
import { SinceClaim } from './SinceClaim';
import { UnitsCard } from './UnitsCard';
import { VerdictList } from './VerdictList';
import { WithdrawnClaims } from './WithdrawnClaims';

/** A claim that was made: what became of it, and what stood when it was. */
export function ClaimRecord({
  screen,
  claim,
}: {
  readonly screen: ReadinessScreen;
  readonly claim: ClaimView;
}) {
  const mayWrite = useIsQualityAssurer();
  const newest = claim.revisions.at(-1);
  if (!newest) return null;
  const { tone, sign, word } = CLAIM_STATE_CHIPS[newest.state];
  return (
    <PageBody>
      <PageColumns
        aside={
          <>
            <UnitsCard units={claim.units} subject={screen.subject} />
            <HistoryCard claim={claim} />
            <WithdrawnClaims claims={screen.withdrawn} />
          </>
        }
      >
        <SinceClaim claimed={claim.units} now={screen.units} />
        <Card
          title="Certificate claim"
          aside={
            <Chip tone={tone} sign={sign}>
              {word}
            </Chip>
          }
        >
          <div className="stack">
            <KeyValue
              items={[
                ['Claimed', `${formatDate(claim.claimedOn)} by ${claim.claimedBy}`],
                ['Batch', claim.batchNumber ?? 'none'],
                ...(newest.certificateNumber !== null && newest.certificatedOn !== null
                  ? ([
                      ['Certificate', newest.certificateNumber],
                      ['Received', formatDate(newest.certificatedOn)],
                    ] as const)
                  : []),
              ]}
            />
            {mayWrite && <ClaimChanges claim={claim} newest={newest} />}
          </div>
        </Card>
        <Card
          title="What stood when it was claimed"
          lead={`Judged on ${formatDate(claim.claimedOn)} under ${claim.rulesName}.`}
        >
          <VerdictList verdicts={claim.verdicts} hasLinks={false} />
          {claim.judgements
            .filter(({ reason }) => reason !== null)
            .map(({ ruleId, reason }) => (
              <p key={ruleId} dir="auto">
                <b>{ruleId}</b> claimed all the same: {reason}
              </p>
            ))}
        </Card>
      </PageColumns>
    </PageBody>
  );
}

function HistoryCard({ claim }: { readonly claim: ClaimView }) {
  return (
    <Card title={counted(claim.revisions.length, 'revision')}>
      <ol className="stack stack--tight" role="list">
        {claim.revisions.map(({ id, state, recordedAt, recordedBy, changeReason, certificateNumber }) => (
          <li key={id} dir="auto">
            <b>{CLAIM_STATE_CHIPS[state].word}</b>
            {certificateNumber !== null && ` ${certificateNumber}`}, {formatTime(recordedAt)}, {recordedBy}
            {changeReason !== null && `: ${changeReason}`}
          </li>
        ))}
      </ol>
    </Card>
  );
}
