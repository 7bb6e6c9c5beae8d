import { useState } from 'react';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { DemoWay } from './DemoWay';
import { RestoreWay } from './RestoreWay';
import { SetUpCentre } from './SetUpCentre';
import { StartPage } from './StartPage';

/** The first start: the three ways in. */
export function WelcomeScreen() {
  const [isSettingUp, setIsSettingUp] = useState(false);
  const [hasReturned, setHasReturned] = useState(false);
  if (isSettingUp)
    return (
      <SetUpCentre
        onLeave={() => {
          setIsSettingUp(false);
          setHasReturned(true);
        }}
      />
    );
  return (
    <StartPage
      title="Welcome"
      focusTitle={hasReturned}
      lead="Plan what to sample, record what you find, and sign it. Everything stays on this computer, encrypted."
    >
      <Card title="Set up a centre">
        <div className="start__way">
          <p>
            Your centre, yourself and a passphrase. It takes about five minutes; qualifications, people and
            learners come in afterwards from documents and spreadsheets you have.
          </p>
          <Button variant="primary" onPress={() => setIsSettingUp(true)}>
            Set up a centre
          </Button>
        </div>
      </Card>
      <DemoWay />
      <RestoreWay />
    </StartPage>
  );
}
