import { Link } from 'wouter';
import { formatDate } from '../../../shared/domain/calendar';
import type { DecisionRead, PendingDecision } from '../../../shared/ipc/countersignatures';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { Banner } from '../../ui/Banner';
import { KeyValue } from '../../ui/KeyValue';
import { EntriesRead } from './EntriesRead';
import { MarkBar, type MarkBarProps } from './MarkBar';
import './ReadingPane.css';

export interface ReadingPaneProps extends MarkBarProps {
  readonly decision: PendingDecision;
}

/** One decision as it is read before it is countersigned: facts, unit record, what was said about it before. */
export function ReadingPane(props: ReadingPaneProps) {
  const { decision } = props;
  const read = useRead('countersignatures.read', { id: decision.id });
  const { learnerId, learnerName, unitId, unitCode, unitTitle, refusal } = decision;
  return (
    <article className="reading" aria-label={`${unitCode} of ${learnerName}`}>
      <header className="reading__head">
        <h2>
          <bdi>{learnerName}</bdi>
        </h2>
        <p className="muted">
          {unitCode} {unitTitle}
        </p>
      </header>
      {refusal && <Banner tone="watch" title={refusal.message} remedy={refusal.remedy} />}
      {refusal === null && <MarkBar {...props} />}
      <KeyValue
        items={[
          ['Decision', `Met, ${formatDate(decision.decidedOn)}, ${decision.stage}`],
          ['Method', decision.method],
          ['Portfolio', decision.portfolioReference ?? 'no reference on record'],
          ['Site', decision.site],
          [
            'Trainee',
            <Link key="trainee" href={`/assessors/${decision.assessorId}`}>
              <bdi>{decision.assessorName}</bdi>
            </Link>,
          ],
          [
            'Record',
            <span key="record">
              <Link href={`/learners/${learnerId}/units/${unitId}`}>Unit record</Link>
              {' · '}
              <Link href={`/learners/${learnerId}`}>Learner</Link>
            </span>,
          ],
        ]}
      />
      <FailureBanner error={read.error} />
      {read.data && <ReadMore read={read.data} />}
    </article>
  );
}

function ReadMore({ read }: { readonly read: DecisionRead }) {
  return (
    <>
      {read.toSampleIn.length > 0 && (
        <Banner
          tone="info"
          title={`You are to sample this decision in ${read.toSampleIn.join(', ')}.`}
          remedy="Once you have countersigned it, another IQA has to sample it (P1)."
        />
      )}
      {read.refusals.length > 0 && (
        <section>
          <h3>Sent back before</h3>
          <ul className="reading__refusals" role="list">
            {read.refusals.map((refusal, index) => (
              <li key={index}>
                <p className="muted">
                  <bdi>{refusal.refusedBy}</bdi>, {formatDate(refusal.refusedOn)}
                </p>
                <p dir="auto">{refusal.feedback}</p>
                {refusal.answer !== null && refusal.answeredOn !== null && (
                  <p dir="auto" className="reading__answer">
                    {refusal.answer} ({formatDate(refusal.answeredOn)})
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <EntriesRead entries={read.entries} />
    </>
  );
}
