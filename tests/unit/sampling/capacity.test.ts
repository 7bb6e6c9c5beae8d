import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, unassignedSentence } from '../../../shared/domain/sampling/allocate';
import type { Allocation, ToAllocate } from '../../../shared/domain/sampling/allocate';
import { balancedWithin } from '../../../shared/domain/sampling/ceilings';
import type { Iqa } from '../../../shared/domain/sampling/independence';
import { involvementOf } from '../../../shared/domain/sampling/independence';
import { calendarOf, monthOf, roomIn } from '../../../shared/domain/sampling/months';
import { workingDaysLeft } from '../../../shared/domain/sampling/schedule';
import { NAMES, decision, populationArbitrary } from './populations';

const period = { from: '2026-10-05', to: '2026-12-11' };
const today = '2026-10-05';

const given = (decisions: readonly ToAllocate[], iqas: readonly Iqa[]): Allocation =>
  allocate({ decisions, iqas, period, today });
const many = (count: number, changes = {}) =>
  Array.from({ length: count }, (_, index) => decision(`D-${String(index).padStart(2, '0')}`, changes));
const perMonth = ({ assignments }: Allocation, iqaId: string) => {
  const months: Record<string, number> = {};
  for (const each of assignments)
    if (each.iqaId === iqaId)
      months[monthOf(each.plannedDate)] = (months[monthOf(each.plannedDate)] ?? 0) + 1;
  return months;
};
const whyNot = ({ unassigned }: Allocation) =>
  unassigned.map(({ decisionId, reason }) => [decisionId, unassignedSentence(reason, NAMES)]);

describe('giving samples to who is competent, goes there and has time', () => {
  it('gives a unit to who is competent in it, a site to who goes there', () => {
    const decisions = [decision('a', { unitId: 'U1' }), decision('b', { unitId: 'U2', siteId: 'S2' })];
    const iqas = [
      { id: 'Q1', units: ['U1'] },
      { id: 'Q2', siteIds: ['S2'] },
    ];
    expect(given(decisions, iqas).assignments.map(({ decisionId, iqaId }) => [decisionId, iqaId])).toEqual([
      ['a', 'Q1'],
      ['b', 'Q2'],
    ]);
  });

  it('names why nobody can be given one', () => {
    const decisions = [
      decision('a', { unitId: 'U2', assessorId: 'Q2' }),
      decision('b', { siteId: 'S2' }),
      decision('c', { assessorId: 'Q1', countersignerId: 'Q2' }),
    ];
    const iqas = [
      { id: 'Q1', units: ['UBU19'], siteIds: ['S1'] },
      { id: 'Q2', units: null, siteIds: ['S1'] },
    ];
    expect(whyNot(given(decisions, iqas))).toEqual([
      ['a', 'Nobody independent is recorded as competent in U2: IQA Q1 is not.'],
      ['b', 'Nobody who could verify it goes to Site S2: IQA Q1 and IQA Q2 do not.'],
      ['c', 'Nobody independent can verify it: IQA Q1 assessed it and IQA Q2 countersigned it.'],
    ]);
  });

  it('never plans more in a month than the ceiling leaves, and names what does not fit', () => {
    const allocation = given(many(9), [{ id: 'Q1', perMonth: 3, busy: { '2026-10': 1, '2026-11': 0 } }]);
    expect(perMonth(allocation, 'Q1')).toEqual({ '2026-10': 2, '2026-11': 3, '2026-12': 3 });
    expect(whyNot(allocation)).toEqual([
      ['D-08', 'No time is left in the months of the plan: IQA Q1 has as many samples as they can take.'],
    ]);
    const nobody = given(many(2), [
      { id: 'Q1', perMonth: 0 },
      { id: 'Q2', perMonth: 4, busy: { '2026-10': 9, '2026-11': 4, '2026-12': 4 } },
    ]);
    expect(nobody.assignments).toEqual([]);
  });

  it('keeps what is decided late for who has time then', () => {
    const decisions = [...many(6), decision('late', { date: '2026-12-01' })];
    const allocation = given(decisions, [
      { id: 'Q1', perMonth: 3 },
      { id: 'Q2', perMonth: 1 },
    ]);
    expect(allocation.unassigned).toEqual([]);
    expect(allocation.assignments.find(({ decisionId }) => decisionId === 'late')?.plannedDate).toMatch(
      /^2026-12/,
    );
  });

  it('makes room by handing others on, and balances through others too', () => {
    const month = { from: '2026-10-05', to: '2026-10-30' };
    const decisions = [decision('a', { assessorId: 'Q3' }), decision('b', { assessorId: 'Q2' })];
    const iqas = [
      { id: 'Q1', perMonth: 1 },
      { id: 'Q2', perMonth: 1 },
      { id: 'Q3', perMonth: 0 },
    ];
    const { assignments } = allocate({ decisions, iqas, period: month, today });
    expect(assignments.map(({ decisionId, iqaId }) => [decisionId, iqaId]).sort()).toEqual([
      ['a', 'Q2'],
      ['b', 'Q1'],
    ]);
    const slots = [0, 1, 2].map((person) => ({ person, month: 0, room: 9 }));
    const loads = [
      { count: 2, able: [0, 1] },
      { count: 2, able: [1, 2] },
      { count: 6, able: [0] },
    ].map((load) => ({ ...load, from: 0, until: 0 }));
    const sums = (given: readonly (readonly number[])[]) =>
      [0, 1, 2].map((person) => given.reduce((sum, own) => sum + (own[person] ?? 0), 0));
    expect(sums(balancedWithin(slots, loads, [0, 0, 0]))).toEqual([6, 2, 2]);
    const tight = slots.map((slot) => ({ ...slot, room: 5 }));
    expect(sums(balancedWithin(tight, loads, [0, 0, 0]))).toEqual([5, 2, 2]);
  });

  it('spreads as without a ceiling where it does not bind, and balances with what is held', () => {
    const dates = (iqas: readonly Iqa[]) => given(many(7), iqas).assignments;
    expect(dates([{ id: 'Q1', perMonth: 40 }])).toEqual(dates([{ id: 'Q1' }]));
    const held = given(many(6), [{ id: 'Q1', held: 4 }, { id: 'Q2' }]);
    expect(held.assignments.filter(({ iqaId }) => iqaId === 'Q1')).toHaveLength(1);
    const ceiling = given(many(6), [{ id: 'Q1', held: 4, perMonth: 90 }, { id: 'Q2' }]);
    expect(ceiling.assignments.filter(({ iqaId }) => iqaId === 'Q1')).toHaveLength(1);
  });

  it('takes what is planned ahead: nobody has decided, a date is expected', () => {
    const ahead: ToAllocate = {
      id: 'ahead',
      assessorId: null,
      countersignerId: null,
      unitId: 'U1',
      siteId: null,
      date: '2026-11-14',
    };
    expect(given([ahead], [{ id: 'Q1', siteIds: ['S1'] }]).assignments).toEqual([
      { decisionId: 'ahead', iqaId: 'Q1', plannedDate: '2026-11-16' },
    ]);
  });
});

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
