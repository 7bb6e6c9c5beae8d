import { formatDate } from '../../../shared/domain/calendar';
import type { Judgement } from '../../../shared/domain/rules/finding';
import type { UnitDecision } from '../../../shared/ipc/unit-records';
import { useIsQualityAssurer } from '../../data/session';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { LearnerSignature } from './LearnerSignature';
import { useTools } from './record-context';
import type { Withdrawal } from './WithdrawDialog';

/** The unit's summative decisions and its row of the statement of unit achievement, once there is one. */
export function StatementCard({ onWithdraw }: { readonly onWithdraw: (withdrawal: Withdrawal) => void }) {
  const { view, isReadOnly } = useTools();
  const { decisions, achievement } = view;
  if (decisions.length === 0) return null;
  return (
    <Card
      title="Statement of unit achievement"
      lead={
        achievement || decisions.every(({ outcome }) => outcome !== 'met')
          ? undefined
          : 'The unit has a summative decision that is not on the statement yet, such as one that came by import.'
      }
      aside={
        achievement && !isReadOnly ? (
          <Button size="small" onPress={() => onWithdraw({ kind: 'unit', id: achievement.id })}>
            Withdraw the unit’s sign-off
          </Button>
        ) : undefined
      }
    >
      <div className="record-statement">
        {decisions.map((decision) => (
          <DecisionRow key={decision.id} decision={decision} />
        ))}
      </div>
    </Card>
  );
}

function DecisionRow({ decision }: { readonly decision: UnitDecision }) {
  const { view } = useTools();
  const mayChange = useIsQualityAssurer();
  const { achievement, isStatementOpen } = view;
  const isOnStatement = achievement?.decisionRootId === decision.rootId;
  const mayComplete =
    mayChange && isStatementOpen && decision.outcome === 'met' && (isOnStatement || achievement === null);
  return (
    <div className="record-decision">
      <p>
        <Chip
          tone={decision.outcome === 'met' ? 'good' : 'neutral'}
          sign={decision.outcome === 'met' ? '✓' : '–'}
        >
          {decision.outcome}
        </Chip>{' '}
        {formatDate(decision.decidedOn)} by <bdi>{decision.assessorName}</bdi> · {decision.method} ·{' '}
        {decision.site}
        {decision.portfolioReference !== null && (
          <>
            {' · '}
            <bdi>{decision.portfolioReference}</bdi>
          </>
        )}
      </p>
      <p className="muted">
        {decision.awaitsCountersignature && 'Waits for a countersignature. '}
        {decision.countersignedBy !== null && (
          <>
            Countersigned by <bdi>{decision.countersignedBy}</bdi>.{' '}
          </>
        )}
        {decision.sample ? (
          <>
            Sampled {formatDate(decision.sample.on)} by <bdi>{decision.sample.iqa}</bdi>:{' '}
            {decision.sample.outcome}.
          </>
        ) : (
          'Not sampled.'
        )}
      </p>
      {mayComplete ? (
        <LearnerSignature decision={decision} />
      ) : (
        isOnStatement && <p>{signedWords(achievement.learnerSignedOn)}</p>
      )}
      {isOnStatement && <JudgedThen judgements={achievement.judgements} />}
    </div>
  );
}

/** What the rules said when the unit was signed off. */
const JudgedThen = ({ judgements }: { readonly judgements: readonly Judgement[] }) =>
  judgements.map(({ ruleId, message, reason }) => (
    <p key={`${ruleId}${message}`} className="muted">
      <b>{ruleId}</b> <bdi>{message}</bdi>
      {reason !== null && (
        <>
          {' '}
          Reason given: <bdi>{reason}</bdi>
        </>
      )}
    </p>
  ));

const signedWords = (on: string | null): string =>
  on === null ? 'The learner has not signed yet.' : `The learner signed on ${formatDate(on)}.`;
