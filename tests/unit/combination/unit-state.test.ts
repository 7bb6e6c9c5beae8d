import { expect, test } from 'vitest';
import { unitState, type UnitOnRecord, type UnitState } from '../../../shared/domain/combination/unit-state';

const met = { unitId: 'u', outcome: 'met', stage: 'summative', sampled: null } as const;
const nothing: UnitOnRecord = { decisions: [], awaitsCountersignature: false, hasEntries: false };

test.each<[UnitState, string, Partial<UnitOnRecord>]>([
  ['not started', 'nothing is on record', {}],
  ['in progress', 'there are entries', { hasEntries: true }],
  ['in progress', 'an interim decision', { decisions: [{ ...met, stage: 'interim' }] }],
  ['in progress', 'a summative one not yet met', { decisions: [{ ...met, outcome: 'not yet met' }] }],
  ['signed off', 'a summative one met', { decisions: [met] }],
  ['signed off', 'it has an action required', { decisions: [{ ...met, sampled: 'action required' }] }],
  ['awaiting countersignature', 'a trainee’s (P5)', { decisions: [met], awaitsCountersignature: true }],
  [
    'in progress',
    'a trainee’s interim one waits',
    {
      decisions: [{ ...met, stage: 'interim' }],
      awaitsCountersignature: true,
    },
  ],
  ['overturned', 'a sample disagreed (S4)', { decisions: [{ ...met, sampled: 'disagreed' }] }],
  ['signed off', 'overturned, then decided anew', { decisions: [{ ...met, sampled: 'disagreed' }, met] }],
])('%s: %s', (state, _why, given) => {
  expect(unitState({ ...nothing, ...given })).toBe(state);
});
