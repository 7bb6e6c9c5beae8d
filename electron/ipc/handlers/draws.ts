import type { drawChannels } from '../../../shared/ipc/draws';
import type { Result } from '../../../shared/result';
import type { CentreContext } from '../../services/centre-context';
import { drawRecord } from '../../services/plans/drawing/draw-record';
import {
  createExplaining,
  notSelectedPage,
  saveNotSelected,
} from '../../services/plans/not-selected/explain';
import { createOptima } from '../../services/plans/optimum/optima';
import {
  checkPlanDraw,
  rePlanNow,
  rePlanPreview,
  widenNow,
  wideningPreview,
} from '../../services/plans/redraw';
import { wideningsDue } from '../../services/plans/widening/widenings-due';
import { drawAgainPreview } from '../../services/plans/write';
import { reading, type AppContext } from '../app-context';
import type { Handlers } from '../handle';

export function drawHandlers(app: AppContext): Pick<Handlers, keyof typeof drawChannels> {
  const { jobs, desktop } = app;
  const explaining = createExplaining(jobs);
  const optima = createOptima(jobs);
  app.onLock(() => {
    explaining.stop();
    optima.forget();
  });
  const signedIn = async <T>(work: (centre: CentreContext) => Promise<Result<T>>): Promise<Result<T>> => {
    const centre = app.centre();
    return centre.ok ? work(centre.value) : centre;
  };
  return {
    'plans.drawAgainPreview': (request) => signedIn((centre) => drawAgainPreview(centre, jobs, request)),
    'plans.rePlanPreview': (request) => signedIn((centre) => rePlanPreview(centre, jobs, request)),
    'plans.rePlan': (request) => signedIn((centre) => rePlanNow(centre, jobs, request)),
    'plans.wideningPreview': (request) => signedIn((centre) => wideningPreview(centre, jobs, request)),
    'plans.widen': (request) => signedIn((centre) => widenNow(centre, jobs, request)),
    'plans.wideningsDue': reading(app, wideningsDue),
    'plans.openChoices': (request) => signedIn((centre) => explaining.ask(centre, 'choices', request)),
    'plans.optimum': (request) => signedIn((centre) => optima.find(centre, request)),
    'plans.adoptOptimum': (request) => signedIn((centre) => optima.adopt(centre, request)),
    'plans.drawRecord': reading(app, drawRecord),
    'plans.checkDraw': ({ planId }) => signedIn((centre) => checkPlanDraw(centre, jobs, planId)),
    'plans.shellCheck': (request) => signedIn((centre) => explaining.ask(centre, 'shell', request)),
    'plans.notSelected': (request) => signedIn((centre) => notSelectedPage(explaining, centre, request)),
    'plans.whyNot': (request) => signedIn((centre) => explaining.ask(centre, 'whyNot', request)),
    'plans.saveNotSelected': (request) =>
      signedIn((centre) => saveNotSelected(explaining, centre, desktop, request)),
  };
}
