import { useState } from 'react';
import type { PersonRow } from '../../../shared/ipc/people';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { useSignedIn } from '../../data/session';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { AddSignInDialog } from './AddSignInDialog';
import { RemoveSignInDialog } from './RemoveSignInDialog';
import { whoCouldSignIn, whoSignsIn } from './sign-in-people';

/** Who signs in to the centre on this computer. */
export function SignInsCard({ mayChange }: { readonly mayChange: boolean }) {
  const { person: self, today } = useSignedIn();
  const people = useRead('people.list', {});
  const [isAdding, setIsAdding] = useState(false);
  const [removing, setRemoving] = useState<PersonRow | null>(null);
  const all = people.data ?? [];
  return (
    <Card
      title="People who sign in"
      lead="Each with a passphrase of their own. IQAs, the lead IQA, countersignatories and EQAs."
    >
      <div className="stack">
        <FailureBanner error={people.error} />
        <ul className="settings__rows" role="list">
          {whoSignsIn(all).map((person) => (
            <li key={person.id}>
              <span>
                {person.name} <span className="muted">· {person.roles.join(', ')}</span>
              </span>
              {person.id === self.id ? (
                <Chip>you</Chip>
              ) : (
                mayChange && (
                  <Button size="small" variant="quiet" onPress={() => setRemoving(person)}>
                    Remove…
                    <span className="visually-hidden"> the sign-in of {person.name}</span>
                  </Button>
                )
              )}
            </li>
          ))}
        </ul>
        {mayChange && (
          <div className="settings__foot">
            <Button icon="plus" onPress={() => setIsAdding(true)}>
              Add a sign-in…
            </Button>
          </div>
        )}
      </div>
      <AddSignInDialog
        people={whoCouldSignIn(all, today)}
        isOpen={isAdding}
        onClose={() => setIsAdding(false)}
      />
      <RemoveSignInDialog person={removing} onClose={() => setRemoving(null)} />
    </Card>
  );
}
