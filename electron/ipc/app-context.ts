import type { IsoTime } from '../../shared/domain/calendar';
import type { Result } from '../../shared/result';
import type { CentreContext } from '../services/centre-context';
import type { Desktop } from '../services/desktop';
import type { Jobs } from '../services/jobs';
import type { OpenedFiles } from '../services/opened-files';
import type { PickedFiles } from '../services/picked-files';

/** What every handler may use; `main.ts` supplies it. */
export interface AppContext<Centre extends CentreContext = CentreContext> {
  /** The open centre; `locked` when nobody is signed in. */
  readonly centre: () => Result<Centre>;
  readonly jobs: Jobs;
  readonly files: PickedFiles;
  readonly desktop: Desktop;
  /** Where what records keep is written out to be opened. */
  readonly openedFiles: OpenedFiles;
  /** Icons, fonts and qualification facts that come with the application. */
  readonly resourcesFolder: string;
  readonly dataFolder: string;
  readonly version: string;
  /** When the newest copy of the database was made. */
  readonly lastCopyAt: () => IsoTime | null;
  /** The centre's name or number was changed. */
  readonly centreChanged: () => void;
  /** Called whenever the session locks, before the database closes. */
  readonly onLock: (listener: () => void) => void;
}

/** Answers from the open centre; nothing is written. */
export const reading =
  <Centre extends CentreContext, Request, Response>(
    app: AppContext<Centre>,
    service: (centre: Centre, request: Request) => Result<Response>,
  ) =>
  (request: Request): Result<Response> => {
    const centre = app.centre();
    return centre.ok ? service(centre.value, request) : centre;
  };

/** Writes to the open centre when no worker is writing: main never waits inside SQLite for a worker's lock. */
export const writing =
  <Centre extends CentreContext, Request, Response>(
    app: AppContext<Centre>,
    service: (centre: Centre, request: Request) => Result<Response>,
  ) =>
  (request: Request): Promise<Result<Response>> =>
    app.jobs.exclusively(() => Promise.resolve(reading(app, service)(request)));
