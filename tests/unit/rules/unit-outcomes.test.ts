import { expect, test } from 'vitest';
import { unitSignOffFindings } from '../../../shared/domain/rules/record-rules';
import { record, said, TODAY, unit } from './examples';
import { BOOK, withRule } from './packs';

/** A unit that is known by number alone: nothing of it can be recorded but that it was achieved. */
const whole = (code: string) => record({ unit: unit(code), entries: [], signedOutcomes: [] });
const signOff = (code: string, pack = BOOK) =>
  unitSignOffFindings(pack, TODAY, whole(code), { assessorId: 'ada', decidedOn: TODAY });

test('R2 informs where a unit’s outcomes are not on record, once the unit may be observed', () => {
  expect(said(signOff('UBU18'), 'R2')).toEqual([
    [
      'info',
      'How often each outcome of UBU18 was observed could not be judged: the unit’s outcomes are not on record.',
    ],
  ]);
});

test('R2 is silent where outcomes are not on record and the unit is not assessed by observation', () => {
  expect(said(signOff('UBU8'), 'R2')).toEqual([]);
});

test('R7 informs where a unit’s outcomes are not on record, and nothing refuses', () => {
  expect(said(signOff('UBU18'), 'R7')).toEqual([
    [
      'info',
      'Whether every criterion of UBU18 is met could not be judged: the unit’s outcomes are not on record.',
    ],
  ]);
  expect(signOff('UBU18').map(({ ruleId, severity }) => `${ruleId} ${severity}`)).toEqual([
    'R2 info',
    'R7 info',
  ]);
});

test('R7 is silent where outcomes are not on record and the pack has switched it off', () => {
  expect(said(signOff('UBU18', withRule(BOOK, 'R7', { on: false })), 'R7')).toEqual([]);
});
