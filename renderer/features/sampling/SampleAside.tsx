import { formatDate } from '../../../shared/domain/calendar';
import type { SampleScreen } from '../../../shared/ipc/samples';
import { Card } from '../../ui/Card';
import { KeyValue } from '../../ui/KeyValue';
import { RagChip } from '../../ui/RagChip';
import './SampleAside.css';

/** Beside a sample: why this one, who is who, what happened. */
export function SampleAside({ screen }: { readonly screen: SampleScreen }) {
  const { cell, decision, refusal, events } = screen;
  return (
    <>
      <Card title="Why this one">
        <ul className="why">
          {cell.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </Card>
      <Card title="People">
        <KeyValue
          items={[
            ['Learner', cell.learnerName],
            [
              'Assessor',
              <span key="assessor" className="row">
                {cell.assessorName}
                {decision.assessorRisk && <RagChip rating={decision.assessorRisk} />}
              </span>,
            ],
            ...(decision.countersignedBy === null
              ? []
              : [['Countersigned', decision.countersignedBy] as const]),
            ['IQA', cell.iqaName ?? 'nobody'],
            ['Site', cell.site],
            ['Decision', decision.outcome],
            [
              'Independent',
              refusal?.rule === 'P1'
                ? `no: ${refusal.message}`
                : 'yes: you neither assessed nor countersigned it (P1)',
            ],
          ]}
        />
      </Card>
      <Card title="History">
        <ol className="timeline">
          {events.map(({ at, what }) => (
            <li key={`${at} ${what}`}>
              <b>{formatDate(at.slice(0, 10))}</b>
              <span>{what}</span>
            </li>
          ))}
        </ol>
      </Card>
    </>
  );
}
