import type { HistoryCheckView } from '../../shared/ipc/reports';
import { formatTime } from '../../shared/domain/calendar';
import { assertNever, fail, ok, type Result } from '../../shared/result';
import type { ReadableDatabase } from '../database/connection';
import { checkHistory } from '../database/history/check';
import type { CentreContext, FileAccess } from './centre-context';
import type { Jobs } from './jobs';
import { frozenHash } from './plans/population/population';

/** What the history worker does. */
export type HistoryCommands = {
  readonly check: { readonly input: { readonly access: FileAccess }; readonly output: HistoryCheckView };
};

/** Recomputes the log and everything it covers, in a worker thread. */
export const checkCentreHistory = (
  { access }: CentreContext,
  jobs: Jobs,
  jobId: string,
): Promise<Result<HistoryCheckView>> =>
  jobs.once<HistoryCommands, 'check'>({ jobId, title: 'Checking the history' }, 'history', 'check', {
    access,
  });

/** The check, in words. */
export function historyCheckView(
  db: ReadableDatabase,
  control: { readonly progress: (done: number, total: number) => void; readonly stopped: () => boolean },
): Result<HistoryCheckView> {
  const check = checkHistory(db, {
    populationHash: frozenHash(db),
    onProgress: ({ done, total }) => control.progress(done, total),
    shouldStop: control.stopped,
  });
  switch (check.kind) {
    case 'fits':
      return ok({ intact: true, entries: check.entries, rows: check.rows, head: check.head.hash });
    case 'stopped':
      return fail({ code: 'cancelled', message: 'The check was cancelled.' });
    case 'does not fit': {
      const { what, entry } = check.finding;
      const said = entry
        ? ` The log’s entry ${entry.seq} says otherwise: ${entry.action}, ${entry.subject}, ${entry.actor}, ${formatTime(entry.at)}.`
        : '';
      return ok({
        intact: false,
        seq: entry?.seq ?? 0,
        what: what + said,
        remedy:
          'The file was changed outside Countersign. Keep it as it is, restore the newest backup made before, and tell your awarding organisation what happened.',
      });
    }
    default:
      return assertNever(check);
  }
}
