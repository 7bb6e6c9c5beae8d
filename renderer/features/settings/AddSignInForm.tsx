import { useState } from 'react';
import type { PersonRow } from '../../../shared/ipc/people';
import { NO_PASSPHRASE, passphraseProblems, type NewPassphrase } from '../../access/new-passphrase';
import { NewPassphraseFields } from '../../access/NewPassphraseFields';
import { FailureBanner } from '../../data/failures';
import { useWrite } from '../../data/queries';
import { useSignedIn } from '../../data/session';
import { useToast } from '../../frame/Toasts';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { useCheckedForm } from '../../ui/useCheckedForm';

interface AddSignInFormProps {
  readonly people: readonly PersonRow[];
  readonly onClose: () => void;
}

/** A person and their first passphrase, which they change themselves afterwards. */
export function AddSignInForm({ people, onClose }: AddSignInFormProps) {
  const { centre } = useSignedIn();
  const [personId, setPersonId] = useState<string | null>(null);
  const [chosen, setChosen] = useState<NewPassphrase>(NO_PASSPHRASE);
  const add = useWrite('session.addSignIn');
  const toast = useToast();
  const person = people.find(({ id }) => id === personId);
  const problems = {
    ...(!person && { person: 'Choose who is to sign in.' }),
    ...passphraseProblems(chosen),
  };
  const { formProps, problem } = useCheckedForm<'person' | keyof NewPassphrase>(problems, () => {
    if (!person) return;
    add.mutate(
      { personId: person.id, passphrase: chosen.passphrase },
      {
        onSuccess: () => {
          toast({ title: `${person.name} can sign in`, tone: 'good' });
          onClose();
        },
      },
    );
  });
  return (
    <form {...formProps} className="stack" aria-label="Add a sign-in">
      <Select
        label="Person"
        autoFocus
        placeholder="Choose a person"
        options={people.map(({ id, name, roles }) => ({ value: id, label: name, note: roles.join(', ') }))}
        value={personId}
        onChange={setPersonId}
        error={problem('person')}
      />
      <NewPassphraseFields
        label="First passphrase"
        value={chosen}
        onChange={setChosen}
        problem={problem}
        names={[centre.name, centre.number, person?.name ?? '']}
      />
      <p className="muted">Best typed by the person. Told to them, they change it here after signing in.</p>
      <FailureBanner error={add.error} />
      <div className="settings__foot">
        <Button onPress={onClose}>Cancel</Button>
        <Button type="submit" variant="primary" isPending={add.isPending}>
          Add sign-in
        </Button>
      </div>
    </form>
  );
}
