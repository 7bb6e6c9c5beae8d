import { useState } from 'react';
import { failureOf } from '../../api';
import { NO_PASSPHRASE, passphraseProblems, type NewPassphrase } from '../../access/new-passphrase';
import { NewPassphraseFields } from '../../access/NewPassphraseFields';
import { FailureBanner } from '../../data/failures';
import { useAsk } from '../../data/queries';
import { useSignedIn } from '../../data/session';
import { useToast } from '../../frame/Toasts';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { PassphraseField } from '../../ui/PassphraseField';
import { useCheckedForm } from '../../ui/useCheckedForm';

/** One's own passphrase: shown as a button until it is to be changed. */
export function PassphraseCard() {
  const [isChanging, setIsChanging] = useState(false);
  return (
    <Card title="Your passphrase" lead="It opens the centre’s records on this computer.">
      {isChanging ? (
        <ChangePassphrase onDone={() => setIsChanging(false)} />
      ) : (
        <div className="settings__foot">
          <Button onPress={() => setIsChanging(true)}>Change passphrase</Button>
        </div>
      )}
    </Card>
  );
}

function ChangePassphrase({ onDone }: { readonly onDone: () => void }) {
  const { centre, person } = useSignedIn();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState<NewPassphrase>(NO_PASSPHRASE);
  const change = useAsk('session.changePassphrase');
  const toast = useToast();
  const failure = change.error === null ? undefined : failureOf(change.error);
  const isWrong = failure?.code === 'wrong-passphrase';
  const { formProps, problem } = useCheckedForm<'current' | keyof NewPassphrase>(
    { ...(current === '' && { current: 'Type your present passphrase.' }), ...passphraseProblems(next) },
    () =>
      change.mutate(
        { current, next: next.passphrase },
        {
          onSuccess: () => {
            toast({ title: 'Passphrase changed', tone: 'good' });
            onDone();
          },
          onError: () => setCurrent(''),
        },
      ),
  );
  return (
    <form {...formProps} className="stack" aria-label="Change passphrase">
      <PassphraseField
        label="Present passphrase"
        autoFocus
        autoComplete="current-password"
        value={current}
        onChange={setCurrent}
        error={problem('current') ?? (isWrong ? failure.message : undefined)}
      />
      <NewPassphraseFields
        label="New passphrase"
        value={next}
        onChange={setNext}
        problem={problem}
        names={[centre.name, centre.number, person.name]}
      />
      {!isWrong && <FailureBanner error={change.error} />}
      <div className="settings__foot">
        <Button onPress={onDone}>Cancel</Button>
        <Button type="submit" variant="primary" isPending={change.isPending}>
          Change passphrase
        </Button>
      </div>
    </form>
  );
}
