import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, unassignedSentence } from '../../../shared/domain/sampling/allocate';
import { balanced } from '../../../shared/domain/sampling/balance';
import type { Load } from '../../../shared/domain/sampling/balance';
import { involvementOf } from '../../../shared/domain/sampling/independence';
import { workingDaysLeft } from '../../../shared/domain/sampling/schedule';
import { NAMES, decision, iqasArbitrary, populationArbitrary } from './populations';

// 5 Oct 2026 is a Monday.
const period = { from: '2026-10-05', to: '2026-10-16' };

describe('giving samples to IQAs', () => {
  it('spreads the samples of an IQA over the working days, oldest decision first', () => {
    const decisions = ['2026-09-04', '2026-09-03', '2026-09-02', '2026-09-01', '2026-08-31'].map((date) =>
      decision(date, { date }),
    );
    const { assignments } = allocate({ decisions, iqas: [{ id: 'Q1' }], period, today: '2026-10-01' });
    expect(assignments.map(({ decisionId, plannedDate }) => [decisionId, plannedDate])).toEqual([
      ['2026-08-31', '2026-10-06'],
      ['2026-09-01', '2026-10-08'],
      ['2026-09-02', '2026-10-12'],
      ['2026-09-03', '2026-10-14'],
      ['2026-09-04', '2026-10-16'],
    ]);
  });

  it('plans from today on, never before the decision, and soon when the period is over', () => {
    const late = (today: string) =>
      allocate({ decisions: [decision('a')], iqas: [{ id: 'Q1' }], period, today });
    expect(late('2026-10-15').assignments[0]?.plannedDate).toBe('2026-10-16');
    expect(late('2026-11-21').assignments[0]?.plannedDate).toBe('2026-11-23');
    const future = decision('b', { date: '2026-10-17' });
    const planned = allocate({ decisions: [future], iqas: [{ id: 'Q1' }], period, today: '2026-10-05' });
    expect(planned.assignments[0]?.plannedDate).toBe('2026-10-19');
    expect(workingDaysLeft(period, '2026-10-09')).toHaveLength(6);
  });

  it('names what nobody may take and why', () => {
    const decisions = [decision('a', { assessorId: 'Q1', countersignerId: 'Q2' })];
    const [left] = allocate({
      decisions,
      iqas: [{ id: 'Q2' }, { id: 'Q1' }],
      period,
      today: period.from,
    }).unassigned;
    expect(left && unassignedSentence(left.reason, NAMES)).toBe(
      'Nobody independent can verify it: IQA Q1 assessed it and IQA Q2 countersigned it.',
    );
    const [none] = allocate({ decisions, iqas: [], period, today: period.from }).unassigned;
    expect(none?.reason).toEqual({ kind: 'no-iqas' });
  });

  it('bars an IQA under any of their ids', () => {
    const row = decision('a', { assessorId: 'A7' });
    expect(involvementOf({ id: 'Q1', otherIds: ['A7'] }, row)).toBe('assessed');
    expect(involvementOf({ id: 'Q1' }, row)).toBeNull();
  });

  it('hands work on, through others too, to who has least', () => {
    const totals = (people: number, loads: readonly Load[]) =>
      balanced(people, loads).reduce<readonly number[]>(
        (sums, given) => sums.map((sum, person) => sum + (given[person] ?? 0)),
        Array.from({ length: people }, () => 0),
      );
    const one: Load[] = [
      { count: 4, able: [0, 1] },
      { count: 4, able: [0] },
    ];
    expect(totals(2, one)).toEqual([4, 4]);
    const chain: Load[] = [
      { count: 2, able: [0, 1] },
      { count: 2, able: [1, 2] },
      { count: 6, able: [0] },
    ];
    expect(totals(3, chain)).toEqual([6, 2, 2]);
  });

  it('never gives a sample to who assessed or countersigned it; all others are given, balanced (property)', () => {
    fc.assert(
      fc.property(populationArbitrary, iqasArbitrary, (decisions, iqas) => {
        const { assignments, unassigned } = allocate({ decisions, iqas, period, today: '2026-10-05' });
        const byId = new Map(decisions.map((row) => [row.id, row]));
        expect(assignments.length + unassigned.length).toBe(decisions.length);
        const loads = new Map(iqas.map(({ id }) => [id, 0]));
        for (const { decisionId, iqaId, plannedDate } of assignments) {
          const row = byId.get(decisionId);
          expect([row?.assessorId, row?.countersignerId]).not.toContain(iqaId);
          expect(plannedDate >= (row?.date ?? '')).toBe(true);
          loads.set(iqaId, (loads.get(iqaId) ?? 0) + 1);
        }
        for (const { decisionId } of unassigned) {
          const row = byId.get(decisionId);
          for (const { id } of iqas) expect([row?.assessorId, row?.countersignerId]).toContain(id);
        }
        // No single sample could move to somebody with at least two fewer.
        for (const { decisionId, iqaId } of assignments) {
          const row = byId.get(decisionId) ?? decision('none');
          for (const other of iqas) {
            if (involvementOf(other, row) !== null) continue;
            expect(loads.get(other.id) ?? 0).toBeGreaterThanOrEqual((loads.get(iqaId) ?? 0) - 1);
          }
        }
      }),
    );
  });

  it('does not depend on the order of the IQAs (property)', () => {
    fc.assert(
      fc.property(populationArbitrary, iqasArbitrary, (decisions, iqas) => {
        const input = { decisions, iqas, period, today: '2026-10-05' };
        expect(allocate({ ...input, iqas: [...iqas].reverse() })).toEqual(allocate(input));
      }),
    );
  });
});
