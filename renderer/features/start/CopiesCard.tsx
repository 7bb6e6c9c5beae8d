import { useState } from 'react';
import type { DatabaseProblem } from '../../../shared/ipc/session';
import { localTime } from '../../access/local-time';
import { FailureBanner } from '../../data/failures';
import { useAsk } from '../../data/queries';
import { useSession } from '../../data/session';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Dialog } from '../../ui/Dialog';
import { fileSize } from './file-size';

type Copy = DatabaseProblem['copies'][number];

const KINDS: Readonly<Record<Copy['kind'], string>> = {
  before: 'before a change of its structure',
  daily: 'daily',
  weekly: 'weekly',
};

/** The copies that were made on this computer, and putting one in the file's place. */
export function CopiesCard({ copies }: { readonly copies: readonly Copy[] }) {
  const { become } = useSession();
  const [chosen, setChosen] = useState<Copy | null>(null);
  const restore = useAsk('session.restoreCopy');
  const close = (): void => {
    setChosen(null);
    restore.reset();
  };
  return (
    <Card
      title="Copies on this computer"
      lead={
        copies.length === 0
          ? 'There are none on this computer.'
          : 'Made by Countersign day by day and before changes to the file, newest first.'
      }
    >
      {copies.length > 0 && (
        <ul className="copies" role="list">
          {copies.map((copy) => (
            <li key={copy.name}>
              <span className="copies__what">
                <span>{localTime(copy.takenAt)}</span>
                <span className="muted">{KINDS[copy.kind]}</span>
                <span className="number">{fileSize(copy.size)}</span>
              </span>
              <Button size="small" onPress={() => setChosen(copy)}>
                Put this copy in its place…
                <span className="visually-hidden"> {localTime(copy.takenAt)}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Dialog
        title="Put this copy in its place"
        role="alertdialog"
        isOpen={chosen !== null}
        onClose={close}
        footer={
          <>
            <Button onPress={close}>Cancel</Button>
            <Button
              variant="primary"
              isPending={restore.isPending}
              onPress={() => {
                if (chosen) restore.mutate({ copy: chosen.name }, { onSuccess: become });
              }}
            >
              Put it in place
            </Button>
          </>
        }
      >
        <p>
          The centre’s records go back to {chosen && localTime(chosen.takenAt)}. What was written after that
          is not in the copy.
        </p>
        <p>The file that cannot be opened is not deleted: it is set aside in a folder beside it.</p>
        <FailureBanner error={restore.error} />
      </Dialog>
    </Card>
  );
}
