import { useState } from 'react';
import type { IsoTime } from '../../../shared/domain/calendar';
import { localTime } from '../../access/local-time';
import { ask } from '../../api';
import { FailureBanner } from '../../data/failures';
import { useLongWork } from '../../data/jobs';
import { useToast } from '../../frame/Toasts';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Disclosure } from '../../ui/Disclosure';

/** Copies and backups: what is made by itself, what the person saves elsewhere, and how it comes back. */
export function BackupCard({ lastCopyAt }: { readonly lastCopyAt: IsoTime | null }) {
  const [failure, setFailure] = useState<unknown>(null);
  const work = useLongWork();
  const toast = useToast();
  const create = async (): Promise<void> => {
    setFailure(null);
    try {
      const saved = await work.run((jobId) => ask('backup.create', { jobId }));
      if (saved) toast({ title: `Backup saved as ${saved.savedAs}`, tone: 'good' });
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <Card title="Backup and restore">
      <div className="stack">
        <p>
          Countersign makes a copy on this computer each day it is used
          {lastCopyAt === null ? '; there is none yet.' : `; the last one on ${localTime(lastCopyAt)}.`} A
          copy does not help when the computer is lost: save a backup on another disk from time to time. It is
          encrypted, and opens with the passphrases and the recovery code of its day.
        </p>
        <div className="settings__foot">
          {work.isRunning && <Button onPress={work.cancel}>Cancel</Button>}
          <Button icon="download" isPending={work.isRunning} onPress={() => void create()}>
            Save a backup…
          </Button>
        </div>
        <FailureBanner error={failure} />
        <Disclosure title="How a backup comes back">
          <p>
            On a computer without a centre, choose “Restore a backup” on the Welcome screen and pick the file.
            It is checked as a whole before anything is put in place. Then sign in as on the day it was made.
          </p>
        </Disclosure>
      </div>
    </Card>
  );
}
