import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { formatDate } from '../../../shared/domain/calendar';
import type { CaseRevision } from '../../../shared/ipc/cases';
import { Card } from '../../ui/Card';
import { KeyValue } from '../../ui/KeyValue';

/** What a case is about, as it stands now. */
export function CaseFactsCard({ facts }: { readonly facts: CaseRevision }) {
  const isAppeal = facts.kind === 'appeal';
  const items: readonly (readonly [name: string, value: ReactNode] | null)[] = [
    facts.learnerId === null
      ? null
      : [
          'Learner',
          <Link key="learner" href={`/learners/${facts.learnerId}`}>
            <bdi>{facts.learnerName}</bdi>
          </Link>,
        ],
    facts.decision === null ? null : ['Decision', `${facts.unitCode ?? ''}, ${facts.decision}`],
    facts.assessorId === null
      ? null
      : [
          'Assessor',
          <Link key="assessor" href={`/assessors/${facts.assessorId}`}>
            <bdi>{facts.assessorName}</bdi>
          </Link>,
        ],
    facts.iqaName === null ? null : ['IQA', <bdi key="iqa">{facts.iqaName}</bdi>],
    facts.peopleInWords === '' ? null : ['Others', <bdi key="others">{facts.peopleInWords}</bdi>],
    [isAppeal ? 'About' : 'What happened', <Words key="what" text={facts.description} />],
    [isAppeal ? 'Came in' : 'How found', <Words key="how" text={facts.howFound} />],
    facts.reportedTo === null || facts.reportedOn === null
      ? null
      : ['Reported', `to ${facts.reportedTo}, ${formatDate(facts.reportedOn)}`],
    facts.outcome === null ? null : ['Outcome', <Words key="outcome" text={facts.outcome} />],
  ];
  return (
    <Card title="Facts">
      <KeyValue items={items.filter((item) => item !== null)} />
    </Card>
  );
}

function Words({ text }: { readonly text: string }) {
  return (
    <p className="case-text" dir="auto">
      {text}
    </p>
  );
}
