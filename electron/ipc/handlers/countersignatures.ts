import { answerRefusal } from '../../services/countersignatures/answer';
import { countersignCount, countersignQueue } from '../../services/countersignatures/queue';
import { readDecision } from '../../services/countersignatures/read';
import { signCountersignatures } from '../../services/countersignatures/sign';
import { reading, writing, type AppContext } from '../app-context';
import type { Handlers } from '../handle';

type CountersignatureChannels = Extract<keyof Handlers, `countersignatures.${string}`>;

export const countersignatureHandlers = (app: AppContext): Pick<Handlers, CountersignatureChannels> => ({
  'countersignatures.count': reading(app, countersignCount),
  'countersignatures.queue': reading(app, countersignQueue),
  'countersignatures.read': reading(app, readDecision),
  'countersignatures.sign': async (request) => {
    const centre = app.centre();
    return centre.ok ? signCountersignatures(centre.value, app.jobs, request) : centre;
  },
  'countersignatures.answer': writing(app, answerRefusal),
});
