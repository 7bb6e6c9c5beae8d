import { Link } from 'wouter';
import { counted, thousands } from '../../../../shared/domain/sampling/names';
import type { PersonRow } from '../../../../shared/ipc/people';
import type { PersonRecord } from '../../../../shared/ipc/people-records';
import { Card } from '../../../ui/Card';
import { RulesCard } from '../RulesCard';
import { factsAsTyped, type PersonDraft } from './person-form';
import { KeyValue } from '../../../ui/KeyValue';

interface PersonAsideProps {
  readonly person: PersonRow;
  readonly record: PersonRecord | null;
  /** What is being typed, where it is: the rules look at it. */
  readonly draft?: PersonDraft;
}

/** What the rules and sampling say of one person. */
export function PersonAside({ person, record, draft }: PersonAsideProps) {
  const { sampled, agreed, actionRequired, disagreed, openActions } = person;
  return (
    <>
      {record && <RulesCard facts={draft ? factsAsTyped(record.facts, draft) : record.facts} />}
      <Card title="Figures" lead="Over all time.">
        <KeyValue
          items={[
            ['Caseload', counted(person.caseload, 'learner')],
            ['Decisions', thousands(person.decisions)],
            ['Sampled', thousands(sampled)],
            ['Agreed', sampled === 0 ? '0' : `${thousands(agreed)} of ${thousands(sampled)}`],
            ['Action required', thousands(actionRequired)],
            ['Overturned', thousands(disagreed)],
            [
              'Open actions',
              openActions === 0 ? (
                '0'
              ) : (
                <Link key="actions" href="/actions">
                  {thousands(openActions)}
                </Link>
              ),
            ],
          ]}
        />
      </Card>
      <Card title="Signing in">
        <p className="muted">
          {person.canSignIn
            ? 'Signs in on this computer with a passphrase of their own.'
            : 'Has no passphrase on this computer. An IQA or EQA is given one in Settings.'}
        </p>
      </Card>
    </>
  );
}
