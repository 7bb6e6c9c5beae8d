import { groupBy } from '../../../shared/domain/import/rows';
import type { ParsedOf } from '../../../shared/ipc/contract';
import type { HandOverAdvice } from '../../../shared/ipc/schedule';
import { counted } from '../../../shared/domain/sampling/names';
import { ok, type Result } from '../../../shared/result';
import type { ReadableDatabase } from '../../database/connection';
import { scheduledByIds, type ScheduledRow } from '../../database/schedule';
import { competentUnits } from '../capacity/limits';
import { loadWith } from '../capacity/load';
import { capacities } from '../capacity/stored';
import { notFound, type CentreContext } from '../centre-context';
import { partIn } from '../plan-cells/hand-over';
import { aboutCell } from '../plan-cells/read-target';
import { iqasPresent } from '../plans/read';

/** What stands against giving samples to an IQA, before they are given: P1 bars, the rest is only said. */
export function handOverAdvice(
  centre: CentreContext,
  { toId, cells }: ParsedOf<'schedule.handOverAdvice'>,
): Result<HandOverAdvice> {
  const to = iqasPresent(centre).find(({ id }) => id === toId);
  if (!to) return notFound('This IQA');
  const { db } = centre;
  const rows = scheduledByIds
    .all(db, { planId: null, ids: JSON.stringify(cells.map(({ id }) => id)) })
    .filter((row) => row.iqa_id !== toId);
  const barred = rows.flatMap((row) => {
    const part = partIn(row, toId);
    return part === null ? [] : [aboutCell(row, `${to.name} ${part} it (P1).`)];
  });
  const possible = rows.filter((row) => partIn(row, toId) === null);
  return ok({
    barred,
    warnings: [
      ...competenceWarnings(db, centre.today(), to, possible),
      ...siteWarnings(db, to, possible),
      ...timeWarnings(db, to, possible),
    ],
  });
}

interface Somebody {
  readonly id: string;
  readonly name: string;
}

/** `3 samples`, with the verb that goes with it. */
const samples = (count: number, one: string, many: string): string =>
  `${counted(count, 'sample')} ${count === 1 ? one : many}`;

function competenceWarnings(
  db: ReadableDatabase,
  today: string,
  to: Somebody,
  rows: readonly ScheduledRow[],
): readonly string[] {
  const units = competentUnits(db, to.id, today);
  if (units === null) return [];
  const outside = rows.filter((row) => !units.includes(row.unit_id));
  if (outside.length === 0) return [];
  const codes = [...new Set(outside.map((row) => row.unit_code))].sort();
  return [
    `${to.name} is not recorded as competent in ${codes.join(', ')}: ${samples(outside.length, 'is', 'are')} of ${codes.length === 1 ? 'it' : 'them'}.`,
  ];
}

function siteWarnings(db: ReadableDatabase, to: Somebody, rows: readonly ScheduledRow[]): readonly string[] {
  const siteIds = capacities(db).get(to.id)?.siteIds ?? null;
  if (siteIds === null) return [];
  const elsewhere = rows.filter((row) => row.site_id !== null && !siteIds.includes(row.site_id));
  return [...groupBy(elsewhere, (row) => row.site ?? '')].map(
    ([site, group]) => `${to.name} does not go to ${site}: ${samples(group.length, 'is', 'are')} there.`,
  );
}

function timeWarnings(db: ReadableDatabase, to: Somebody, rows: readonly ScheduledRow[]): readonly string[] {
  const dated = groupBy(rows, (row) => row.planned_on?.slice(0, 7) ?? '');
  return [...dated].flatMap(([month, group]) => {
    if (month === '') return [];
    const added = [...groupBy(group, (row) => row.plan_id)].map(([plan_id, ofPlan]) => ({
      plan_id,
      samples: ofPlan.length,
    }));
    const { minutes, ceiling } = loadWith(db, to.id, month, added);
    if (ceiling === null || minutes <= ceiling) return [];
    return [`${to.name} would have ${hours(minutes)} of ${hours(ceiling)} hours in ${monthName(month)}.`];
  });
}

const hours = (minutes: number): string => String(Math.round(minutes / 6) / 10);
const monthName = (month: string): string =>
  new Date(`${month}-01T00:00:00Z`).toLocaleDateString('en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
