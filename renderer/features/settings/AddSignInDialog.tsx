import type { PersonRow } from '../../../shared/ipc/people';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { LinkButton } from '../../ui/LinkButton';
import { AddSignInForm } from './AddSignInForm';

interface AddSignInDialogProps {
  /** Who could be given a sign-in. */
  readonly people: readonly PersonRow[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Lets another person sign in. What was typed is forgotten on closing: it is a passphrase. */
export function AddSignInDialog({ people, isOpen, onClose }: AddSignInDialogProps) {
  return (
    <Dialog title="Add a sign-in" isOpen={isOpen} onClose={onClose}>
      {people.length === 0 ? (
        <>
          <p>
            Every IQA, lead IQA, countersignatory and EQA of the centre can already sign in. Somebody new is
            added to the people first, with their role.
          </p>
          <div className="settings__foot">
            <Button onPress={onClose}>Cancel</Button>
            <LinkButton to="/assessors" variant="primary">
              Go to people
            </LinkButton>
          </div>
        </>
      ) : (
        <AddSignInForm people={people} onClose={onClose} />
      )}
    </Dialog>
  );
}
