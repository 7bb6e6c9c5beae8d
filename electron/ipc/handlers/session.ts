import type { IsoTime } from '../../../shared/domain/calendar';
import { fail, ok, type Result } from '../../../shared/result';
import { keepBackup, takeBackup } from '../../services/backups';
import { saveRecoveryCode } from '../../services/recovery-code-file';
import { leaveDemo, openDemo } from '../../services/demo/open-demo';
import type { OpenCentre, Session } from '../../services/session';
import type { SignIns } from '../../services/sign-ins';
import type { AppContext } from '../app-context';
import type { Handlers } from '../handle';

type SessionChannels = Extract<
  keyof Handlers,
  `session.${string}` | `backup.${string}` | 'jobs.cancel' | 'links.open'
>;

interface SessionParts {
  readonly session: Session;
  readonly signIns: SignIns;
  /** Ends what the session held: long work, picked files, an import under review. */
  readonly letGo: () => void;
  readonly now: () => IsoTime;
}

export function sessionHandlers(
  app: AppContext<OpenCentre>,
  { session, signIns, letGo, now }: SessionParts,
): Pick<Handlers, SessionChannels> {
  const { jobs, files, desktop } = app;
  const signedIn = async <T>(work: (centre: OpenCentre) => Promise<Result<T>>): Promise<Result<T>> => {
    const centre = app.centre();
    return centre.ok ? work(centre.value) : centre;
  };
  return {
    'session.state': () => {
      session.endSettingUp();
      return ok(session.state());
    },
    'session.setUpCentre': (request) => session.setUpCentre(request),
    'session.openDemo': ({ jobId }) => openDemo(session, jobs, app.resourcesFolder, jobId),
    'session.leaveDemo': ({ discard }) => {
      letGo();
      return leaveDemo(session, discard);
    },
    'session.signIn': (request) => session.signIn(request),
    'session.recover': (request) => session.recover(request),
    'session.lock': () => {
      letGo();
      return ok(session.lock());
    },
    'session.changePassphrase': (request) => signedIn((centre) => signIns.changePassphrase(centre, request)),
    'session.addSignIn': (request) => signedIn((centre) => signIns.addSignIn(centre, request)),
    'session.removeSignIn': (request) => signedIn((centre) => signIns.removeSignIn(centre, request)),
    'session.saveRecoveryCode': (request) => saveRecoveryCode(desktop, request, now()),
    'session.newRecoveryCode': () => signedIn((centre) => signIns.newRecoveryCode(centre)),
    'session.restoreCopy': (request) => session.restoreCopy(request),
    'backup.create': ({ jobId }) => signedIn((centre) => takeBackup(centre, jobs, desktop, jobId, now())),
    'backup.restore': (request) => keepBackup(session, files, request, now()),
    'jobs.cancel': ({ jobId }) => {
      jobs.cancel(jobId);
      return ok(null);
    },
    'links.open': async ({ url }) =>
      (await desktop.openLink(url))
        ? ok(null)
        : fail({ code: 'refused', message: 'The page was not opened.' }),
  };
}
