import type { IsoTime } from '../../../shared/domain/calendar';
import { groupBy } from '../../../shared/domain/import/rows';
import type { ParsedOf } from '../../../shared/ipc/contract';
import { calendarFile, type CalendarDay } from '../../../shared/domain/sampling/calendar-file';
import { counted } from '../../../shared/domain/sampling/names';
import { fail, ok, type Result } from '../../../shared/result';
import { logHead } from '../../database/ledger';
import { planned, plansScheduled, type ScheduledRow } from '../../database/schedule';
import { notFound, type CentreContext } from '../centre-context';
import type { Desktop } from '../desktop';
import { scheduledRows } from './read';

/** Saves what an IQA has to sample, an event a day, where the person says; null when they cancel. */
export async function saveCalendar(
  centre: CentreContext,
  desktop: Desktop,
  now: IsoTime,
  { planId, iqaId }: ParsedOf<'schedule.saveCalendar'>,
): Promise<Result<{ readonly savedAs: string } | null>> {
  const { db } = centre;
  const iqa = planned.all(db).find(({ id }) => id === iqaId);
  if (!iqa) return notFound('This IQA');
  const rows = scheduledRows(db, centre.today(), { planId, iqa: iqaId, which: { kind: 'open' } });
  const planNames = new Map(plansScheduled.all(db).map(({ id, name }) => [id, name]));
  const days = [...groupBy(rows, (row) => row.planned_on ?? '')].flatMap(([day, group]) =>
    day === '' ? [] : [dayOf(iqaId, day, group, planNames)],
  );
  if (days.length === 0)
    return fail({
      code: 'nothing-planned',
      message: `${iqa.name} has no sample to do on any day.`,
      remedy: 'Plan samples for them first.',
    });
  const text = calendarFile({
    name: `Sampling: ${iqa.name}`,
    days,
    stamp: now,
    // Grows with every change of the record, so that a later file replaces what an earlier one said of a day.
    sequence: logHead(db).seq,
  });
  const savedAs = await desktop.save({
    name: `sampling-${fileWord(iqa.name)}.ics`,
    bytes: new TextEncoder().encode(text),
  });
  return ok(savedAs === null ? null : { savedAs });
}

function dayOf(
  iqaId: string,
  day: string,
  rows: readonly ScheduledRow[],
  planNames: ReadonlyMap<string, string>,
): CalendarDay {
  return {
    uid: `${iqaId}-${day}@countersign`,
    day,
    summary: `${counted(rows.length, 'sample')} to do`,
    lines: rows.map((row) =>
      [
        row.learner_name,
        row.unit_code,
        row.stage,
        row.assessor_name ?? 'no decision yet',
        row.site ?? '',
        planNames.get(row.plan_id) ?? '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    ),
  };
}

/** Letters and digits of a name, for a file's name. */
const fileWord = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '') || 'iqa';
