import { formatDate } from '../../../shared/domain/calendar';
import type { SentBackDecision } from '../../../shared/ipc/countersignatures';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { KeyValue } from '../../ui/KeyValue';
import { AnswerForm } from './AnswerForm';

interface AnswerPanelProps {
  readonly decision: SentBackDecision;
  readonly mayAnswer: boolean;
  readonly onAnswered: () => void;
}

/** What was sent back and why; recording the assessor's answer. */
export function AnswerPanel({ decision, mayAnswer, onAnswered }: AnswerPanelProps) {
  const key = `answer:${decision.refusalId}`;
  const draft = useRead('drafts.get', { key });
  return (
    <>
      <KeyValue
        items={[
          ['Learner', <bdi key="learner">{decision.learnerName}</bdi>],
          ['Trainee', <bdi key="trainee">{decision.assessorName}</bdi>],
          ['Method', decision.method],
          ['Sent back', `${formatDate(decision.refusedOn)} by ${decision.refusedBy}`],
        ]}
      />
      <div>
        <h3>Feedback</h3>
        <p className="sent-back__feedback" dir="auto">
          {decision.feedback}
        </p>
      </div>
      {!mayAnswer && <p className="muted">An IQA or the lead IQA records what the assessor did about it.</p>}
      <FailureBanner error={draft.error} />
      {mayAnswer && !draft.isPending && (
        <AnswerForm decision={decision} draftKey={key} kept={draft.data ?? null} onAnswered={onAnswered} />
      )}
    </>
  );
}
