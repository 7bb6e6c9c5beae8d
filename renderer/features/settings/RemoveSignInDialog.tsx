import type { PersonRow } from '../../../shared/ipc/people';
import { FailureBanner } from '../../data/failures';
import { useWrite } from '../../data/queries';
import { useToast } from '../../frame/Toasts';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';

interface RemoveSignInDialogProps {
  readonly person: PersonRow | null;
  readonly onClose: () => void;
}

/** Asks before somebody's passphrase is made to open nothing. */
export function RemoveSignInDialog({ person, onClose }: RemoveSignInDialogProps) {
  const remove = useWrite('session.removeSignIn');
  const toast = useToast();
  const close = (): void => {
    remove.reset();
    onClose();
  };
  return (
    <Dialog
      title={`Remove the sign-in of ${person?.name ?? ''}`}
      role="alertdialog"
      isOpen={person !== null}
      onClose={close}
      footer={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button
            variant="danger"
            isPending={remove.isPending}
            onPress={() => {
              if (!person) return;
              remove.mutate(
                { personId: person.id },
                {
                  onSuccess: () => {
                    toast({ title: `${person.name} no longer signs in`, tone: 'good' });
                    close();
                  },
                },
              );
            }}
          >
            Remove sign-in
          </Button>
        </>
      }
    >
      <p>
        Their passphrase then opens nothing on this computer. Their samples, signatures and history stay as
        they are, and they can be given a sign-in again.
      </p>
      <FailureBanner error={remove.error} />
    </Dialog>
  );
}
