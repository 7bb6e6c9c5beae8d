import './FilePick.css';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button } from './Button';
import { Icon } from './Icon';
import { IconButton } from './IconButton';
import { sizeText } from './sizeText';

export interface FilePickProps {
  /** What the file is: `Certificate`. */
  readonly label: string;
  /** The file chosen or kept; null where there is none. */
  readonly file: { readonly name: string; readonly size: number } | null;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly layout?: 'stacked' | 'beside';
  readonly onFile: (file: File) => void;
  readonly onRemove: () => void;
}

/** One file of a record, in a line of a form: chosen, replaced or left out. */
export function FilePick({ label, file, help, error, layout = 'stacked', onFile, onRemove }: FilePickProps) {
  return (
    <div
      className={layout === 'beside' ? 'field field--beside' : 'field'}
      data-invalid={error === undefined ? undefined : true}
      role="group"
      aria-label={label}
    >
      <span className="field__label">{label}</span>
      <div className="file-pick">
        {file && (
          <span className="file-pick__file">
            <Icon name="file" />
            <bdi className="file-pick__name">{file.name}</bdi>
            <span className="muted">{sizeText(file.size)}</span>
            <IconButton icon="cross" label={`Leave out ${file.name}`} onPress={onRemove} />
          </span>
        )}
        <FileTrigger onSelect={(files) => files?.[0] && onFile(files[0])}>
          <Button size="small">{file ? 'Choose another…' : 'Choose file…'}</Button>
        </FileTrigger>
      </div>
      {help !== undefined && <span className="field__help">{help}</span>}
      {error !== undefined && (
        <span className="field__error" role="alert">
          {error}
        </span>
      )}
    </div>
  );
}
