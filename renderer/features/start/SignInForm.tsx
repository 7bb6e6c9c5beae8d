import { useRef, useState, type FormEvent } from 'react';
import { ask, failureOf } from '../../api';
import { FailureBanner } from '../../data/failures';
import { useAsk } from '../../data/queries';
import { useSession } from '../../data/session';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { PassphraseField } from '../../ui/PassphraseField';
import type { Locked } from './locked';
import { PersonPicker } from './PersonPicker';
import { useCountdown } from './useCountdown';
import { WaitNotice } from './WaitNotice';

interface SignInFormProps {
  readonly locked: Locked;
  readonly personId: string;
  readonly onPerson: (personId: string) => void;
  readonly onForgotten: () => void;
}

/** Person and passphrase. After wrong ones the button waits, and comes back by itself. */
export function SignInForm({ locked, personId, onPerson, onForgotten }: SignInFormProps) {
  const { become } = useSession();
  const [passphrase, setPassphrase] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const signIn = useAsk('session.signIn');
  const waitUntil = locked.people.find(({ id }) => id === personId)?.waitUntil ?? null;
  const seconds = useCountdown(waitUntil);
  const failure = signIn.error === null ? null : failureOf(signIn.error);
  const isWrong = failure?.code === 'wrong-passphrase';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (passphrase === '' || seconds > 0 || signIn.isPending) return;
    signIn.mutate(
      { personId, passphrase },
      {
        onSuccess: become,
        onError: () => {
          setPassphrase('');
          form.current?.querySelector('input')?.focus();
          // How long the next try has to wait, main alone knows.
          void ask('session.state', {}).then(become);
        },
      },
    );
  };
  return (
    <form ref={form} noValidate onSubmit={submit} aria-label="Sign in">
      <Card>
        <div className="stack">
          <PersonPicker
            people={locked.people}
            personId={personId}
            onPerson={(id) => {
              signIn.reset();
              onPerson(id);
            }}
          />
          <PassphraseField
            label="Passphrase"
            autoFocus
            autoComplete="current-password"
            value={passphrase}
            onChange={setPassphrase}
            error={isWrong ? failure.message : undefined}
          />
          <WaitNotice waitUntil={waitUntil} seconds={seconds} />
          {failure !== null && !isWrong && failure.code !== 'wait' && <FailureBanner error={signIn.error} />}
          <div className="start__foot">
            <span className="start__back">
              <Button variant="quiet" onPress={onForgotten}>
                Forgot your passphrase?
              </Button>
            </span>
            <Button
              type="submit"
              variant="primary"
              isPending={signIn.isPending}
              isDisabled={passphrase === '' || seconds > 0}
            >
              Sign in
            </Button>
          </div>
        </div>
      </Card>
    </form>
  );
}
