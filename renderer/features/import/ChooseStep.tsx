import { counted } from '../../../shared/domain/sampling/names';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { FileDrop } from '../../ui/FileDrop';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import { sizeWords } from './size-words';
import type { ImportControl } from './useImport';
import { Working } from './WorkingCard';

/** Files to import: one workbook, or CSV files together, so that decisions find their learners. */
export function ChooseStep({ control }: { readonly control: ImportControl }) {
  const { state, work, pick, read, change, matching, forgetMatching } = control;
  const { files } = state;
  const isUnfinished = matching.files.length > 0 && state.preview === null && state.done === null;
  return (
    <Card title="Choose files" lead="Nothing is added before you have seen what would be.">
      <div className="stack">
        {isUnfinished && (
          <Banner
            title={
              <>
                An import of <bdi>{matching.files.map(({ name }) => name).join(', ')}</bdi> was not finished.
              </>
            }
            remedy="Choose its files again: what you matched and answered is used again."
            action={
              <Button size="small" onPress={() => void forgetMatching()}>
                Forget it
              </Button>
            }
          />
        )}
        <FileDrop
          label="Workbook or CSV files"
          help="XLSX with a sheet for each kind, or several CSV files together. Up to 50 MB each."
          accept={['.xlsx', '.csv', '.txt', '.tsv']}
          multiple
          onFiles={(picked) => void pick(picked)}
        />
        {files.length > 0 && (
          <ul className="import-files" role="list" aria-label="Files to import">
            {files.map((file) => (
              <li key={file.token}>
                <Icon name="file" />
                <span className="import-files__name">{file.name}</span>
                <span className="muted">{sizeWords(file.size)}</span>
                <IconButton
                  icon="cross"
                  label={`Leave out ${file.name}`}
                  onPress={() => change({ files: files.filter((other) => other !== file) })}
                />
              </li>
            ))}
          </ul>
        )}
        {work.isRunning ? (
          <Working work={work} label="Reading" />
        ) : (
          <div className="row">
            <Button variant="primary" isDisabled={files.length === 0} onPress={() => void read()}>
              {files.length === 0 ? 'Read the files' : `Read ${counted(files.length, 'file')}`}
            </Button>
            {state.preview !== null && (
              <Button onPress={() => change({ step: 1 })}>Go on with what was read</Button>
            )}
          </div>
        )}
      </div>
    </Card>
  );
}
