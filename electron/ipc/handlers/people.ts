import { listPeople, savePerson } from '../../services/people';
import { acceptRisk, overrideRisk } from '../../services/risk/rate';
import { personRisk } from '../../services/risk/read';
import { search } from '../../services/search';
import { reading, writing, type AppContext } from '../app-context';
import type { Handlers } from '../handle';

type PeopleChannels =
  'people.list' | 'people.save' | 'search.query' | Extract<keyof Handlers, `risk.${string}`>;

export const peopleHandlers = (app: AppContext): Pick<Handlers, PeopleChannels> => ({
  'people.list': reading(app, listPeople),
  'people.save': writing(app, savePerson),
  'risk.get': reading(app, personRisk),
  'risk.accept': writing(app, acceptRisk),
  'risk.override': writing(app, overrideRisk),
  'search.query': reading(app, search),
});
