import type { Capacities, IqaCapacity } from '../../../shared/ipc/schedule';
import { ok, type Result } from '../../../shared/result';
import type { ReadableDatabase } from '../../database/connection';
import { iqaCapacities, iqaCapacityTable, type IqaCapacityTableRow } from '../../database/iqa-capacities';
import { rowVersion } from '../../database/row-version';
import { sites } from '../../database/sites';
import type { CentreContext } from '../centre-context';
import { iqasPresent } from '../plans/read';
import { idList } from '../plans/stored';
import { readJson } from '../samples/stored';

/** What an IQA can take on; null is without limit. */
export interface Capacity {
  readonly siteIds: readonly string[] | null;
  readonly minutesPerMonth: number | null;
}

export const capacityOfRow = (row: IqaCapacityTableRow | undefined): Capacity => ({
  siteIds: row?.site_ids ? readJson(idList, row.site_ids) : null,
  minutesPerMonth: row?.minutes_per_month ?? null,
});

/** What is on record, by the IQA's id. Who is missing has no limits. */
export const capacities = (db: ReadableDatabase): ReadonlyMap<string, Capacity> =>
  new Map(iqaCapacities.all(db).map((row) => [row.id, capacityOfRow(row)]));

/** Of every IQA at the centre, with the sites to choose from. */
export function listCapacities(centre: CentreContext): Result<Capacities> {
  const { db } = centre;
  const rows = new Map(iqaCapacities.all(db).map((row) => [row.id, row]));
  const iqas = iqasPresent(centre).map(({ id, name }): IqaCapacity => {
    const row = rows.get(id);
    return {
      personId: id,
      name,
      ...capacityOfRow(row),
      version: row ? rowVersion(db, iqaCapacityTable, row) : null,
    };
  });
  return ok({ iqas, sites: sites.all(db).map(({ id, name }) => ({ id, name })) });
}
