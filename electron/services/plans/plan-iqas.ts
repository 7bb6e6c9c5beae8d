import * as z from 'zod';
import type { IsoDate } from '../../../shared/domain/calendar';
import type { Iqa } from '../../../shared/domain/sampling/independence';
import { samplingPolicySchema, type SamplingPolicy } from '../../../shared/domain/sampling/policy';
import { busyMonths, type BusyMonthRow } from '../../database/busy-months';
import { competenceFor } from '../../database/competence';
import type { ReadableDatabase } from '../../database/connection';
import { iqaCapacityTable, type IqaCapacityTableRow } from '../../database/iqa-capacities';
import { planTable } from '../../database/plan-tables';
import { readJson } from '../samples/stored';

const siteIds = z.array(z.string());

interface GivenTo {
  /** Null for a plan that does not exist yet. */
  readonly planId: string | null;
  readonly policy: SamplingPolicy;
  readonly iqaIds: readonly string[];
  readonly today: IsoDate;
}

/**
 * The IQAs of a plan with what each can be given: the units they are competent in where any are on record, their
 * sites, and as many samples a month as their own minutes and the policy's hours allow. `busy`: what other plans have
 * for them and what is planned ahead, in samples of this plan's length.
 */
export function iqasOf(db: ReadableDatabase, { planId, policy, iqaIds, today }: GivenTo): readonly Iqa[] {
  const busy = busyIn(db, policy, today, ({ plan_id, is_ahead }) => plan_id !== planId || is_ahead === 1);
  return iqaIds.map((id) => {
    const capacity = iqaCapacityTable.byId.get(db, id);
    return {
      id,
      units: competentUnits(db, id, today),
      siteIds: capacity ? sitesOf(capacity) : null,
      perMonth: perMonth(policy, capacity?.minutes_per_month ?? null),
      busy: busy.get(id) ?? {},
    };
  });
}

const sitesOf = ({ site_ids }: IqaCapacityTableRow): readonly string[] | null =>
  site_ids === null ? null : readJson(siteIds, site_ids);

/** Null where nothing is on record: then it does not bar anybody. */
function competentUnits(db: ReadableDatabase, personId: string, today: IsoDate): readonly string[] | null {
  const rows = competenceFor.all(db, { personId });
  if (rows.length === 0) return null;
  return rows
    .filter(({ valid_from, valid_to }) => valid_from <= today && (valid_to === null || valid_to >= today))
    .map(({ unit_id }) => unit_id);
}

/** Whole samples in the lower of the two; null: neither is limited. */
function perMonth({ hoursPerIqaMonth, minutesEach }: SamplingPolicy, ownMinutes: number | null) {
  const limits = [hoursPerIqaMonth === null ? null : hoursPerIqaMonth * 60, ownMinutes];
  const minutes = limits.filter((limit) => limit !== null);
  return minutes.length === 0 ? null : Math.floor(Math.min(...minutes) / minutesEach);
}

/** By IQA and month, the samples asked for, in samples as long as this policy's. */
function busyIn(
  db: ReadableDatabase,
  { minutesEach }: SamplingPolicy,
  today: IsoDate,
  counts: (row: BusyMonthRow) => boolean,
): ReadonlyMap<string, Readonly<Record<string, number>>> {
  const minutesOf = new Map<string, number>();
  const lengthIn = (planId: string): number => {
    const known = minutesOf.get(planId);
    if (known !== undefined) return known;
    const plan = planTable.byId.get(db, planId);
    const minutes = plan ? readJson(samplingPolicySchema, plan.policy).minutesEach : minutesEach;
    minutesOf.set(planId, minutes);
    return minutes;
  };
  const minutes = new Map<string, Record<string, number>>();
  for (const row of busyMonths.all(db, { from: today.slice(0, 7) })) {
    if (!counts(row)) continue;
    const { plan_id, iqa_id, month, samples } = row;
    const own = minutes.get(iqa_id) ?? {};
    minutes.set(iqa_id, own);
    own[month] = (own[month] ?? 0) + samples * lengthIn(plan_id);
  }
  return new Map(
    [...minutes].map(([iqaId, months]) => [
      iqaId,
      Object.fromEntries(Object.entries(months).map(([month, sum]) => [month, Math.ceil(sum / minutesEach)])),
    ]),
  );
}
