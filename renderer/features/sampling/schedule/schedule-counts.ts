import type { IsoDate } from '../../../../shared/domain/calendar';
import type { DayCount, ScheduledIqa } from '../../../../shared/ipc/schedule';

/** Stands for what has no IQA. */
export const NOBODY = 'nobody';

export interface IqaCount {
  /** An id, or `nobody`. */
  readonly iqa: string;
  readonly open: number;
  readonly done: number;
}

/** What is planned for a day. */
export interface DayTotal {
  readonly open: number;
  readonly done: number;
  readonly byIqa: readonly IqaCount[];
}

export const NOTHING: DayTotal = { open: 0, done: 0, byIqa: [] };

/** Counts by day, of one IQA (`nobody` is one too) or all, who has most to do first. */
export function totalsByDay(counts: readonly DayCount[], iqa: string | null): ReadonlyMap<IsoDate, DayTotal> {
  const totals = new Map<IsoDate, { open: number; done: number; byIqa: IqaCount[] }>();
  for (const { day, iqaId, open, done } of counts) {
    const who = iqaId ?? NOBODY;
    if (iqa !== null && who !== iqa) continue;
    const total = totals.get(day) ?? { open: 0, done: 0, byIqa: [] };
    total.open += open;
    total.done += done;
    total.byIqa.push({ iqa: who, open, done });
    totals.set(day, total);
  }
  for (const { byIqa } of totals.values()) byIqa.sort((a, b) => b.open - a.open || (a.iqa < b.iqa ? -1 : 1));
  return totals;
}

/** The sum of counts of one IQA, or of all. */
export const countOf = (
  counts: readonly { readonly iqaId: string | null; readonly count: number }[],
  iqa: string | null,
): number =>
  counts.reduce((sum, { iqaId, count }) => sum + (iqa === null || (iqaId ?? NOBODY) === iqa ? count : 0), 0);

export interface IqaNames {
  readonly name: (iqa: string) => string;
  /** Initials, or those of the name where none are on record. */
  readonly short: (iqa: string) => string;
}

export function iqaNames(iqas: readonly ScheduledIqa[]): IqaNames {
  const byId = new Map(iqas.map((iqa) => [iqa.id, iqa]));
  return {
    name: (iqa) => (iqa === NOBODY ? 'Nobody' : (byId.get(iqa)?.name ?? 'Somebody who left')),
    short: (iqa) => {
      if (iqa === NOBODY) return '–';
      const { initials = '', name = '?' } = byId.get(iqa) ?? {};
      return initials === ''
        ? name
            .split(/\s+/)
            .map((word) => [...word][0] ?? '')
            .join('')
        : initials;
    },
  };
}
