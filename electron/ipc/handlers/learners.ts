import { chooseUnits } from '../../services/learners/choose-units';
import { getLearner } from '../../services/learners/detail';
import { learnerFilterOptions, learnersPage } from '../../services/learners/list';
import { learnerFormOptions, learnerRecord } from '../../services/learners/record';
import { saveLearner } from '../../services/learners/save';
import { reading, writing, type AppContext } from '../app-context';
import type { Handlers } from '../handle';

type LearnerChannels =
  | 'learners.page'
  | 'learners.filters'
  | 'learners.get'
  | 'learners.record'
  | 'learners.formOptions'
  | 'learners.save'
  | 'learners.chooseUnits';

export const learnerHandlers = (app: AppContext): Pick<Handlers, LearnerChannels> => ({
  'learners.page': reading(app, learnersPage),
  'learners.filters': reading(app, learnerFilterOptions),
  'learners.get': reading(app, getLearner),
  'learners.record': reading(app, learnerRecord),
  'learners.formOptions': reading(app, learnerFormOptions),
  'learners.save': writing(app, saveLearner),
  'learners.chooseUnits': writing(app, chooseUnits),
});
