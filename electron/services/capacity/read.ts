import type { Capacities, IqaCapacity } from '../../../shared/ipc/schedule';
import { ok, type Result } from '../../../shared/result';
import { iqaCapacities, iqaCapacityTable } from '../../database/iqa-capacities';
import { rowVersion } from '../../database/row-version';
import { sites } from '../../database/sites';
import type { CentreContext } from '../centre-context';
import { iqasPresent } from '../plans/read';
import { capacityOfRow } from './stored';

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
