import type { EvidenceFile } from '../../../shared/domain/sample';
import { formatTime } from '../../../shared/domain/calendar';
import { Hash } from '../../ui/Hash';
import { IconButton } from '../../ui/IconButton';
import './EvidenceFiles.css';
import { sizeText } from '../../ui/sizeText';

interface EvidenceFilesProps {
  readonly files: readonly EvidenceFile[];
  /** Absent on a record that is only read. */
  readonly onRemove?: (left: readonly EvidenceFile[]) => void;
}

/** The files that were opened, each with the hash it had then. */
export function EvidenceFiles({ files, onRemove }: EvidenceFilesProps) {
  if (files.length === 0) return null;
  return (
    <ul className="evidence-files" aria-label="Files opened">
      {files.map((file) => (
        <li key={file.sha256}>
          <span className="evidence-files__name">{file.name}</span>
          <span className="muted">
            {sizeText(file.size)} · opened {formatTime(file.openedAt)}
          </span>
          <Hash hash={file.sha256} of={file.name} />
          {onRemove && (
            <IconButton
              icon="cross"
              label={`Remove ${file.name}`}
              onPress={() => onRemove(files.filter((other) => other !== file))}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
