import { formatDate } from '../../../../shared/domain/calendar';
import type { PersonRisk } from '../../../../shared/ipc/risk';
import { Card } from '../../../ui/Card';
import { Disclosure } from '../../../ui/Disclosure';
import { RagChip } from '../../../ui/RagChip';
import { originWords } from './risk-words';
import { SumTable } from './SumTable';

/** Every rating as it was given, newest first; each opens to the facts of its day. */
export function HistoryCard({ risk: { history, weights } }: { readonly risk: PersonRisk }) {
  return (
    <Card title="History" lead="Never changed: each rating with the facts of its day.">
      {history.length === 0 ? (
        <p className="muted">No rating was given since ratings are kept as history.</p>
      ) : (
        <ol className="risk-history">
          {history.map((assessment) => (
            <li key={assessment.id}>
              <Disclosure
                title={
                  <span className="risk-history__title">
                    <span className="risk-history__day">{formatDate(assessment.assessedOn)}</span>
                    <RagChip rating={assessment.rating} />
                    <span className="risk-history__words">{originWords(assessment, { withDay: false })}</span>
                  </span>
                }
              >
                <div className="stack stack--tight">
                  {assessment.reason !== null && (
                    <p className="risk-reason" dir="auto">
                      {assessment.reason}
                    </p>
                  )}
                  {assessment.reviewOn !== null && (
                    <p className="muted">To be looked at again by {formatDate(assessment.reviewOn)}.</p>
                  )}
                  <SumTable
                    caption={`The sum of ${formatDate(assessment.assessedOn)}`}
                    parts={assessment.parts}
                    points={assessment.points}
                    full={weights.redFrom}
                  />
                </div>
              </Disclosure>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
