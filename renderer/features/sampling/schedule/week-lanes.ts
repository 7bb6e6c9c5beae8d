import type { IsoDate } from '../../../../shared/domain/calendar';
import type { ScheduledSample } from '../../../../shared/ipc/schedule';
import { isOpen } from './sample-groups';
import { NOBODY } from './schedule-counts';

/** What one IQA, or nobody, has in a week. */
export interface Lane {
  readonly iqa: string;
  readonly byDay: ReadonlyMap<IsoDate, readonly ScheduledSample[]>;
  readonly open: number;
}

/** A lane for each of the IQAs, for whoever else has something, and last for nobody. What is to do comes first in a day. */
export function lanesOf(samples: readonly ScheduledSample[], iqas: readonly string[]): readonly Lane[] {
  const lanes = new Map<string, Map<IsoDate, ScheduledSample[]>>(
    iqas.filter((iqa) => iqa !== NOBODY).map((iqa) => [iqa, new Map()]),
  );
  const nobody = new Map<IsoDate, ScheduledSample[]>();
  for (const sample of samples) {
    const lane =
      sample.iqaId === null ? nobody : (lanes.get(sample.iqaId) ?? new Map<IsoDate, ScheduledSample[]>());
    if (sample.iqaId !== null) lanes.set(sample.iqaId, lane);
    const day = sample.plannedOn ?? '';
    const there = lane.get(day);
    if (there) there.push(sample);
    else lane.set(day, [sample]);
  }
  if (nobody.size > 0 || iqas.includes(NOBODY)) lanes.set(NOBODY, nobody);
  return [...lanes].map(([iqa, byDay]) => {
    for (const there of byDay.values()) there.sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)));
    return { iqa, byDay, open: [...byDay.values()].flat().filter(isOpen).length };
  });
}
