import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  coverageKey,
  coverageStanding,
  isShortOrLate,
  metBy,
  type CoverageCount,
} from '../../../shared/domain/sampling/coverage-standing';
import { addDays } from '../../../shared/domain/calendar';

const TODAY = '2026-11-22';
const count = (given: Partial<CoverageCount>): CoverageCount => ({
  needed: 1,
  done: [],
  open: [],
  impossible: null,
  ...given,
});
const on = (day: string, samples = 1) => ({ day, count: samples });
const standing = (given: Partial<CoverageCount>) => coverageStanding(count(given), TODAY);

describe('how far a value is covered', () => {
  test('met on the day of the sample that completes it, whatever is planned beside', () => {
    const met = standing({
      needed: 3,
      done: [on('2026-11-20'), on('2026-11-02', 2), on('2026-11-21')],
      open: [on('2026-11-01')],
    });
    expect(met).toEqual({
      needed: 3,
      planned: 5,
      done: 4,
      shortfall: 0,
      standing: { kind: 'met', on: '2026-11-20' },
    });
    expect(metBy(met)).toBe('2026-11-20');
  });

  test('planned alone: the day of the last one that is still needed', () => {
    const due = standing({
      needed: 3,
      done: [on('2026-11-20')],
      open: [on('2026-12-09', 4), on('2026-12-02')],
    });
    expect(due).toMatchObject({
      planned: 6,
      done: 1,
      shortfall: 0,
      standing: { kind: 'due', on: '2026-12-09' },
    });
    expect(standing({ open: [on(TODAY)] }).standing).toEqual({ kind: 'due', on: TODAY });
  });

  test('overdue once that day has passed: then no day can be told', () => {
    const late = standing({ open: [on('2026-11-21')] });
    expect(late.standing).toEqual({ kind: 'overdue', on: '2026-11-21' });
    expect(metBy(late)).toBeNull();
    expect(isShortOrLate(late)).toBe(true);
  });

  test('short by what is not even planned', () => {
    expect(standing({ needed: 4, done: [on('2026-11-20')], open: [on('2026-11-01', 1)] })).toMatchObject({
      shortfall: 2,
      standing: { kind: 'short', by: 2 },
    });
  });

  test('impossible only while it is not met and not enough is planned', () => {
    const impossible = { possible: 1, why: 'not-independent' } as const;
    expect(standing({ needed: 2, impossible }).standing).toEqual({ kind: 'impossible', ...impossible });
    expect(standing({ needed: 2, impossible, open: [on('2026-12-01', 2)] }).standing.kind).toBe('due');
    expect(standing({ needed: 2, impossible, done: [on('2026-11-01', 2)] }).standing.kind).toBe('met');
  });

  test('not asked for is neither short nor met, whatever was sampled', () => {
    const none = standing({ needed: 0, done: [on('2026-11-01')] });
    expect(none).toMatchObject({ done: 1, shortfall: 0, standing: { kind: 'not asked for' } });
    expect([metBy(none), isShortOrLate(none)]).toEqual([null, false]);
  });
});

const day = fc.integer({ min: -60, max: 60 }).map((days) => addDays(TODAY, days));
const days = fc.array(fc.record({ day, count: fc.integer({ min: 1, max: 4 }) }), { maxLength: 6 });
const counts = fc.record({
  needed: fc.integer({ min: 0, max: 12 }),
  done: days,
  open: days,
  impossible: fc.constantFrom(null, { possible: 0, why: 'no-decisions' as const }),
});
const sum = (of: readonly { readonly count: number }[]) => of.reduce((total, { count: n }) => total + n, 0);

test('planned alone never meets anything: what is met is done (property)', () => {
  fc.assert(
    fc.property(counts, (given) => {
      const { standing: found, done } = coverageStanding(given, TODAY);
      expect(found.kind === 'met').toBe(given.needed > 0 && done >= given.needed);
      if (sum(given.done) === 0) expect(found.kind).not.toBe('met');
    }),
  );
});

test('a sample planned later never brings the day forward, and never takes it away (property)', () => {
  const ofPlan = (given: CoverageCount) => {
    const { standing: found } = coverageStanding(given, '0001-01-01');
    return found.kind === 'due' || found.kind === 'met' ? found.on : found.kind;
  };
  fc.assert(
    fc.property(counts, fc.nat(), fc.integer({ min: 0, max: 90 }), (given, which, later) => {
      const moved = given.open.map((samples, index) =>
        index === which % given.open.length ? { ...samples, day: addDays(samples.day, later) } : samples,
      );
      expect(ofPlan({ ...given, open: moved }) >= ofPlan(given)).toBe(true);
    }),
  );
});

test('shortfall is what is needed and not planned, and only that is short or impossible (property)', () => {
  fc.assert(
    fc.property(counts, (given) => {
      const { planned, shortfall, standing: found, needed } = coverageStanding(given, TODAY);
      expect(shortfall).toBe(Math.max(0, needed - planned));
      expect(['short', 'impossible'].includes(found.kind)).toBe(shortfall > 0);
    }),
  );
});

test('a decision counts under its assessor’s pairs by id', () => {
  const facts = {
    assessorId: 'a1',
    unitId: 'u1',
    method: 'observation',
    siteId: 's1',
    stage: 'interim',
    cohort: '',
  } as const;
  expect(coverageKey(facts, 'assessor-unit')).toBe('a1|u1');
  expect(coverageKey(facts, 'assessor-method')).toBe('a1|observation');
  expect(coverageKey(facts, 'cohort')).toBe('');
});
