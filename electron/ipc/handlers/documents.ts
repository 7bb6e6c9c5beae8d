import path from 'node:path';
import type { Result } from '../../../shared/result';
import type { CentreContext } from '../../services/centre-context';
import {
  saveLearnerRecord,
  saveObservation,
  saveStatement,
  type Printing,
} from '../../services/documents/save';
import type { AppContext } from '../app-context';
import type { Handlers } from '../handle';

type DocumentChannels = Extract<keyof Handlers, `documents.${string}`>;

export function documentHandlers(app: AppContext): Pick<Handlers, DocumentChannels> {
  const printing: Printing = {
    jobs: app.jobs,
    desktop: app.desktop,
    fontsFolder: path.join(app.resourcesFolder, 'fonts'),
  };
  const printed =
    <Request, T>(print: (centre: CentreContext, tools: Printing, request: Request) => Promise<Result<T>>) =>
    async (request: Request): Promise<Result<T>> => {
      const centre = app.centre();
      return centre.ok ? print(centre.value, printing, request) : centre;
    };
  return {
    'documents.saveLearnerRecord': printed(saveLearnerRecord),
    'documents.saveStatement': printed(saveStatement),
    'documents.saveObservation': printed(saveObservation),
  };
}
