import { useState } from 'react';
import { ask, CallFailure, offerFile } from '../../api';
import { FailureBanner } from '../../data/failures';
import { useSession } from '../../data/session';
import { Card } from '../../ui/Card';
import { FileDrop } from '../../ui/FileDrop';

/** Restores a backup: main checks the whole file before anything is put in place. */
export function RestoreWay({ setAside = false }: { readonly setAside?: boolean }) {
  const { become } = useSession();
  const [restoring, setRestoring] = useState<string>();
  const [failure, setFailure] = useState<unknown>(null);
  const restore = async ([picked]: readonly File[]): Promise<void> => {
    if (!picked || restoring !== undefined) return;
    setFailure(null);
    setRestoring(picked.name);
    try {
      const offered = await offerFile(picked);
      if (!offered.ok) throw new CallFailure(offered.error);
      become(await ask('backup.restore', { file: offered.value.token, setAside }));
    } catch (error) {
      setFailure(error);
    } finally {
      setRestoring(undefined);
    }
  };
  return (
    <Card
      title="Restore a backup"
      lead={
        setAside
          ? 'The files that are here are set aside in a folder beside it, and kept. You sign in with the passphrase of then, or with the recovery code.'
          : 'On a new computer, or after the old one was lost. You sign in with the passphrase of then, or with the recovery code.'
      }
    >
      <div className="stack">
        <FileDrop
          label="Backup file"
          help="A file whose name ends in .countersign-backup."
          accept={['.countersign-backup']}
          onFiles={(files) => void restore(files)}
        />
        <div role="status" className="start__status muted">
          {restoring !== undefined && `Checking and restoring ${restoring}…`}
        </div>
        <FailureBanner error={failure} />
      </div>
    </Card>
  );
}
