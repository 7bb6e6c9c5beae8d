import type { matrixChannels } from '../../../shared/ipc/plan-cells';
import { cellDetail } from '../../services/plan-matrix/cell-detail';
import { readMatrix } from '../../services/plan-matrix/read';
import { reading, type AppContext } from '../app-context';
import type { Handlers } from '../handle';

export function matrixHandlers(app: AppContext): Pick<Handlers, keyof typeof matrixChannels> {
  return {
    'plans.cellDetail': reading(app, cellDetail),
    'plans.matrix': async (request) => {
      const centre = app.centre();
      return centre.ok ? readMatrix(centre.value, app.jobs, request) : centre;
    },
  };
}
