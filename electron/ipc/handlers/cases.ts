import { caseChoices, findLearners } from '../../services/cases/choices';
import { closeCase, reopenCase } from '../../services/cases/close';
import { getCase, listCases } from '../../services/cases/read';
import { saveCase } from '../../services/cases/save';
import { addStage, openStageFile } from '../../services/cases/stages';
import { reading, writing, type AppContext } from '../app-context';
import type { Handlers } from '../handle';

type CaseChannels = Extract<keyof Handlers, `cases.${string}`>;

export function caseHandlers(app: AppContext): Pick<Handlers, CaseChannels> {
  return {
    'cases.list': reading(app, listCases),
    'cases.get': reading(app, getCase),
    'cases.choices': reading(app, caseChoices),
    'cases.findLearners': reading(app, findLearners),
    'cases.save': writing(app, saveCase),
    'cases.addStage': async (request) => {
      const centre = app.centre();
      if (!centre.ok) return centre;
      return addStage(centre.value, app.files, (work) => app.jobs.exclusively(work), request);
    },
    'cases.close': writing(app, closeCase),
    'cases.reopen': writing(app, reopenCase),
    'cases.openFile': async (request) => {
      const centre = app.centre();
      return centre.ok ? openStageFile(centre.value, app.desktop, app.openedFiles, request) : centre;
    },
  };
}
