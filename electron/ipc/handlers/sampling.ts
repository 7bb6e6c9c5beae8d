import type { IsoTime } from '../../../shared/domain/calendar';
import type { Result } from '../../../shared/result';
import type { samplingChannels } from '../../../shared/ipc/sampling';
import { closeAction, listActions } from '../../services/actions';
import type { CentreContext } from '../../services/centre-context';
import { planDetail } from '../../services/plans/detail';
import { createLivePreview } from '../../services/plans/live-preview';
import { listPlans, planCells, planOptions } from '../../services/plans/read';
import { createPlan, drawAgain, savePopulation } from '../../services/plans/write';
import { seeEvidence } from '../../services/samples/evidence';
import { saveSample } from '../../services/samples/save';
import { getSample } from '../../services/samples/screen';
import { todayView } from '../../services/today';
import { reading, writing, type AppContext } from '../app-context';
import type { Handlers } from '../handle';

type SamplingChannels = Extract<
  keyof Handlers,
  keyof typeof samplingChannels | `samples.${string}` | `actions.${string}` | 'today.get'
>;

export function samplingHandlers(app: AppContext, now: () => IsoTime): Pick<Handlers, SamplingChannels> {
  const { jobs, files, desktop } = app;
  const preview = createLivePreview(jobs);
  app.onLock(preview.stop);
  const signedIn = async <T>(work: (centre: CentreContext) => Promise<Result<T>>): Promise<Result<T>> => {
    const centre = app.centre();
    return centre.ok ? work(centre.value) : centre;
  };
  return {
    'plans.list': reading(app, listPlans),
    'plans.options': reading(app, planOptions),
    'plans.preview': (request) => signedIn((centre) => preview.ask(centre, request)),
    'plans.create': (request) => signedIn((centre) => createPlan(centre, jobs, request)),
    'plans.drawAgain': (request) => signedIn((centre) => drawAgain(centre, jobs, request)),
    'plans.get': reading(app, planDetail),
    'plans.cells': reading(app, planCells),
    'plans.savePopulation': ({ planId }) =>
      signedIn((centre) => savePopulation(centre, jobs, desktop, planId)),
    'samples.get': reading(app, getSample),
    'samples.save': writing(app, saveSample),
    'samples.evidence': (request) => signedIn(() => seeEvidence({ files, desktop, now }, request)),
    'actions.list': reading(app, listActions),
    'actions.close': writing(app, closeAction),
    'today.get': reading(app, todayView),
  };
}
