import { listPeople, savePerson } from '../../services/people';
import { search } from '../../services/search';
import { reading, writing, type AppContext } from '../app-context';
import type { Handlers } from '../handle';

type PeopleChannels = 'people.list' | 'people.save' | 'search.query';

export const peopleHandlers = (app: AppContext): Pick<Handlers, PeopleChannels> => ({
  'people.list': reading(app, listPeople),
  'people.save': writing(app, savePerson),
  'search.query': reading(app, search),
});
