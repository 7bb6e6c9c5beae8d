import { useState } from 'react';
import { ask, CallFailure, offerFile } from '../../api';
import { FailureBanner } from '../../data/failures';
import { useLongWork } from '../../data/jobs';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { FileDrop } from '../../ui/FileDrop';
import { ProgressBar } from '../../ui/ProgressBar';
import { reviewByHand, toEdit, type DocumentReview } from './review-model';

/** Takes a document and reads it; nothing is saved, whatever comes of it. */
export function ChooseDocument({ onRead }: { readonly onRead: (review: DocumentReview) => void }) {
  const work = useLongWork();
  const [failure, setFailure] = useState<unknown>(null);
  const [name, setName] = useState<string>();

  const read = async (file: File): Promise<void> => {
    setFailure(null);
    setName(file.name);
    try {
      const offered = await offerFile(file);
      if (!offered.ok) throw new CallFailure(offered.error);
      const { token } = offered.value;
      const { draft: document, sha256 } = await work.run((jobId) =>
        ask('qualifications.read', { jobId, file: token }),
      );
      const source = { name: offered.value.name, sha256 };
      onRead({ source, document, edited: toEdit(document.qualification) });
    } catch (error) {
      setFailure(error);
    }
  };

  return (
    <Card
      title="Choose the document"
      lead="A record of assessment book or a handbook of the awarding organisation. It stays on this computer."
    >
      <div className="stack">
        <FileDrop
          label="The awarding organisation’s document"
          help="PDF, Word (.docx) or text, up to 40 MB"
          accept={['.pdf', '.docx', '.txt']}
          chosen={name}
          onFiles={([file]) => {
            if (file && !work.isRunning) void read(file);
          }}
        />
        {work.isRunning && (
          <div className="row reading">
            <ProgressBar
              label={work.progress?.title ?? `Reading ${name ?? ''}`}
              done={work.progress?.done ?? 0}
              total={work.progress?.total ?? null}
            />
            <Button size="small" onPress={work.cancel}>
              Stop reading
            </Button>
          </div>
        )}
        <FailureBanner error={failure} />
        {!work.isRunning && (
          <div className="row">
            <span className="muted">
              {failure === null ? 'No document that can be read?' : 'Nothing was saved.'}
            </span>
            <Button size="small" onPress={() => onRead(reviewByHand())}>
              Enter the qualification by hand
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}
