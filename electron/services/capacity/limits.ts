import type { IsoDate } from '../../../shared/domain/calendar';
import type { Iqa } from '../../../shared/domain/sampling/independence';
import type { SamplingPolicy } from '../../../shared/domain/sampling/policy';
import { hasCompetence, unitsWithin } from '../../database/competence';
import type { ReadableDatabase } from '../../database/connection';
import { monthsBusy } from './load';
import { capacities, ceilingOf } from './stored';

interface Giving {
  readonly policy: Pick<SamplingPolicy, 'minutesEach' | 'hoursPerIqaMonth'>;
  /** Competence counts as it is today; months before this one are of no account. */
  readonly today: IsoDate;
  /** What this plan's draw holds is given out anew: it takes no time. Null for a plan that does not exist yet. */
  readonly exceptPlanId: string | null;
}

/**
 * The IQAs with what limits them, for `allocate`: the units they are recorded as competent in (none recorded for a
 * qualification: any of it), their sites, and how many samples of this length a month has room for: the lower of their own ceiling
 * and the policy's.
 */
export function withLimits(
  db: ReadableDatabase,
  iqas: readonly Iqa[],
  { policy, today, exceptPlanId }: Giving,
): readonly Iqa[] {
  const own = capacities(db);
  const busy = monthsBusy(db, today, exceptPlanId);
  const { minutesEach, hoursPerIqaMonth } = policy;
  return iqas.map((iqa): Iqa => {
    const capacity = own.get(iqa.id);
    const { ceiling } = ceilingOf(capacity, hoursPerIqaMonth === null ? [] : [hoursPerIqaMonth]);
    const months = Object.entries(busy.get(iqa.id) ?? {});
    return {
      ...iqa,
      units: competentUnits(db, iqa.id, today),
      siteIds: capacity?.siteIds ?? null,
      perMonth: ceiling === null ? null : Math.floor(ceiling / minutesEach),
      busy: Object.fromEntries(months.map(([month, minutes]) => [month, Math.ceil(minutes / minutesEach)])),
    };
  });
}

/**
 * The units somebody may be given on a day: those they are recorded as competent in, and all of a qualification for
 * which nothing is recorded; null where nothing is recorded at all.
 */
export function competentUnits(
  db: ReadableDatabase,
  personId: string,
  day: IsoDate,
): readonly string[] | null {
  return hasCompetence.get(db, personId) === undefined ? null : unitsWithin.all(db, { personId, day });
}
