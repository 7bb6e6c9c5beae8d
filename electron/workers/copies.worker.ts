import { ok } from '../../shared/result';
import { takeScheduledCopies } from '../database/copies';
import { createBackup } from '../services/backup';
import type { CopiesCommands } from '../services/copies';
import { whileWriting, withWriting } from '../services/file-access';
import { serve } from './serve';

serve<CopiesCommands>({
  scheduled: ({ access, folder, now }) =>
    withWriting(access, (db) => {
      const taken = takeScheduledCopies(db, folder, now);
      return taken.ok ? ok(null) : taken;
    }),
  backup: ({ access, place, to, now }) => whileWriting(access, (db) => createBackup({ db, place }, to, now)),
});
