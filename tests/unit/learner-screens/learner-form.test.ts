import { describe, expect, test } from 'vitest';
import { learnerDifferences } from '../../../renderer/features/learners/learner-differences';
import {
  allProblems,
  draftOf,
  learnerRequest,
  liveProblems,
  needsFrom,
  newRegistration,
  refusalAt,
  type LearnerDraft,
} from '../../../renderer/features/learners/learner-form';

const TODAY = '2026-11-21';
const ID = '0193a6a0-0000-7000-8000-000000000001';
const typed = (given: Partial<LearnerDraft>): LearnerDraft => ({
  ...draftOf(null),
  name: 'Ada Byron',
  number: 'L1',
  registrations: [],
  ...given,
});
const registered = (given: object) => ({
  ...newRegistration(0),
  qualificationId: ID,
  registeredOn: '2026-01-15',
  ...given,
});

describe('as one types', () => {
  test('nothing is said of what is still missing', () => {
    expect(liveProblems(draftOf(null), TODAY)).toEqual({});
    expect(liveProblems(typed({ uln: '12345' }), TODAY)).toEqual({});
  });

  test.each<[string, Partial<LearnerDraft>]>([
    ['uln', { uln: '1234567890' }],
    ['uln', { uln: '12345 678901' }],
    ['bornOn', { bornOn: '2026-11-22' }],
    ['registrations.0.registeredOn', { registrations: [registered({ registeredOn: '2026-11-22' })] }],
    ['registrations.0.registeredOn', { bornOn: '2026-01-15', registrations: [registered({})] }],
    ['registrations.0.withdrawnOn', { registrations: [registered({ withdrawnOn: '2026-01-14' })] }],
    ['registrations.1.qualificationId', { registrations: [registered({}), registered({ key: 'new-1' })] }],
  ])('%s is marked for %j', (field, given) => {
    expect(Object.keys(liveProblems(typed(given), TODAY))).toEqual([field]);
    expect(Object.keys(allProblems(typed(given), TODAY))).toEqual([field]);
  });

  test('what is right is not marked', () => {
    const draft = typed({
      uln: '123 456 7899',
      bornOn: '2000-02-29',
      registrations: [registered({ withdrawnOn: '2026-01-15' })],
    });
    expect(liveProblems(draft, TODAY)).toEqual({});
    expect(allProblems(draft, TODAY)).toEqual({});
  });
});

test('once saving was tried, what is missing is said in the field’s own words', () => {
  const draft = { ...draftOf(null), registrations: [{ ...newRegistration(0), number: 'R-1' }] };
  expect(allProblems(draft, TODAY)).toEqual({
    name: 'Give the learner’s name.',
    number: 'Give the learner number.',
    'registrations.0.qualificationId': 'Choose the qualification.',
    'registrations.0.registeredOn': 'Give the day of registration.',
  });
  // A registration that nobody began is none.
  expect(allProblems(typed({ registrations: [newRegistration(0)] }), TODAY)).toEqual({});
});

test('needs are words between commas; too long a one is refused', () => {
  expect(needsFrom(' night shift,, reader needed; ')).toEqual(['night shift', 'reader needed']);
  expect(allProblems(typed({ needs: 'x'.repeat(41) }), TODAY)).toEqual({
    needs: 'Use at most 40 characters for each.',
  });
});

test('empty lines are sent as nothing known', () => {
  expect(learnerRequest(typed({ uln: ' ', cohort: '', workplace: ' Café ' }), null)).toMatchObject({
    uln: null,
    cohort: null,
    workplace: 'Café',
    registrations: [],
  });
});

describe('a refused save', () => {
  const field = 'registrations.0.registeredOn';
  const number = { code: 'number-taken', message: 'L1 is another learner’s number.', field: 'number' };

  test('says at the field what was refused there, and nothing at the others', () => {
    expect(refusalAt(number, 'number')).toBe('L1 is another learner’s number.');
    expect(refusalAt({ ...number, remedy: 'Give another.' }, 'number')).toMatch(/number\. Give another\.$/);
    expect([refusalAt(number, 'name'), refusalAt(null, 'number')]).toEqual([undefined, undefined]);
  });

  test('does not repeat a rule’s sentence, which stands beside the field as one types', () => {
    const rule = {
      code: 'rule',
      message: 'R10: Ada Byron was 14 on 15 Jan 2026.',
      remedy: 'Register later.',
      field,
    };
    expect(refusalAt(rule, field)).toBe('The rule shown below refuses this.');
  });
});

test('both versions: only where they differ, in words', () => {
  const options = {
    sites: [{ id: 's', name: 'Harbour Road' }],
    cohorts: [],
    needs: [],
    qualifications: [{ id: ID, code: 'CS2D1', title: '', minimumAge: null }],
  };
  const mine = typed({ cohort: 'Autumn', registrations: [registered({ number: 'R-7' })] });
  const stored = typed({ siteId: 's', registrations: [registered({ withdrawnOn: '2026-02-01' })] });
  expect(learnerDifferences(mine, stored, options)).toEqual([
    { label: 'Site', mine: '(empty)', stored: 'Harbour Road' },
    { label: 'Cohort', mine: 'Autumn', stored: '(empty)' },
    {
      label: 'Registered for',
      mine: 'CS2D1 from 15 Jan 2026, R-7',
      stored: 'CS2D1 from 15 Jan 2026, withdrawn 1 Feb 2026',
    },
  ]);
  expect(learnerDifferences(mine, mine, options)).toEqual([]);
});
