import './access.css';
import { useState } from 'react';
import type { PickedFile } from '../../shared/ipc/common';
import { offerFile } from '../api';
import { FailureBanner, fieldFailure } from '../data/failures';
import { useWrite } from '../data/queries';
import { Button } from '../ui/Button';
import { FileDrop } from '../ui/FileDrop';
import { PinField } from '../ui/PinField';
import { useCheckedForm } from '../ui/useCheckedForm';
import type { IdentityFormProps } from './identity-form-props';

/** A person's own certificate and key, kept under the PIN they came with. */
export function OwnIdentityForm({ onDone, onLater, laterLabel }: IdentityFormProps) {
  const [file, setFile] = useState<PickedFile | null>(null);
  const [fileProblem, setFileProblem] = useState<string>();
  const [pin, setPin] = useState('');
  const take = useWrite('identity.import');
  const wrongPin = fieldFailure(take.error, 'pin');
  const pick = async ([picked]: readonly File[]): Promise<void> => {
    if (!picked) return;
    take.reset();
    const offered = await offerFile(picked);
    setFile(offered.ok ? offered.value : null);
    setFileProblem(offered.ok ? undefined : offered.error.message);
  };
  const problems = file === null ? { file: 'Choose the file with your certificate and key.' } : {};
  const { formProps, problem } = useCheckedForm<'file'>(problems, () => {
    if (file === null) return;
    take.mutate({ file: file.token, pin }, { onSuccess: onDone, onError: () => setPin('') });
  });
  return (
    <form {...formProps} className="stack" aria-label="Use my own certificate">
      <FileDrop
        label="Your certificate and key"
        help="A .p12 or .pfx file for signing, not expired. A copy is kept in the encrypted file."
        accept={['.p12', '.pfx']}
        chosen={file?.name}
        error={fileProblem ?? problem('file')}
        onFiles={(files) => void pick(files)}
      />
      <PinField
        label="The file’s PIN"
        inputMode="text"
        value={pin}
        onChange={setPin}
        error={wrongPin}
        help="The PIN or password it was given when it was made. You type it for each signature."
      />
      {wrongPin === undefined && <FailureBanner error={take.error} />}
      <div className="row access-foot">
        <Button onPress={onLater} isDisabled={take.isPending}>
          {laterLabel}
        </Button>
        <Button type="submit" variant="primary" isPending={take.isPending}>
          Use this file
        </Button>
      </div>
    </form>
  );
}
