import { useState } from 'react';
import { DEMO_PASSPHRASE } from '../../../shared/domain/demo/passphrase';
import { LeaveDemo } from '../../access/LeaveDemo';
import { Banner } from '../../ui/Banner';
import type { Locked } from './locked';
import { RecoverForm } from './RecoverForm';
import { SignInForm } from './SignInForm';
import { StartPage } from './StartPage';

/** Nobody is signed in: sign in, or give a new passphrase with the recovery code. */
export function LockedScreen({ locked }: { readonly locked: Locked }) {
  const [personId, setPersonId] = useState(locked.people[0]?.id ?? '');
  const [isRecovering, setIsRecovering] = useState(false);
  const form = { locked, personId, onPerson: setPersonId };
  return (
    <div className="start--narrow">
      <StartPage title={isRecovering ? 'Choose a new passphrase' : 'Sign in'} lead={locked.centreName}>
        {locked.isDemo && !isRecovering && (
          <Banner
            tone="info"
            title="This is the demo centre: invented data"
            remedy={
              <>
                Everybody in it signs in with the passphrase{' '}
                <code className="mono start__file">{DEMO_PASSPHRASE}</code>, unless you changed it.
              </>
            }
            action={<LeaveDemo />}
          />
        )}
        {isRecovering ? (
          <RecoverForm {...form} onBack={() => setIsRecovering(false)} />
        ) : (
          <SignInForm {...form} onForgotten={() => setIsRecovering(true)} />
        )}
      </StartPage>
    </div>
  );
}
