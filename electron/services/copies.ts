import type { IsoTime } from '../../shared/domain/calendar';
import type { Result } from '../../shared/result';
import type { FileAccess } from './centre-context';
import type { Jobs } from './jobs';
import type { OpenCentre } from './session';
import type { CentrePlace } from './session/place';

/** What the copies worker does: each reads the whole file, which is no work for main's event loop. */
export type CopiesCommands = {
  readonly scheduled: {
    readonly input: { readonly access: FileAccess; readonly folder: string; readonly now: IsoTime };
    readonly output: null;
  };
  readonly backup: {
    readonly input: {
      readonly access: FileAccess;
      readonly place: CentrePlace;
      readonly to: string;
      readonly now: IsoTime;
    };
    readonly output: null;
  };
};

/** Takes the daily and weekly copies that are due, after somebody signed in. */
export const takeDueCopies = (
  { access, place }: OpenCentre,
  jobs: Jobs,
  now: IsoTime,
): Promise<Result<null>> =>
  jobs.exclusively(() =>
    jobs.quietly<CopiesCommands, 'scheduled'>('copies', 'scheduled', { access, folder: place.copies, now }),
  );
