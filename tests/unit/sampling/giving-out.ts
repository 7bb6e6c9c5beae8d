import { allocate, type Allocation, type ToAllocate } from '../../../shared/domain/sampling/allocate';
import type { Iqa } from '../../../shared/domain/sampling/independence';
import { monthOf } from '../../../shared/domain/sampling/months';

export const period = { from: '2026-10-05', to: '2026-12-11' };
export const today = '2026-10-05';

export const given = (decisions: readonly ToAllocate[], iqas: readonly Iqa[]): Allocation =>
  allocate({ decisions, iqas, period, today });

/** How many samples an IQA was given, month by month. */
export const perMonth = ({ assignments }: Allocation, iqaId: string) => {
  const months: Record<string, number> = {};
  for (const each of assignments)
    if (each.iqaId === iqaId)
      months[monthOf(each.plannedDate)] = (months[monthOf(each.plannedDate)] ?? 0) + 1;
  return months;
};
