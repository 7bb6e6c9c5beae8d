import path from 'node:path';
import { ok } from '../../shared/result';
import type { Desktop } from '../services/desktop';
import type { Jobs } from '../services/jobs';
import { createOpenedFiles } from '../services/opened-files';
import type { PickedFiles } from '../services/picked-files';
import { takeDueCopies } from '../services/copies';
import { createSession, type OpenCentre, type Session, type SessionSurroundings } from '../services/session';
import { newestCopyAt } from '../services/session/newest-copy';
import { createSignIns } from '../services/sign-ins';
import type { AppContext } from './app-context';
import type { Handlers } from './handle';
import { caseHandlers } from './handlers/cases';
import { countersignatureHandlers } from './handlers/countersignatures';
import { drawHandlers } from './handlers/draws';
import { learnerHandlers } from './handlers/learners';
import { matrixHandlers } from './handlers/matrix';
import { peopleHandlers } from './handlers/people';
import { planCellHandlers } from './handlers/plan-cells';
import { planSheetHandlers } from './handlers/plan-sheet';
import { peopleRecordHandlers } from './handlers/people-records';
import { policyHandlers } from './handlers/policies';
import { recordHandlers } from './handlers/records';
import { reportHandlers } from './handlers/reports';
import { ruleHandlers } from './handlers/rules';
import { samplingHandlers } from './handlers/sampling';
import { scheduleHandlers } from './handlers/schedule';
import { sessionHandlers } from './handlers/session';
import { settingsHandlers } from './handlers/settings';
import { unitRecordHandlers } from './handlers/unit-records';
import { documentHandlers } from './handlers/documents';
import { trackingHandlers } from './handlers/tracking';
import { claimHandlers } from './handlers/claims';
import { signatureHandlers } from './handlers/signatures';

interface Parts {
  readonly surroundings: SessionSurroundings;
  readonly jobs: Jobs;
  readonly files: PickedFiles;
  readonly desktop: Desktop;
  readonly resourcesFolder: string;
  readonly version: string;
  /** The session was taken away by what a worker found. */
  readonly onSessionLost: () => void;
}

export interface Composed {
  readonly session: Session;
  readonly handlers: Handlers;
  /** Lets go of everything the session held, then closes the database. */
  readonly lock: () => void;
}

/** The session, every channel's handler, and the lock. */
export function compose(parts: Parts): Composed {
  const { surroundings, jobs, files } = parts;
  const { now, dataFolder } = surroundings;
  const session: Session = createSession(surroundings, (centre) => {
    // Reads the whole file: in a worker, while the person goes on. Damage found there ends the session.
    void takeDueCopies(centre, jobs, now()).then((taken) => {
      if (taken.ok || taken.error.code !== 'database-damaged' || !centre.db.isOpen) return;
      letGo();
      session.report(taken.error);
      parts.onSessionLost();
    });
    return ok(null);
  });
  const openedFiles = createOpenedFiles(path.join(dataFolder, 'files'));
  const onLock: (() => void)[] = [() => files.forget(), () => jobs.cancelAll(), () => openedFiles.empty()];
  const letGo = (): void => onLock.forEach((listener) => listener());
  const lock = (): void => {
    letGo();
    session.lock();
  };
  const app: AppContext<OpenCentre> = {
    ...parts,
    dataFolder,
    openedFiles,
    centre: session.centre,
    centreChanged: session.centreChanged,
    lastCopyAt: () => newestCopyAt(session.place()),
    onLock: (listener) => onLock.push(listener),
  };
  const handlers: Handlers = {
    ...sessionHandlers(app, { session, signIns: createSignIns({ now }), letGo, now }),
    ...caseHandlers(app),
    ...countersignatureHandlers(app),
    ...peopleHandlers(app),
    ...peopleRecordHandlers(app),
    ...learnerHandlers(app),
    ...trackingHandlers(app),
    ...documentHandlers(app),
    ...recordHandlers(app),
    ...samplingHandlers(app, now),
    ...policyHandlers(app),
    ...drawHandlers(app),
    ...matrixHandlers(app),
    ...planCellHandlers(app),
    ...planSheetHandlers(app),
    ...scheduleHandlers(app, now),
    ...reportHandlers(app),
    ...ruleHandlers(app),
    ...settingsHandlers(app),
    ...unitRecordHandlers(app),
    ...signatureHandlers(app),
    ...claimHandlers(app),
  };
  return { session, handlers, lock };
}
