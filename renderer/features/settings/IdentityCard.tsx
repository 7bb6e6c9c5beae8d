import { useState } from 'react';
import type { Identity } from '../../../shared/ipc/reports';
import { IdentityForm } from '../../access/IdentityForm';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { useSignedIn } from '../../data/session';
import { useToast } from '../../frame/Toasts';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Dialog } from '../../ui/Dialog';
import { IdentityFacts } from './IdentityFacts';

/** What the signed-in person signs reports with. */
export function IdentityCard() {
  const { person } = useSignedIn();
  const identity = useRead('identity.get', {});
  const people = useRead('people.list', {});
  const [isOpen, setIsOpen] = useState(false);
  const toast = useToast();
  const email = people.data?.find(({ id }) => id === person.id)?.email ?? '';
  const close = (): void => setIsOpen(false);
  const done = (made: Identity): void => {
    close();
    toast({ title: `You sign as ${made.subject}`, tone: 'good' });
  };
  const title = identity.data ? 'Another signing identity' : 'Your signing identity';
  return (
    <Card
      title="Signing identity"
      lead="A certificate and its key. Reports are signed with it, under its own PIN."
    >
      <div className="stack">
        <FailureBanner error={identity.error} />
        {identity.data && <IdentityFacts identity={identity.data} />}
        {identity.data === null && <p>You have none yet, so you cannot sign reports.</p>}
        <div className="settings__foot">
          <Button onPress={() => setIsOpen(true)}>
            {identity.data ? 'Make or take another…' : 'Make or take one…'}
          </Button>
        </div>
      </div>
      <Dialog title={title} isOpen={isOpen} onClose={close}>
        {identity.data && <p>Reports already signed stay valid. From now on you sign with the new one.</p>}
        <IdentityForm email={email} onDone={done} onLater={close} laterLabel="Cancel" />
      </Dialog>
    </Card>
  );
}
