import * as z from 'zod';
import type { IsoTime } from '../../shared/domain/calendar';
import type { ParsedOf } from '../../shared/ipc/contract';
import type { Settings } from '../../shared/ipc/reports';
import { fail, ok, type Result } from '../../shared/result';
import { centreOf, centreTable } from '../database/centre';
import type { ReadableDatabase } from '../database/connection';
import { newId } from '../database/ids';
import { tryCommit } from '../database/ledger';
import { saveSetting, settingOf } from '../database/settings';
import { siteNamed, sites, siteTable } from '../database/sites';
import { mayKeepRecords, notFound, type CentreContext } from './centre-context';

/** What the running application knows of itself. */
export interface About {
  readonly dataFolder: string;
  readonly version: string;
  readonly lastCopyAt: IsoTime | null;
}

const idleSchema = z.int().min(1).max(240).catch(15);
const themeSchema = z.enum(['system', 'light', 'dark']).catch('system');

const stored = (db: ReadableDatabase, key: string): unknown => {
  const json = settingOf.get(db, key);
  return json === undefined ? undefined : JSON.parse(json);
};

/** Minutes without a touch after which the session locks. */
export const idleMinutesOf = (db: ReadableDatabase): number => idleSchema.parse(stored(db, 'idleMinutes'));

export function getSettings({ db }: CentreContext, about: About): Result<Settings> {
  const centre = centreOf(db);
  return ok({
    ...about,
    idleMinutes: idleMinutesOf(db),
    theme: themeSchema.parse(stored(db, 'theme')),
    centre: {
      name: centre?.name ?? '',
      number: centre?.number ?? '',
      awardingOrganisation: centre?.awarding_organisation ?? '',
    },
    sites: sites.all(db).map(({ id, name }) => ({ id, name })),
  });
}

export function saveSettings({ db }: CentreContext, request: ParsedOf<'settings.save'>): Result<null> {
  saveSetting.run(db, 'idleMinutes', JSON.stringify(request.idleMinutes));
  saveSetting.run(db, 'theme', JSON.stringify(request.theme));
  return ok(null);
}

export function saveCentre(centre: CentreContext, request: ParsedOf<'settings.saveCentre'>): Result<null> {
  const allowed = mayKeepRecords(centre);
  if (!allowed.ok) return allowed;
  return tryCommit(centre.db, centre.commitContext(), 'centre changed', request.name, (tx) => {
    const row = centreOf(tx.db);
    if (!row) return notFound('The centre');
    const { name, number, awardingOrganisation } = request;
    tx.update(centreTable, row.id, { name, number, awarding_organisation: awardingOrganisation });
    return ok(null);
  });
}

export function addSite(centre: CentreContext, { name }: { readonly name: string }): Result<null> {
  const allowed = mayKeepRecords(centre);
  if (!allowed.ok) return allowed;
  const context = centre.commitContext();
  return tryCommit(centre.db, context, 'site added', name, (tx) => {
    if (siteNamed.get(tx.db, name) !== undefined)
      return fail({
        code: 'name-taken',
        message: `The centre already has a site ${name}.`,
        remedy: 'Give the new site another name.',
        field: 'name',
      });
    tx.insert(siteTable, { id: newId(), name, device_id: context.deviceId });
    return ok(null);
  });
}
