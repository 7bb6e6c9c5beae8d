import { IdentityForm } from '../../access/IdentityForm';
import { Card } from '../../ui/Card';
import { SetUpSteps } from './SetUpSteps';
import { StartPage } from './StartPage';

/** Step 5, which may wait: what reports are signed with. */
export function IdentityStep({ email, onDone }: { readonly email: string; readonly onDone: () => void }) {
  return (
    <StartPage
      title="Your signing identity"
      focusTitle
      lead="You sign verification reports with it. It can also be made later, in Settings."
      above={<SetUpSteps current="Signing" />}
    >
      <Card>
        <IdentityForm email={email} onDone={onDone} onLater={onDone} laterLabel="Later" />
      </Card>
    </StartPage>
  );
}
