import type { IsoTime } from '../../shared/domain/calendar';
import type { SessionState } from '../../shared/ipc/session';
import { fail, ok, type Result } from '../../shared/result';
import { backupName, restoreBackup } from './backup';
import type { CopiesCommands } from './copies';
import type { Desktop } from './desktop';
import type { Jobs } from './jobs';
import type { PickedFiles } from './picked-files';
import type { OpenCentre, Session } from './session';

/** Writes a backup where the person says; null when they did not. */
export async function takeBackup(
  centre: OpenCentre,
  jobs: Jobs,
  desktop: Desktop,
  jobId: string,
  now: IsoTime,
): Promise<Result<{ readonly savedAs: string } | null>> {
  const to = await desktop.chooseWhereToSave(backupName(centre.centre.name, now));
  if (to === null) return ok(null);
  const { access, place } = centre;
  const job = { jobId, title: 'Writing the backup' };
  const written = await jobs.exclusively(() =>
    jobs.once<CopiesCommands, 'backup'>(job, 'copies', 'backup', { access, place, to, now }),
  );
  return written.ok ? ok({ savedAs: to }) : written;
}

/** Puts a backup in the place of the centre, where there is none yet, and shows its sign-in. */
export async function keepBackup(
  session: Session,
  files: PickedFiles,
  request: { readonly file: string; readonly setAside: boolean },
  now: IsoTime,
): Promise<Result<SessionState>> {
  const file = files.get(request.file);
  if (!file.ok) return file;
  const { path } = file.value;
  if (path === null)
    return fail({
      code: 'not-a-backup',
      message: 'This is not a file on this computer.',
      remedy: 'Pick the backup file.',
    });
  session.turnTo('centre');
  // Only what cannot be opened is set aside: a centre that works is never replaced by a click.
  const setExistingAside = request.setAside && session.state().kind === 'problem';
  const restored = await restoreBackup(path, session.place(), { now, setExistingAside });
  return restored.ok ? ok(session.lock()) : restored;
}
