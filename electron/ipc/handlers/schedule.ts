import type { IsoTime } from '../../../shared/domain/calendar';
import type { scheduleChannels } from '../../../shared/ipc/schedule';
import { listCapacities } from '../../services/capacity/read';
import { saveIqaCapacity } from '../../services/capacity/save';
import { handOverAdvice } from '../../services/schedule/advice';
import { saveCalendar } from '../../services/schedule/calendar';
import { scheduleLoads, scheduleOverview, scheduleSamples } from '../../services/schedule/read';
import { reading, writing, type AppContext } from '../app-context';
import type { Handlers } from '../handle';

/** What is planned by day and IQA, and what each IQA can take on. */
export function scheduleHandlers(
  app: AppContext,
  now: () => IsoTime,
): Pick<Handlers, keyof typeof scheduleChannels> {
  return {
    'schedule.overview': reading(app, scheduleOverview),
    'schedule.loads': reading(app, scheduleLoads),
    'schedule.samples': reading(app, scheduleSamples),
    'schedule.handOverAdvice': reading(app, handOverAdvice),
    'schedule.saveCalendar': async (request) => {
      const centre = app.centre();
      return centre.ok ? saveCalendar(centre.value, app.desktop, now(), request) : centre;
    },
    'capacity.list': reading(app, listCapacities),
    'capacity.save': writing(app, saveIqaCapacity),
  };
}
