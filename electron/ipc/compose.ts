import type { IsoTime } from '../../shared/domain/calendar';
import type { Desktop } from '../services/desktop';
import type { Jobs } from '../services/jobs';
import type { PickedFiles } from '../services/picked-files';
import type { OpenCentre, Session } from '../services/session';
import { newestCopyAt } from '../services/session/newest-copy';
import { createSignIns } from '../services/sign-ins';
import type { AppContext } from './app-context';
import type { Handlers } from './handle';
import { peopleHandlers } from './handlers/people';
import { recordHandlers } from './handlers/records';
import { reportHandlers } from './handlers/reports';
import { samplingHandlers } from './handlers/sampling';
import { sessionHandlers } from './handlers/session';
import { settingsHandlers } from './handlers/settings';

interface Parts {
  readonly session: Session;
  readonly jobs: Jobs;
  readonly files: PickedFiles;
  readonly desktop: Desktop;
  readonly resourcesFolder: string;
  readonly dataFolder: string;
  readonly version: string;
  readonly now: () => IsoTime;
}

/** Every channel's handler, and the lock that lets go of everything a session held. */
export function composeHandlers(parts: Parts): { readonly handlers: Handlers; readonly lock: () => void } {
  const { session, jobs, files, now } = parts;
  const onLock: (() => void)[] = [() => files.forget(), () => jobs.cancelAll()];
  const letGo = (): void => onLock.forEach((listener) => listener());
  const lock = (): void => {
    letGo();
    session.lock();
  };
  const app: AppContext<OpenCentre> = {
    ...parts,
    centre: session.centre,
    lastCopyAt: () => newestCopyAt(session.place()),
    onLock: (listener) => onLock.push(listener),
  };
  const handlers: Handlers = {
    ...sessionHandlers(app, { session, signIns: createSignIns({ now }), letGo, now }),
    ...peopleHandlers(app),
    ...recordHandlers(app),
    ...samplingHandlers(app, now),
    ...reportHandlers(app),
    ...settingsHandlers(app),
  };
  return { handlers, lock };
}
