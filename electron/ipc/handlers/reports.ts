import path from 'node:path';
import type { Result } from '../../../shared/result';
import type { CentreContext } from '../../services/centre-context';
import { historyPage, saveHistory } from '../../services/history';
import { checkCentreHistory } from '../../services/history-check';
import { importIdentity, makeIdentity, ownIdentity } from '../../services/identity';
import { issueReport } from '../../services/reports/issue';
import { listReports, openReport, revealReport, saveReportCopy } from '../../services/reports/register';
import { verifyIssued, verifyPicked } from '../../services/reports/verify';
import { reading, type AppContext } from '../app-context';
import type { Handlers } from '../handle';

type ReportChannels = Extract<
  keyof Handlers,
  `identity.${string}` | `reports.${string}` | `history.${string}`
>;

export function reportHandlers(app: AppContext): Pick<Handlers, ReportChannels> {
  const { jobs, files, desktop, dataFolder } = app;
  const fonts = path.join(app.resourcesFolder, 'fonts');
  const folder = path.join(dataFolder, 'reports');
  const signedIn = async <T>(work: (centre: CentreContext) => Promise<Result<T>>): Promise<Result<T>> => {
    const centre = app.centre();
    return centre.ok ? work(centre.value) : centre;
  };
  return {
    'identity.get': reading(app, ownIdentity),
    'identity.create': (request) =>
      signedIn((centre) => jobs.exclusively(() => makeIdentity(centre, jobs, request))),
    'identity.import': (request) =>
      signedIn((centre) => jobs.exclusively(() => importIdentity(centre, jobs, files, request))),
    'reports.list': reading(app, listReports),
    'reports.issue': (request) => signedIn((centre) => issueReport(centre, jobs, fonts, request)),
    'reports.open': ({ id }) => signedIn((centre) => openReport(centre, desktop, folder, id)),
    'reports.saveCopy': ({ id }) => signedIn((centre) => saveReportCopy(centre, desktop, id)),
    'reports.reveal': ({ id }) => signedIn((centre) => revealReport(centre, desktop, folder, id)),
    'reports.verify': ({ file }) => signedIn(() => verifyPicked(jobs, files, file)),
    'reports.verifyIssued': ({ id }) => signedIn((centre) => verifyIssued(centre, jobs, id)),
    'history.page': reading(app, historyPage),
    'history.check': ({ jobId }) => signedIn((centre) => checkCentreHistory(centre, jobs, jobId)),
    'history.save': () => signedIn((centre) => saveHistory(centre, desktop)),
  };
}
