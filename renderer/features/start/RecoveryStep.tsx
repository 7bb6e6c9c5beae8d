import { useState } from 'react';
import { shownToday } from '../../access/local-time';
import { RecoveryCode } from '../../access/RecoveryCode';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { SetUpSteps } from './SetUpSteps';
import { StartPage } from './StartPage';

interface RecoveryStepProps {
  readonly code: string;
  readonly centreName: string;
  readonly onNext: () => void;
}

/** Step 4: the recovery code. There is no way back from here: the centre is made. */
export function RecoveryStep({ code, centreName, onNext }: RecoveryStepProps) {
  const [isKept, setIsKept] = useState(false);
  return (
    <StartPage
      title="Your recovery code"
      focusTitle
      lead={`${centreName} is set up. This code replaces a forgotten passphrase.`}
      above={<SetUpSteps current="Recovery code" />}
    >
      <Card>
        <RecoveryCode
          code={code}
          centreName={centreName}
          date={shownToday()}
          isKept={isKept}
          onKept={setIsKept}
        />
      </Card>
      <div className="start__foot">
        <Button variant="primary" isDisabled={!isKept} onPress={onNext}>
          Continue
        </Button>
      </div>
    </StartPage>
  );
}
