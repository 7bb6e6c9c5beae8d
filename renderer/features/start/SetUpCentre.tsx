import { useState } from 'react';
import { ask } from '../../api';
import { useSession } from '../../data/session';
import { NO_PASSPHRASE, type NewPassphrase } from '../../access/new-passphrase';
import { useDraft } from '../../frame/useDraft';
import { CentreStep } from './CentreStep';
import { IdentityStep } from './IdentityStep';
import { PassphraseStep } from './PassphraseStep';
import { PersonStep } from './PersonStep';
import { RecoveryStep } from './RecoveryStep';
import { NEW_CENTRE, type SetUpDraft } from './set-up-draft';

type Step = 'centre' | 'person' | 'passphrase' | 'recovery' | 'identity';

/**
 * Set-up, step by step. The centre exists from the passphrase's step on, with its person signed in; the face of the
 * application changes only when the recovery code was kept, for it is shown this once.
 */
export function SetUpCentre({ onLeave }: { readonly onLeave: () => void }) {
  const [step, setStep] = useState<Step>('centre');
  const draft = useDraft<SetUpDraft>('start:set-up', NEW_CENTRE);
  const [passphrase, setPassphrase] = useState<NewPassphrase>(NO_PASSPHRASE);
  const [recoveryCode, setRecoveryCode] = useState('');
  const { become } = useSession();
  const { centre, person } = draft.value;
  const finish = async (): Promise<void> => {
    const state = await ask('session.state', {});
    draft.discard();
    become(state);
  };
  switch (step) {
    case 'centre':
      return (
        <CentreStep
          centre={centre}
          onChange={(changed) => draft.set({ ...draft.value, centre: changed })}
          onBack={onLeave}
          onNext={() => setStep('person')}
        />
      );
    case 'person':
      return (
        <PersonStep
          person={person}
          onChange={(changed) => draft.set({ ...draft.value, person: changed })}
          onBack={() => setStep('centre')}
          onNext={() => setStep('passphrase')}
        />
      );
    case 'passphrase':
      return (
        <PassphraseStep
          draft={draft.value}
          passphrase={passphrase}
          onChange={setPassphrase}
          onBack={() => setStep('person')}
          onMade={(code) => {
            setPassphrase(NO_PASSPHRASE);
            setRecoveryCode(code);
            setStep('recovery');
          }}
        />
      );
    case 'recovery':
      return (
        <RecoveryStep
          code={recoveryCode}
          centreName={centre.name.trim()}
          onNext={() => {
            setRecoveryCode('');
            setStep('identity');
          }}
        />
      );
    case 'identity':
      return <IdentityStep email={person.email} onDone={() => void finish()} />;
  }
}
