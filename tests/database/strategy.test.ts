import { describe, expect, test } from 'vitest';
import { logHead } from '../../electron/database/ledger';
import { strategyOn } from '../../electron/database/strategy-versions';
import { strategyOfPlan } from '../../electron/services/plans/policy-of-plan';
import { getStrategy } from '../../electron/services/strategy/read';
import { saveStrategy } from '../../electron/services/strategy/save';
import { failureOf, valueOf } from '../support/database';
import { autumnDecisions, samplingCentre, type SamplingCentre } from '../support/sampling';

const TODAY = '2026-11-21';
type Request = Parameters<typeof saveStrategy>[1];
const version = (given: Partial<Request> = {}): Request => ({
  base: null,
  text: '# Purpose\nWe sample.',
  approvedBy: 'Meera Nair',
  approvedOn: '2026-11-01',
  validFrom: '2026-11-02',
  ...given,
});
const newest = (made: SamplingCentre): string => valueOf(getStrategy(made.lead)).versions[0]?.id ?? '';

describe('the sampling strategy', () => {
  test('is there in all its versions, newest first, and the valid one is the one of the day', () => {
    const made = samplingCentre();
    expect(valueOf(getStrategy(made.lead))).toEqual({ versions: [], validId: null });
    expect(strategyOn(made.db, TODAY)).toBeUndefined();
    expect(valueOf(saveStrategy(made.lead, version()))).toEqual({ number: 1 });
    const first = newest(made);
    const later = version({ base: first, text: '# Purpose\nWe sample more.', validFrom: '2027-01-01' });
    expect(valueOf(saveStrategy(made.lead, later))).toEqual({ number: 2 });
    const { versions, validId } = valueOf(getStrategy(made.as('OV')));
    expect(versions.map(({ number, text, validFrom }) => [number, text, validFrom])).toEqual([
      [2, '# Purpose\nWe sample more.', '2027-01-01'],
      [1, '# Purpose\nWe sample.', '2026-11-02'],
    ]);
    expect(validId).toBe(first);
    expect(versions[1]).toMatchObject({
      approvedBy: 'Meera Nair',
      approvedOn: '2026-11-01',
      recordedBy: 'Meera Nair',
      plans: 0,
    });
    const on = (day: string) => strategyOn(made.db, day)?.number;
    expect(['2026-11-01', '2026-11-02', '2026-12-31', '2027-01-01'].map(on)).toEqual([undefined, 1, 1, 2]);
  });

  test('of two versions valid from the same day the later one counts', () => {
    const made = samplingCentre();
    valueOf(saveStrategy(made.lead, version()));
    valueOf(saveStrategy(made.lead, version({ base: newest(made), text: 'Put right.' })));
    expect(strategyOn(made.db, TODAY)?.number).toBe(2);
  });

  test('is the lead IQA’s alone to save, and nothing is written when it is refused', () => {
    const made = samplingCentre();
    valueOf(saveStrategy(made.lead, version()));
    const head = logHead(made.db);
    const again = version({ base: newest(made), text: 'Other.' });
    for (const initials of ['IV', 'OV', 'AG'] as const)
      expect(failureOf(saveStrategy(made.as(initials), again)).code).toBe('not-allowed');
    const refused = (given: Partial<Request>) => {
      const { code, field } = failureOf(saveStrategy(made.lead, { ...again, ...given }));
      return [code, field];
    };
    expect(refused({ approvedOn: '2026-11-22' })).toEqual(['invalid', 'approvedOn']);
    expect(refused({ validFrom: '2026-11-01' })).toEqual(['invalid', 'validFrom']);
    expect(refused({ base: null })).toEqual(['changed-meanwhile', undefined]);
    expect(refused(version({ base: again.base }))).toEqual(['nothing-changed', undefined]);
    expect(logHead(made.db)).toEqual(head);
    // Valid before it was approved: centres backdate, and the report shows both days.
    valueOf(saveStrategy(made.lead, { ...again, approvedOn: TODAY, validFrom: '2026-11-02' }));
  });

  test('is named by the plans made while it is valid, whatever is saved later', () => {
    const made = samplingCentre();
    made.decide(...autumnDecisions);
    const before = made.planFor();
    valueOf(made.drawHere(before));
    expect(strategyOfPlan(made.db, before.id)).toBeNull();
    valueOf(saveStrategy(made.lead, version()));
    const under = { ...made.planFor(), name: 'Second' };
    valueOf(made.drawHere(under));
    valueOf(saveStrategy(made.lead, version({ base: newest(made), text: 'Later.' })));
    expect(strategyOfPlan(made.db, under.id)).toEqual({
      number: 1,
      text: '# Purpose\nWe sample.',
      approvedBy: 'Meera Nair',
      approvedOn: '2026-11-01',
      validFrom: '2026-11-02',
    });
    expect(valueOf(getStrategy(made.lead)).versions.map(({ plans }) => plans)).toEqual([0, 1]);
  });
});
