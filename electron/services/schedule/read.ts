import { addDays } from '../../../shared/domain/calendar';
import type { ParsedOf } from '../../../shared/ipc/contract';
import type { MonthLoad, ScheduledSample, ScheduleOverview } from '../../../shared/ipc/schedule';
import { ok, type Result } from '../../../shared/result';
import type { ReadableDatabase } from '../../database/connection';
import {
  dayCounts,
  overdueCounts,
  planned,
  plansScheduled,
  scheduledOn,
  scheduledUndated,
  undatedCounts,
  type ScheduledRow,
} from '../../database/schedule';
import { loadsOf } from '../capacity/load';
import type { CentreContext } from '../centre-context';
import { iqasPresent } from '../plans/read';

/** Before and after every day that is asked for. */
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2199-12-31';

/** The days asked for in numbers, what stands outside them, and whom and what it is about. */
export function scheduleOverview(
  centre: CentreContext,
  { planId, from, to }: ParsedOf<'schedule.overview'>,
): Result<ScheduleOverview> {
  const { db } = centre;
  const present = new Set(iqasPresent(centre).map(({ id }) => id));
  const count = (row: { readonly iqa_id: string | null; readonly count: number }) => ({
    iqaId: row.iqa_id,
    count: row.count,
  });
  return ok({
    days: dayCounts.all(db, { planId, from, to }).map(({ day, iqa_id, total, done }) => ({
      day,
      iqaId: iqa_id,
      open: total - done,
      done,
    })),
    overdue: overdueCounts.all(db, { planId, today: centre.today() }).map(count),
    undated: undatedCounts.all(db, { planId }).map(count),
    plans: plansScheduled.all(db).map(({ id, name, sample_by }) => ({ id, name, sampleBy: sample_by })),
    iqas: planned.all(db).map(({ id, name, initials }) => ({
      id,
      name,
      initials: initials ?? '',
      isPresent: present.has(id),
    })),
  });
}

export const scheduleLoads = (
  { db }: CentreContext,
  { from, to }: ParsedOf<'schedule.loads'>,
): Result<readonly MonthLoad[]> => ok(loadsOf(db, from, to));

/** The samples behind a number, in the order they are to be done. */
export const scheduleSamples = (
  { db, today }: CentreContext,
  request: ParsedOf<'schedule.samples'>,
): Result<readonly ScheduledSample[]> => ok(scheduledRows(db, today(), request).map(sampleOf));

export function scheduledRows(
  db: ReadableDatabase,
  today: string,
  { planId, iqa, which }: ParsedOf<'schedule.samples'>,
): readonly ScheduledRow[] {
  const asked = {
    planId,
    anyIqa: iqa === null ? 1 : 0,
    iqaId: iqa === 'nobody' ? null : iqa,
  } as const;
  switch (which.kind) {
    case 'days':
      return scheduledOn.all(db, { ...asked, onlyOpen: 0, from: which.from, to: which.to });
    case 'overdue':
      return scheduledOn.all(db, { ...asked, onlyOpen: 1, from: FIRST_DAY, to: addDays(today, -1) });
    case 'undated':
      return scheduledUndated.all(db, { ...asked, onlyOpen: 1 });
    case 'open':
      return [
        ...scheduledOn.all(db, { ...asked, onlyOpen: 1, from: FIRST_DAY, to: LAST_DAY }),
        ...scheduledUndated.all(db, { ...asked, onlyOpen: 1 }),
      ];
  }
}

const sampleOf = (row: ScheduledRow): ScheduledSample => ({
  kind: row.kind,
  id: row.id,
  planId: row.plan_id,
  plannedOn: row.planned_on,
  doneOn: row.done_on,
  iqaId: row.iqa_id,
  learnerName: row.learner_name,
  unitCode: row.unit_code,
  unitTitle: row.unit_title,
  stage: row.stage,
  assessorName: row.assessor_name,
  site: row.site,
});
