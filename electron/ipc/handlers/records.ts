import type { Result } from '../../../shared/result';
import type { CentreContext } from '../../services/centre-context';
import { importHistory, Imports, saveTemplate } from '../../services/imports/imports';
import { getQualification, listQualifications } from '../../services/qualifications/read';
import { readDocument } from '../../services/qualifications/read-document';
import { saveQualification } from '../../services/qualifications/save';
import { addShipped, listShipped } from '../../services/qualifications/shipped';
import { reading, writing, type AppContext } from '../app-context';
import type { Handlers } from '../handle';

type RecordChannels =
  | 'qualifications.list'
  | 'qualifications.get'
  | 'qualifications.shipped'
  | 'qualifications.addShipped'
  | 'qualifications.read'
  | 'qualifications.save'
  | 'imports.read'
  | 'imports.review'
  | 'imports.commit'
  | 'imports.saveRejected'
  | 'imports.saveTemplate'
  | 'imports.history';

export function recordHandlers(app: AppContext): Pick<Handlers, RecordChannels> {
  const { jobs, files, desktop, resourcesFolder } = app;
  const imports = new Imports(jobs, files);
  app.onLock(() => imports.end());
  /** For what is not about the centre's file, but is not for somebody who is not signed in either. */
  const signedIn = async <T>(work: (centre: CentreContext) => Promise<Result<T>>): Promise<Result<T>> => {
    const centre = app.centre();
    return centre.ok ? work(centre.value) : centre;
  };
  return {
    'qualifications.list': reading(app, listQualifications),
    'qualifications.get': reading(app, getQualification),
    'qualifications.shipped': reading(app, (centre) => listShipped(centre, resourcesFolder)),
    'qualifications.addShipped': writing(app, (centre, { code }) =>
      addShipped(centre, resourcesFolder, code),
    ),
    'qualifications.read': (request) => signedIn(() => readDocument(jobs, files, request)),
    'qualifications.save': writing(app, saveQualification),
    'imports.read': (request) => signedIn((centre) => imports.read(centre, request)),
    'imports.review': (request) => signedIn((centre) => imports.review(centre, request)),
    'imports.commit': (request) => signedIn((centre) => imports.commit(centre, request)),
    'imports.saveRejected': ({ importId }) => signedIn(() => imports.saveRejected(desktop, importId)),
    'imports.saveTemplate': ({ template }) => saveTemplate(desktop, jobs, template),
    'imports.history': reading(app, importHistory),
  };
}
