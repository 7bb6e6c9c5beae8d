import { formatDate, formatTime } from '../../../shared/domain/calendar';
import type { CaseStage } from '../../../shared/ipc/cases';
import { FailureBanner } from '../../data/failures';
import { useAsk } from '../../data/queries';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';

interface CaseStagesCardProps {
  readonly stages: readonly CaseStage[];
  readonly isClosed: boolean;
}

/** What has taken place in a case, in order; never changed once it is added. */
export function CaseStagesCard({ stages, isClosed }: CaseStagesCardProps) {
  const open = useAsk('cases.openFile');
  return (
    <Card title="Stages">
      {stages.length === 0 ? (
        <p className="muted">
          {isClosed ? 'None was added.' : 'None yet. Add the first one below once it has taken place.'}
        </p>
      ) : (
        <ol className="case-stages" role="list">
          {stages.map((stage) => (
            <li key={stage.id}>
              <h3 dir="auto">{stage.stage}</h3>
              <p className="muted">
                {formatDate(stage.onDay)}
                {stage.dueOn !== null && `, next due ${formatDate(stage.dueOn)}`}
              </p>
              {stage.note !== '' && (
                <p className="case-text" dir="auto">
                  {stage.note}
                </p>
              )}
              {stage.decision !== null && (
                <p dir="auto">
                  <b>Decision:</b> {stage.decision}
                </p>
              )}
              {stage.file && (
                <div className="row">
                  <Button icon="file" size="small" onPress={() => open.mutate({ stageId: stage.id })}>
                    <bdi>{stage.file.name}</bdi>
                  </Button>
                </div>
              )}
              <p className="muted">
                Added {formatTime(stage.recordedAt)} by <bdi>{stage.recordedBy}</bdi>
              </p>
            </li>
          ))}
        </ol>
      )}
      <FailureBanner error={open.error} />
    </Card>
  );
}
