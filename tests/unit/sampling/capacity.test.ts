import { describe, expect, it } from 'vitest';
import {
  allocate,
  unassignedSentence,
  type Allocation,
  type ToAllocate,
} from '../../../shared/domain/sampling/allocate';
import { balancedWithin } from '../../../shared/domain/sampling/ceilings';
import type { Iqa } from '../../../shared/domain/sampling/independence';
import { given, perMonth, today } from './giving-out';
import { NAMES, decision } from './populations';

const many = (count: number, changes = {}) =>
  Array.from({ length: count }, (_, index) => decision(`D-${String(index).padStart(2, '0')}`, changes));
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
