import type { FileDraft } from '../../../data/file-choice';
import { RecordFileField } from '../../../data/RecordFile';
import type { FormPart } from './form-part';

interface FileFieldProps {
  readonly form: FormPart<{ readonly file: FileDraft | null }>;
  readonly label?: string;
}

/** The file that belongs to an entry: a certificate, an agreement, notes. */
export function FileField({ form: { draft, change, problem }, label = 'File' }: FileFieldProps) {
  return (
    <RecordFileField
      label={label}
      file={draft.file}
      onChange={(file) => change({ file })}
      error={problem('file')}
    />
  );
}
