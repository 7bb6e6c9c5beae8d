import type { IsoDate } from '../../../shared/domain/calendar';
import { groupBy } from '../../../shared/domain/import/rows';
import { samplingPolicySchema, type SamplingPolicy } from '../../../shared/domain/sampling/policy';
import type { MonthLoad } from '../../../shared/ipc/schedule';
import { busyMonths } from '../../database/busy-months';
import type { ReadableDatabase } from '../../database/connection';
import { monthLoads, plansScheduled, type MonthLoadRow } from '../../database/schedule';
import { readJson } from '../samples/stored';
import { capacities, ceilingOf, type Capacity } from './stored';

/** `YYYY-MM`. */
type Month = string;

/** The policies of all plans that have been drawn. */
const policies = (db: ReadableDatabase): ReadonlyMap<string, SamplingPolicy> =>
  new Map(plansScheduled.all(db).map((plan) => [plan.id, readJson(samplingPolicySchema, plan.policy)]));

/** A text after every day of a month, for comparing. */
const endOf = (month: Month): string => `${month}-31`;

/** What each IQA has in the months from one to another under all plans, each sample as long as its plan's policy says. */
export function loadsOf(db: ReadableDatabase, from: Month, to: Month): readonly MonthLoad[] {
  const rows = monthLoads.all(db, { planId: null, from: `${from}-01`, to: endOf(to) });
  const policyOf = policies(db);
  const own = capacities(db);
  const byIqaMonth = groupBy(rows, ({ iqa_id, month }) => `${iqa_id}|${month}`);
  return [...byIqaMonth.values()].flatMap((group) => {
    const [first] = group;
    return first ? [loadOf(first, group, policyOf, own.get(first.iqa_id))] : [];
  });
}

function loadOf(
  { iqa_id: iqaId, month }: MonthLoadRow,
  rows: readonly MonthLoadRow[],
  policyOf: ReadonlyMap<string, SamplingPolicy>,
  own: Capacity | undefined,
): MonthLoad {
  const samples = rows.reduce((sum, row) => sum + row.samples, 0);
  const hours = rows.flatMap(({ plan_id }) => policyOf.get(plan_id)?.hoursPerIqaMonth ?? []);
  return { iqaId, month, samples, minutes: minutesOf(rows, policyOf), ...ceilingOf(own, hours) };
}

const minutesOf = (
  rows: readonly Pick<MonthLoadRow, 'plan_id' | 'samples'>[],
  policyOf: ReadonlyMap<string, SamplingPolicy>,
): number => rows.reduce((sum, row) => sum + row.samples * (policyOf.get(row.plan_id)?.minutesEach ?? 0), 0);

/** What samples of these plans would add to an IQA's month: its load with them. */
export function loadWith(
  db: ReadableDatabase,
  iqaId: string,
  month: Month,
  added: readonly { readonly plan_id: string; readonly samples: number }[],
): MonthLoad {
  const has = monthLoads
    .all(db, { planId: null, from: `${month}-01`, to: endOf(month) })
    .filter((row) => row.iqa_id === iqaId);
  const rows = [...has, ...added.map((each) => ({ ...each, iqa_id: iqaId, month }))];
  return loadOf(
    { iqa_id: iqaId, month, plan_id: '', samples: 0 },
    rows,
    policies(db),
    capacities(db).get(iqaId),
  );
}

/**
 * Minutes by IQA and month, from the month of a day on. One plan's decisions may be left out; what it has planned ahead
 * of decisions stays, as no draw gives it out anew.
 */
export function monthsBusy(
  db: ReadableDatabase,
  today: IsoDate,
  exceptPlanId: string | null,
): ReadonlyMap<string, Readonly<Record<Month, number>>> {
  const policyOf = policies(db);
  const busy = new Map<string, Record<Month, number>>();
  for (const row of busyMonths.all(db, { from: today.slice(0, 7) })) {
    if (row.plan_id === exceptPlanId && row.is_ahead === 0) continue;
    const months = busy.get(row.iqa_id) ?? {};
    months[row.month] = (months[row.month] ?? 0) + minutesOf([row], policyOf);
    busy.set(row.iqa_id, months);
  }
  return busy;
}
