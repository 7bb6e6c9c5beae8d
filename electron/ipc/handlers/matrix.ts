import path from 'node:path';
import type { matrixChannels, matrixExportChannels } from '../../../shared/ipc/plan-cells';
import { cellDetail } from '../../services/plan-matrix/cell-detail';
import { exportMatrix } from '../../services/plan-matrix/export';
import { readMatrix } from '../../services/plan-matrix/read';
import { reading, type AppContext } from '../app-context';
import type { Handlers } from '../handle';

export function matrixHandlers(
  app: AppContext,
): Pick<Handlers, keyof typeof matrixChannels | keyof typeof matrixExportChannels> {
  const fonts = path.join(app.resourcesFolder, 'fonts');
  return {
    'plans.exportMatrix': async (request) => {
      const centre = app.centre();
      return centre.ok ? exportMatrix(centre.value, app.jobs, app.desktop, fonts, request) : centre;
    },
    'plans.cellDetail': reading(app, cellDetail),
    'plans.matrix': async (request) => {
      const centre = app.centre();
      return centre.ok ? readMatrix(centre.value, app.jobs, request) : centre;
    },
  };
}
