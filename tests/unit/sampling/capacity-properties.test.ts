import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ToAllocate } from '../../../shared/domain/sampling/allocate';
import { involvementOf, type Iqa } from '../../../shared/domain/sampling/independence';
import { calendarOf, roomIn } from '../../../shared/domain/sampling/months';
import { workingDaysLeft } from '../../../shared/domain/sampling/schedule';
import { given, perMonth, period, today } from './giving-out';
import { decision, populationArbitrary } from './populations';

const iqaArbitrary = (id: string): fc.Arbitrary<Iqa> =>
  fc.record({
    id: fc.constant(id),
    units: fc.option(fc.subarray(['UBU18', 'UBU19', 'UBU24', 'CPR1']), { nil: null }),
    siteIds: fc.option(fc.subarray(['S1', 'S2', 'S3']), { nil: null }),
    perMonth: fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }),
    busy: fc.record({ '2026-10': fc.nat({ max: 2 }), '2026-11': fc.nat({ max: 2 }) }),
    held: fc.nat({ max: 3 }),
  });
const iqasArbitrary = fc.tuple(...['Q1', 'Q2', 'Q3'].map(iqaArbitrary));

/** How many samples can be placed at most, by another method: one by one, each making room by moving others (Kuhn). */
function mostPlaceable(decisions: readonly ToAllocate[], iqas: readonly Iqa[]): number {
  const days = workingDaysLeft(period, today);
  const { months, rangeOf } = calendarOf(
    days,
    decisions.map(({ date }) => date),
  );
  const slots = iqas.flatMap((iqa) =>
    months.flatMap((month, place) =>
      Array.from({ length: Math.min(decisions.length, roomIn(iqa, month)) }, () => ({ iqa, place })),
    ),
  );
  const open = decisions.map((each) =>
    slots.flatMap(({ iqa, place }, slot) => {
      const { from, until } = rangeOf(each.date);
      const isAble =
        involvementOf(iqa, each) === null &&
        (iqa.units?.includes(each.unitId) ?? true) &&
        (iqa.siteIds?.includes(each.siteId ?? '') ?? true);
      return isAble && place >= from && place <= until ? [slot] : [];
    }),
  );
  const taker = new Map<number, number>();
  const place = (one: number, seen: Set<number>): boolean =>
    (open[one] ?? []).some((slot) => {
      if (seen.has(slot)) return false;
      seen.add(slot);
      const other = taker.get(slot);
      if (other !== undefined && !place(other, seen)) return false;
      taker.set(slot, one);
      return true;
    });
  return decisions.filter((_, one) => place(one, new Set())).length;
}

describe('any IQAs with any limits', () => {
  const small = populationArbitrary.map((rows) => rows.slice(0, 30));

  it('are given as many as can be placed, none that they may not take, none above the ceiling (property)', () => {
    fc.assert(
      fc.property(small, iqasArbitrary, (decisions, iqas) => {
        const allocation = given(decisions, iqas);
        const byId = new Map(decisions.map((row) => [row.id, row]));
        expect(allocation.assignments.length).toBe(mostPlaceable(decisions, iqas));
        expect(allocation.assignments.length + allocation.unassigned.length).toBe(decisions.length);
        for (const { decisionId, iqaId, plannedDate } of allocation.assignments) {
          const row = byId.get(decisionId) ?? decision('none');
          const iqa = iqas.find(({ id }) => id === iqaId) ?? { id: '' };
          expect(involvementOf(iqa, row)).toBeNull();
          expect(iqa.units?.includes(row.unitId) ?? true).toBe(true);
          expect(iqa.siteIds?.includes(row.siteId) ?? true).toBe(true);
          expect(plannedDate >= row.date && plannedDate >= today).toBe(true);
        }
        for (const iqa of iqas)
          for (const [month, count] of Object.entries(perMonth(allocation, iqa.id)))
            expect(count).toBeLessThanOrEqual(roomIn(iqa, month));
        expect(given(decisions, [...iqas].reverse())).toEqual(allocation);
      }),
      { numRuns: 150 },
    );
  });

  it('nothing could be handed to who has at least two fewer and no ceiling (property)', () => {
    fc.assert(
      fc.property(small, iqasArbitrary, (decisions, limited) => {
        const iqas = limited.map((iqa) => ({
          ...iqa,
          perMonth: iqa.id === 'Q1' ? (iqa.perMonth ?? 2) : null,
        }));
        const { assignments } = given(decisions, iqas);
        const total = ({ id, held = 0 }: Iqa) =>
          held + assignments.filter((each) => each.iqaId === id).length;
        for (const { decisionId, iqaId } of assignments) {
          const row = decisions.find(({ id }) => id === decisionId) ?? decision('none');
          const from = iqas.find(({ id }) => id === iqaId) ?? { id: '' };
          for (const other of iqas) {
            const isAble =
              other.perMonth === null &&
              involvementOf(other, row) === null &&
              (other.units?.includes(row.unitId) ?? true) &&
              (other.siteIds?.includes(row.siteId) ?? true);
            if (isAble) expect(total(other)).toBeGreaterThanOrEqual(total(from) - 1);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('gives 4,000 samples to twelve IQAs with ceilings in under three seconds', () => {
    const decisions = Array.from({ length: 4000 }, (_, index) =>
      decision(`D-${index}`, {
        unitId: `U${index % 9}`,
        siteId: `S${index % 5}`,
        assessorId: `Q${index % 14}`,
      }),
    );
    const iqas = Array.from({ length: 12 }, (_, index) => ({
      id: `Q${index}`,
      units: Array.from({ length: 6 }, (_unit, unit) => `U${(unit + index) % 9}`),
      siteIds: index % 3 === 0 ? null : [`S${index % 5}`, `S${(index + 2) % 5}`],
      perMonth: 60 + 10 * index,
    }));
    const from = performance.now();
    const { assignments } = given(decisions, iqas);
    expect(performance.now() - from).toBeLessThan(3000);
    expect(assignments.length).toBeGreaterThan(3000);
  });
});
