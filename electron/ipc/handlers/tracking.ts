import path from 'node:path';
import { rowsBehind } from '../../services/tracking/behind';
import { exportTracking } from '../../services/tracking/export';
import { listTracking } from '../../services/tracking/rows';
import { reading, type AppContext } from '../app-context';
import type { Handlers } from '../handle';

type TrackingChannels = Extract<keyof Handlers, `tracking.${string}`>;

export function trackingHandlers(app: AppContext): Pick<Handlers, TrackingChannels> {
  const fonts = path.join(app.resourcesFolder, 'fonts');
  return {
    'tracking.rows': reading(app, listTracking),
    'tracking.behind': reading(app, rowsBehind),
    'tracking.export': async (request) => {
      const centre = app.centre();
      return centre.ok ? exportTracking(centre.value, app.jobs, app.desktop, fonts, request) : centre;
    },
  };
}
