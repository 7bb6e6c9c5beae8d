import { Link } from 'wouter';
import { counted, thousands } from '../../../shared/domain/sampling/names';
import type { PersonRow } from '../../../shared/ipc/people';
import { Card } from '../../ui/Card';
import { KeyValue } from '../../ui/KeyValue';

/** What sampling found of one person, over all time. */
export function PersonAside({ person }: { readonly person: PersonRow }) {
  const { sampled, agreed, actionRequired, disagreed, openActions } = person;
  return (
    <>
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
