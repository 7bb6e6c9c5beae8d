import { describe, expect, test } from 'vitest';
import { RISK_PART_KINDS, type RiskFacts, type RiskPartKind } from '../../../shared/domain/risk/facts';
import { computedReason, thresholdWords, weightWords } from '../../../shared/domain/risk/words';
import { RISK_WEIGHTS } from '../../../shared/domain/risk/weights';
import { DAY, partOf, risk } from './support';

const EXAMPLES: readonly (readonly [
  what: string,
  given: Partial<RiskFacts>,
  kind: RiskPartKind,
  points: number,
  fact: string,
])[] = [
  ['an award held', {}, 'award', 0, 'Holds Level 3 TAQA.'],
  [
    'an award in progress',
    { award: { kind: 'working towards', award: 'A1', targetOn: '2027-01-31' } },
    'award',
    5,
    'Works towards A1, to be awarded by 31 Jan 2027.',
  ],
  ['no award', { award: { kind: 'none', sentence: 'Ada holds none.' } }, 'award', 30, 'Ada holds none.'],
  [
    'an award waived',
    { award: { kind: 'waived' } },
    'award',
    0,
    'An employer direct agreement waives the award.',
  ],
  ['a trainee', { isTrainee: true }, 'trainee', 15, 'A trainee: decisions are countersigned.'],
  [
    'the last day of being new',
    { joinedOn: '2026-05-23' },
    'new',
    15,
    'Joined on 23 May 2026: new for 183 days.',
  ],
  ['new no more', { joinedOn: '2026-05-22' }, 'new', 0, 'Joined on 22 May 2026.'],
  [
    'no day of joining',
    { joinedOn: null, firstDecisionOn: '2026-10-01' },
    'new',
    15,
    'First decision here on 1 Oct 2026: new for 183 days.',
  ],
  [
    'first decisions in units',
    {
      units: [
        { code: 'B2', decisions: 4, firstOn: '2026-10-01' },
        { code: 'A1', decisions: 1, firstOn: '2026-11-01' },
        { code: 'C3', decisions: 5, firstOn: '2026-11-01' },
      ],
    },
    'new units',
    4,
    'New to 2 of 3 units, begun within 183 days with fewer than 5 decisions: A1 and B2.',
  ],
  [
    'few overturned',
    { overturned: 2 },
    'overturned',
    5,
    '2 of 31 sampled in 24 months were overturned: 6.5 %, 95 % interval 0.8 to 21.4 %. Counted because it was found at all; the interval’s lower end is not above the tolerable 5 %.',
  ],
  [
    'one overturned',
    { overturned: 1 },
    'overturned',
    5,
    '1 of 31 sampled in 24 months was overturned: 3.2 %, 95 % interval 0.1 to 16.7 %. Counted because it was found at all; the interval’s lower end is not above the tolerable 5 %.',
  ],
  [
    'none overturned',
    { sampled: 31, overturned: 0 },
    'overturned',
    0,
    '0 of 31 sampled in 24 months were overturned: 95 % interval 0 to 11.2 %.',
  ],
  [
    'many overturned',
    { sampled: 40, overturned: 6 },
    'overturned',
    20,
    '6 of 40 sampled in 24 months were overturned: 15 %, 95 % interval 5.7 to 29.8 %. Even its lower end is above the tolerable 5 %.',
  ],
  [
    'very many overturned',
    { sampled: 40, overturned: 14 },
    'overturned',
    40,
    '14 of 40 sampled in 24 months were overturned: 35 %, 95 % interval 20.6 to 51.7 %. Even its lower end is above 15 %.',
  ],
  [
    'all of three overturned',
    { sampled: 3, overturned: 3, actionRequired: 0 },
    'overturned',
    20,
    '3 of 3 sampled in 24 months were overturned: 100 %, 95 % interval 29.2 to 100 %. Even its lower end is above 15 %, but fewer than 10 samples count no more than above 5 %.',
  ],
  [
    'nothing sampled',
    { sampled: 0, overturned: 0, actionRequired: 0 },
    'not agreed',
    0,
    'None of their decisions was sampled in 24 months.',
  ],
  [
    'much action required',
    { sampled: 40, overturned: 1, actionRequired: 14 },
    'not agreed',
    10,
    '15 of 40 sampled in 24 months needed action or were overturned: 37.5 %, 95 % interval 22.7 to 54.2 %. Even its lower end is above the tolerable 20 %.',
  ],
  [
    'little action required: the rate counts nothing yet',
    { sampled: 40, actionRequired: 2 },
    'not agreed',
    0,
    '2 of 40 sampled in 24 months needed action or were overturned: 5 %, 95 % interval 0.6 to 16.9 %. Its lower end is not above the tolerable 20 %.',
  ],
  [
    'an observation overdue',
    { observation: { last: '2025-11-21', everyMonths: 12 } },
    'observation',
    15,
    'Last observed on 21 Nov 2025; asked for every 12 months: overdue.',
  ],
  [
    'an observation just in time',
    { observation: { last: '2025-11-22', everyMonths: 12 } },
    'observation',
    0,
    'Last observed on 22 Nov 2025; asked for every 12 months.',
  ],
  [
    'never standardised',
    { standardisation: { last: null, everyMonths: 6 } },
    'standardisation',
    10,
    'Never standardised; asked for every 6 months: overdue.',
  ],
  ['nothing asked yet', { observation: null }, 'observation', 0, 'Not asked to have been observed yet.'],
  ['a caseload at its limit', { caseload: 50 }, 'caseload', 0, '50 learners in progress.'],
  ['a caseload above it', { caseload: 51 }, 'caseload', 10, '51 learners in progress, more than 50.'],
  ['an action overdue', { overdueActions: 1 }, 'actions overdue', 5, '1 action of theirs is overdue.'],
  ['four overdue', { overdueActions: 4 }, 'actions overdue', 15, '4 actions of theirs are overdue.'],
];

describe('the parts of an assessor’s risk', () => {
  test.each(EXAMPLES)('%s', (_what, given, kind, points, fact) => {
    expect(partOf(risk(given), kind)).toEqual({ kind, points, fact });
  });
});

describe('the sum', () => {
  test('holds every part once, in order, and is what they add up to', () => {
    const computed = risk({
      isTrainee: true,
      overdueActions: 2,
      observation: { last: null, everyMonths: 12 },
      joinedOn: null,
    });
    expect(computed.parts.map(({ kind }) => kind)).toEqual(RISK_PART_KINDS);
    expect(computed.points).toBe(15 + 10 + 15);
    expect(computed.rating).toBe('red');
    expect(computedReason(computed)).toBe('Computed, 40 points: trainee, observation, actions overdue');
  });

  test.each<[number, Partial<RiskFacts>, string]>([
    [0, {}, 'green'],
    [10, { caseload: 60 }, 'green'],
    [15, { isTrainee: true }, 'amber'],
    [35, { isTrainee: true, joinedOn: DAY, overdueActions: 1 }, 'amber'],
    [40, { sampled: 40, overturned: 14 }, 'red'],
  ])('%i points', (points, given, rating) => {
    const computed = risk({ ...given, actionRequired: 0 });
    expect([computed.points - partOf(computed, 'not agreed').points, computed.rating]).toEqual([
      points,
      rating,
    ]);
  });

  test('has its reason for every weight, and says its thresholds', () => {
    expect(weightWords(RISK_WEIGHTS).map(({ kind }) => kind)).toEqual(RISK_PART_KINDS);
    const overturned = weightWords(RISK_WEIGHTS).find(({ kind }) => kind === 'overturned');
    expect(overturned?.scale).toMatch(/; otherwise, one or more found: 5$/);
    expect(thresholdWords(RISK_WEIGHTS)).toBe('Green below 15 points, amber from 15, red from 40.');
    expect(computedReason(risk({}))).toBe('Computed, 0 points');
  });
});
