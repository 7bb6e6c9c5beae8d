import { useState } from 'react';
import { blankPerson } from '../../../shared/domain/people';
import { fieldFailure, FailureBanner } from '../../data/failures';
import { useWrite } from '../../data/queries';
import { useToast } from '../../frame/Toasts';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/TextField';
import { useTools } from './record-context';

interface AddWitnessDialogProps {
  /** `slotKey` of the entry that the witness is for; null while the dialog is closed. */
  readonly forEntry: string | null;
  readonly onClose: () => void;
}

export function AddWitnessDialog({ forEntry, onClose }: AddWitnessDialogProps) {
  return forEntry === null ? null : <OpenDialog forEntry={forEntry} onClose={onClose} />;
}

/** A witness by name, with what they do and whether they are occupationally competent. */
function OpenDialog({ forEntry, onClose }: { readonly forEntry: string; readonly onClose: () => void }) {
  const { store } = useTools();
  const [name, setName] = useState('');
  const [occupation, setOccupation] = useState('');
  const [isCompetent, setCompetent] = useState(false);
  const [isTried, setTried] = useState(false);
  const save = useWrite('people.save');
  const toast = useToast();
  const submit = (): void => {
    setTried(true);
    if (name.trim() === '') return;
    save.mutate(
      {
        ...blankPerson,
        id: null,
        base: null,
        roles: ['witness'],
        name,
        occupation: occupation.trim() === '' ? null : occupation,
        isOccupationallyCompetent: isCompetent,
      },
      {
        onSuccess: ({ id }) => {
          store.setEntry(forEntry, { witnessId: id });
          toast({ title: 'Witness added' });
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      title="Add a witness"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={save.isPending} onPress={submit}>
            Add
          </Button>
        </>
      }
    >
      <form
        className="record-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          label="Name"
          layout="beside"
          autoFocus
          maxLength={300}
          value={name}
          onChange={setName}
          error={
            fieldFailure(save.error, 'name') ?? (isTried && name.trim() === '' ? 'Give the name.' : undefined)
          }
        />
        <TextField
          label="Occupation"
          layout="beside"
          maxLength={300}
          value={occupation}
          onChange={setOccupation}
        />
        <Checkbox isSelected={isCompetent} onChange={setCompetent}>
          Occupationally competent in what they witnessed
        </Checkbox>
        <FailureBanner error={save.error} />
      </form>
    </Dialog>
  );
}
