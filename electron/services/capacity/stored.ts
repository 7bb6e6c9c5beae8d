import type { MonthLoad } from '../../../shared/ipc/schedule';
import type { ReadableDatabase } from '../../database/connection';
import { iqaCapacities, type IqaCapacityTableRow } from '../../database/iqa-capacities';
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

/** An IQA's ceiling, in minutes a month: the lower of their own and what the policies they sample under allow. */
export function ceilingOf(
  own: Capacity | undefined,
  policyHours: readonly number[],
): Pick<MonthLoad, 'ceiling' | 'ceilingFrom'> {
  const minutes = own?.minutesPerMonth ?? null;
  const allowed = policyHours.length === 0 ? null : Math.min(...policyHours) * 60;
  if (minutes !== null && (allowed === null || minutes <= allowed))
    return { ceiling: minutes, ceilingFrom: 'own' };
  return { ceiling: allowed, ceilingFrom: allowed === null ? null : 'policy' };
}
