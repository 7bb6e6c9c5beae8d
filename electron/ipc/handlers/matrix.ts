import { readMatrix } from '../../services/plan-matrix/read';
import type { AppContext } from '../app-context';
import type { Handlers } from '../handle';

export function matrixHandlers(app: AppContext): Pick<Handlers, 'plans.matrix'> {
  return {
    'plans.matrix': async (request) => {
      const centre = app.centre();
      return centre.ok ? readMatrix(centre.value, app.jobs, request) : centre;
    },
  };
}
