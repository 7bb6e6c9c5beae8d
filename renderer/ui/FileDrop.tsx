import './FileDrop.css';
import { Button } from 'react-aria-components/Button';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Text } from 'react-aria-components/Text';
import { ProblemText, type FieldProblem } from './Field';
import { Icon } from './Icon';

export interface FileDropProps {
  /** What the file is: `Specification document`. */
  readonly label: string;
  /** What is accepted, in words: `PDF, Word or text, up to 20 MB`. */
  readonly help?: string;
  /** File name endings and MIME types for the file dialog: `.pdf`. */
  readonly accept?: readonly string[];
  readonly multiple?: boolean;
  /** The name of the file already chosen. */
  readonly chosen?: string | undefined;
  readonly error?: FieldProblem | string | undefined;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A place to drop a file, with a button that opens the file dialog for everyone else. */
export function FileDrop({
  label,
  help,
  accept = [],
  multiple = false,
  chosen,
  error,
  onFiles,
}: FileDropProps) {
  const take = (files: readonly File[]): void => {
    if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
  };
  return (
    <DropZone
      className="file-drop"
      onDrop={(event) => {
        const dropped = event.items.flatMap((item) => (item.kind === 'file' ? [item.getFile()] : []));
        void Promise.all(dropped).then(take);
      }}
    >
      <Icon name={chosen === undefined ? 'import' : 'file'} size={20} />
      <div className="file-drop__text">
        <Text slot="label" className="file-drop__label">
          {chosen ?? label}
        </Text>
        <span className="field__help">{chosen === undefined ? 'Drop it here, or choose it.' : label}</span>
        {help !== undefined && <span className="field__help">{help}</span>}
        {error !== undefined && (
          <span className="field__error" role="alert">
            <ProblemText problem={error} />
          </span>
        )}
      </div>
      <FileTrigger
        acceptedFileTypes={accept}
        allowsMultiple={multiple}
        onSelect={(files) => take(files ? [...files] : [])}
      >
        <Button className="button button--plain">
          {chosen === undefined ? 'Choose file…' : 'Choose another…'}
        </Button>
      </FileTrigger>
    </DropZone>
  );
}
