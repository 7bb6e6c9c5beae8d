import { offerFile, ask, failureOf } from '../../api';
import { useState } from 'react';
import { useToast } from '../../frame/Toasts';
import { Card } from '../../ui/Card';
import { CheckChips } from '../../ui/CheckChips';
import { DateField } from '../../ui/DateField';
import { FileDrop } from '../../ui/FileDrop';
import { TextField } from '../../ui/TextField';
import { useSignedIn } from '../../data/session';
import { EvidenceFiles } from './EvidenceFiles';
import type { SamplePartProps } from './sample-part';

/** What was looked at: portfolio reference, files with their hash, criteria. */
export function EvidenceCard({ screen, draft, change, problem }: SamplePartProps) {
  const { today } = useSignedIn();
  const [fileProblem, setFileProblem] = useState<string | undefined>(undefined);
  const toast = useToast();
  const take = async (files: readonly File[]): Promise<void> => {
    setFileProblem(undefined);
    try {
      let kept = draft.files;
      for (const file of files) {
        const offered = await offerFile(file);
        if (!offered.ok) {
          setFileProblem([offered.error.message, offered.error.remedy].filter(Boolean).join(' '));
          continue;
        }
        const seen = await ask('samples.evidence', { file: offered.value.token, open: true });
        if (kept.some(({ sha256 }) => sha256 === seen.sha256)) {
          toast({ title: `${seen.name} is in the list already` });
          continue;
        }
        kept = [...kept, seen];
      }
      change({ files: kept });
    } catch (error) {
      const failure = failureOf(error);
      setFileProblem([failure.message, failure.remedy].filter(Boolean).join(' '));
    }
  };
  return (
    <Card title="Evidence seen">
      <div className="stack">
        <DateField
          label="Sampled on"
          layout="beside"
          value={draft.sampledOn}
          max={today}
          onChange={(sampledOn) => change({ sampledOn })}
          error={problem('sampledOn')}
        />
        <TextField
          label="Portfolio reference"
          layout="beside"
          placeholder="p. 41 to 44, observation records 1 and 2"
          value={draft.portfolioReference}
          onChange={(portfolioReference) => change({ portfolioReference })}
          error={problem('portfolioReference')}
        />
        <FileDrop
          label="Evidence files"
          help="A file is opened in its own program; its name and SHA-256 are kept here, the file stays where it is."
          multiple
          error={fileProblem}
          onFiles={(files) => void take(files)}
        />
        <EvidenceFiles files={draft.files} onRemove={(files) => change({ files })} />
        {screen.outcomes.map(({ number, title, criteria }) => (
          <CheckChips
            key={number}
            layout="beside"
            label={title === '' ? `Criteria, outcome ${number}` : `Criteria of ${number} ${title}`}
            options={criteria.map(({ id, label, text }) => ({
              value: id,
              label,
              ...(text !== '' && { note: text }),
            }))}
            value={draft.criteria.filter((id) => criteria.some((criterion) => criterion.id === id))}
            onChange={(chosen) => {
              const others = draft.criteria.filter(
                (id) => !criteria.some((criterion) => criterion.id === id),
              );
              change({ criteria: [...others, ...chosen] });
            }}
          />
        ))}
      </div>
    </Card>
  );
}
