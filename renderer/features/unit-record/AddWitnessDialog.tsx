import { blankDetails } from '../../../shared/domain/people';
import { fieldFailure, FailureBanner } from '../../data/failures';
import { useWrite } from '../../data/queries';
import { RestoredNote } from '../../data/RestoredNote';
import { useKeptDraft, type KeptDraft } from '../../data/useKeptDraft';
import { WithKeptDraft } from '../../data/WithKeptDraft';
import { useToast } from '../../frame/Toasts';
import { Checkbox } from '../../ui/Checkbox';
import { FormDialog } from '../../ui/FormDialog';
import { TextField } from '../../ui/TextField';
import { useCheckedForm } from '../../ui/useCheckedForm';
import { useTools } from './record-context';

interface AddWitnessDialogProps {
  /** `slotKey` of the entry that the witness is for; null while the dialog is closed. */
  readonly forEntry: string | null;
  readonly onClose: () => void;
}

interface WitnessDraft {
  readonly name: string;
  readonly occupation: string;
  readonly isCompetent: boolean;
}

const NOBODY: WitnessDraft = { name: '', occupation: '', isCompetent: false };

export function AddWitnessDialog({ forEntry, onClose }: AddWitnessDialogProps) {
  const { view } = useTools();
  if (forEntry === null) return null;
  const key = `witness:${view.registrationId}:${view.facts.unit.id}:${forEntry}`;
  return (
    <WithKeptDraft draftKey={key}>
      {(kept) => <OpenDialog forEntry={forEntry} draftKey={key} kept={kept} onClose={onClose} />}
    </WithKeptDraft>
  );
}

interface OpenDialogProps {
  readonly forEntry: string;
  readonly draftKey: string;
  readonly kept: KeptDraft | null;
  readonly onClose: () => void;
}

/** A witness by name, with what they do and whether they are occupationally competent. */
function OpenDialog({ forEntry, draftKey, kept, onClose }: OpenDialogProps) {
  const { store } = useTools();
  const form = useKeptDraft(draftKey, NOBODY, kept);
  const { name, occupation, isCompetent } = form.draft;
  const save = useWrite('people.save');
  const toast = useToast();
  const { formProps, problem } = useCheckedForm(name.trim() === '' ? { name: 'Give the name.' } : {}, () => {
    const witness = {
      ...blankDetails,
      id: null,
      base: null,
      roles: ['witness' as const],
      name,
      occupation: occupation.trim() === '' ? null : occupation,
      isOccupationallyCompetent: isCompetent,
    };
    void save.mutateAsync(witness).then(
      ({ id }) => {
        store.setEntry(forEntry, { witnessId: id });
        form.discard();
        toast({ title: 'Witness added' });
        onClose();
      },
      () => undefined,
    );
  });
  return (
    <FormDialog
      title="Add a witness"
      action="Add"
      formProps={formProps}
      isPending={save.isPending}
      onClose={onClose}
    >
      <RestoredNote form={form} />
      <div className="stack stack--tight">
        <TextField
          label="Name"
          layout="beside"
          autoFocus
          maxLength={300}
          value={name}
          onChange={(typed) => form.change({ name: typed })}
          error={fieldFailure(save.error, 'name') ?? problem('name')}
        />
        <TextField
          label="Occupation"
          layout="beside"
          maxLength={300}
          value={occupation}
          onChange={(typed) => form.change({ occupation: typed })}
        />
        <Checkbox
          isSelected={isCompetent}
          onChange={(isSelected) => form.change({ isCompetent: isSelected })}
        >
          Occupationally competent in what they witnessed
        </Checkbox>
      </div>
      <FailureBanner error={save.error} />
    </FormDialog>
  );
}
