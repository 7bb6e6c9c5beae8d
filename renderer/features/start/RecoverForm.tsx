import { useState } from 'react';
import { ask, failureOf } from '../../api';
import { NO_PASSPHRASE, passphraseProblems, type NewPassphrase } from '../../access/new-passphrase';
import { NewPassphraseFields } from '../../access/NewPassphraseFields';
import { FailureBanner } from '../../data/failures';
import { useAsk } from '../../data/queries';
import { useSession } from '../../data/session';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { TextField } from '../../ui/TextField';
import { useCheckedForm } from '../../ui/useCheckedForm';
import type { Locked } from './locked';
import { PersonPicker } from './PersonPicker';
import { useCountdown } from './useCountdown';
import { WaitNotice } from './WaitNotice';

interface RecoverFormProps {
  readonly locked: Locked;
  readonly personId: string;
  readonly onPerson: (personId: string) => void;
  readonly onBack: () => void;
}

/** A new passphrase for one person, with the centre's recovery code. */
export function RecoverForm({ locked, personId, onPerson, onBack }: RecoverFormProps) {
  const { become } = useSession();
  const [code, setCode] = useState('');
  const [chosen, setChosen] = useState<NewPassphrase>(NO_PASSPHRASE);
  const recover = useAsk('session.recover');
  const seconds = useCountdown(locked.recoveryWaitUntil);
  const failure = recover.error === null ? null : failureOf(recover.error);
  const wrongCode = failure?.code === 'wrong-code' ? failure : undefined;
  const codeProblem = code.trim() === '' ? 'Type the recovery code.' : undefined;
  const { formProps, problem } = useCheckedForm<'code' | keyof NewPassphrase>(
    { ...(codeProblem !== undefined && { code: codeProblem }), ...passphraseProblems(chosen) },
    () => {
      if (seconds > 0 || recover.isPending) return;
      recover.mutate(
        { personId, recoveryCode: code, newPassphrase: chosen.passphrase },
        { onSuccess: become, onError: () => void ask('session.state', {}).then(become) },
      );
    },
  );
  const person = locked.people.find(({ id }) => id === personId)?.name ?? '';
  return (
    <form {...formProps} aria-label="Choose a new passphrase">
      <Card>
        <div className="stack">
          <p>
            With the recovery code that was printed or saved when the centre was set up, you choose a new
            passphrase. The old one then opens nothing; the code stays good.
          </p>
          <PersonPicker people={locked.people} personId={personId} onPerson={onPerson} />
          <TextField
            label="Recovery code"
            autoFocus
            autoComplete="off"
            spellCheck="false"
            value={code}
            onChange={setCode}
            error={problem('code') ?? wrongCode?.message}
            help="Eight groups of four characters. Capitals, spaces and hyphens do not matter."
          />
          <NewPassphraseFields
            label="New passphrase"
            value={chosen}
            onChange={setChosen}
            problem={problem}
            names={[locked.centreName, person]}
          />
          <WaitNotice waitUntil={locked.recoveryWaitUntil} seconds={seconds} />
          {failure !== null && !wrongCode && failure.code !== 'wait' && (
            <FailureBanner error={recover.error} />
          )}
          <div className="start__foot">
            <span className="start__back">
              <Button onPress={onBack} isDisabled={recover.isPending}>
                Back
              </Button>
            </span>
            <Button type="submit" variant="primary" isPending={recover.isPending} isDisabled={seconds > 0}>
              Set passphrase and sign in
            </Button>
          </div>
        </div>
      </Card>
    </form>
  );
}
