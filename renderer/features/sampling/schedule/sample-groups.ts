import type { IsoDate } from '../../../../shared/domain/calendar';
import type { RequestOf } from '../../../../shared/ipc/contract';
import type { ScheduledSample } from '../../../../shared/ipc/schedule';

/** Names a sample among cells and what is planned ahead. */
export const keyOf = ({ kind, id }: Pick<ScheduledSample, 'kind' | 'id'>): string => `${kind}:${id}`;

export const isOpen = ({ doneOn }: ScheduledSample): boolean => doneOn === null;

function grouped(
  samples: readonly ScheduledSample[],
  groupOf: (sample: ScheduledSample) => string,
): readonly (readonly ScheduledSample[])[] {
  const groups = new Map<string, ScheduledSample[]>();
  for (const sample of samples) {
    const group = groups.get(groupOf(sample));
    if (group) group.push(sample);
    else groups.set(groupOf(sample), [sample]);
  }
  return [...groups.values()];
}

const cellsOf = (samples: readonly ScheduledSample[]) => samples.map(({ kind, id }) => ({ kind, id }));

/** A move of samples as requests: one for each plan and day. */
export const moveRequests = (
  samples: readonly ScheduledSample[],
  dayOf: (sample: ScheduledSample) => IsoDate,
): readonly RequestOf<'cells.move'>[] =>
  grouped(samples, (sample) => `${sample.planId}|${dayOf(sample)}`).flatMap((group) => {
    const [first] = group;
    return first ? [{ planId: first.planId, cells: cellsOf(group), plannedOn: dayOf(first) }] : [];
  });

/** Handing over as requests: one for each plan and whoever has them now. Who takes them has their own already. */
export const handOverRequests = (
  samples: readonly ScheduledSample[],
  toId: string,
  reason: string,
): readonly RequestOf<'cells.handOver'>[] =>
  grouped(
    samples.filter(({ iqaId }) => iqaId !== toId),
    (sample) => `${sample.planId}|${sample.iqaId ?? ''}`,
  ).flatMap((group) => {
    const [first] = group;
    return first ? [{ planId: first.planId, fromId: first.iqaId, toId, cells: cellsOf(group), reason }] : [];
  });
