import { getDraft, keepDraft } from '../../services/drafts';
import { addSite, getSettings, saveCentre, saveSettings } from '../../services/settings';
import { reading, writing, type AppContext } from '../app-context';
import type { Handlers } from '../handle';

type SettingChannels =
  | 'settings.get'
  | 'settings.save'
  | 'settings.saveCentre'
  | 'settings.addSite'
  | 'drafts.get'
  | 'drafts.save';

export function settingsHandlers(app: AppContext): Pick<Handlers, SettingChannels> {
  const { dataFolder, version, lastCopyAt } = app;
  return {
    'settings.get': reading(app, (centre) =>
      getSettings(centre, { dataFolder, version, lastCopyAt: lastCopyAt() }),
    ),
    'settings.save': writing(app, saveSettings),
    'settings.saveCentre': async (request) => {
      const saved = await writing(app, saveCentre)(request);
      if (saved.ok) app.centreChanged();
      return saved;
    },
    'settings.addSite': writing(app, addSite),
    'drafts.get': reading(app, getDraft),
    'drafts.save': writing(app, keepDraft),
  };
}
