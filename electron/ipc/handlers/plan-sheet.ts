import path from 'node:path';
import type { planSheetChannels } from '../../../shared/ipc/plan-sheet';
import { printPlanSheet } from '../../services/plan-sheet/print';
import type { AppContext } from '../app-context';
import type { Handlers } from '../handle';

export function planSheetHandlers(app: AppContext): Pick<Handlers, keyof typeof planSheetChannels> {
  const fontsFolder = path.join(app.resourcesFolder, 'fonts');
  return {
    'plans.printSheet': async (request) => {
      const centre = app.centre();
      const printing = { jobs: app.jobs, desktop: app.desktop, fontsFolder };
      return centre.ok ? printPlanSheet(centre.value, printing, request) : centre;
    },
  };
}
