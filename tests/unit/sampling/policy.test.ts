import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY, type SamplingPolicy } from '../../../shared/domain/sampling/policy';
import { asksTheSame, changedPolicy, nameForPlan } from '../../../shared/domain/sampling/policy-change';
import { policyProblems } from '../../../shared/domain/sampling/policy-problems';
import { policyInWords } from '../../../shared/domain/sampling/policy-words';

const NOTHING: SamplingPolicy = {
  ...DEFAULT_POLICY,
  shareByRisk: { red: 0, amber: 0, green: 0 },
  newAssessorPercent: 0,
  traineePercent: 0,
  atLeast: {
    assessor: 0,
    unit: 0,
    method: 0,
    site: 0,
    stage: 0,
    cohort: 0,
    'assessor-unit': 0,
    'assessor-method': 0,
  },
};
const words = (changes: Partial<SamplingPolicy>): readonly string[] =>
  policyInWords({ ...NOTHING, ...changes });
const bands = (...rows: readonly (readonly [upTo: number | null, percent: number])[]) => ({
  bands: rows.map(([upTo, percent]) => ({ upTo, percent })),
  atLeast: 3,
  unitsPercent: 100,
});

describe('a policy in words', () => {
  const WIDENS = 'An overturned decision adds 5 of the same assessor, unit and method.';

  test('says what it asks for and nothing else', () => {
    expect(words({})).toEqual([WIDENS]);
    expect(policyInWords(DEFAULT_POLICY)).toEqual([
      'Red assessors: all decisions; amber: half of decisions; green: a fifth of decisions. An assessor without a rating counts as amber.',
      'New assessors (began within 183 days before the period, or in it): all decisions.',
      'Trainee assessors: all decisions.',
      'At least 1 of every assessor, unit, method, site and stage.',
      WIDENS,
    ]);
  });

  test.each<[Partial<SamplingPolicy>, readonly string[]]>([
    [
      { shareByRisk: { red: 70, amber: 0, green: 0 }, unratedCountsAs: 'red' },
      [
        'Red assessors: 70 % of decisions; amber: no decisions; green: no decisions. An assessor without a rating counts as red.',
      ],
    ],
    [
      { firstDecisions: { ofAssessor: 10, inUnit: 1, afterOverturn: 5 } },
      [
        'All of the first 10 decisions of a new or trainee assessor.',
        'The first decision of any assessor in a unit new to them.',
        'All of the first 5 decisions of an assessor in a unit and method after one of theirs there was overturned.',
      ],
    ],
    [
      { learners: { percent: 25, of: 'assessor', unitsPercent: 35 } },
      ['A quarter of each assessor’s learners, and of each of those 35 % of their units.'],
    ],
    [
      { learners: { percent: 100, of: 'all', unitsPercent: 50 }, basis: 'Ours, edition 2' },
      [
        'Shares as rule S3 of Ours, edition 2 has them.',
        'All the learners, and of each of those half of their units.',
      ],
    ],
    [
      { bands: bands([18, 35], [2_000, 25], [null, 10]) },
      [
        'Learners by how many there are, up to 18: 35 %, up to 2,000: 25 %, more: 10 %; at least 3; and of each of those all their units.',
      ],
    ],
    [
      { squareRoot: { atLeast: 5 } },
      [
        'At random from all decisions that are not taken anyway: the square root of the number of all decisions, rounded up, at least 5.',
      ],
    ],
    [
      { discovery: { confidencePercent: 95, tolerablePercent: 5 } },
      [
        'At random from all decisions that are not taken anyway: as many as hold at least one wrong decision with 95 % confidence, were 5 % of them wrong.',
      ],
    ],
    [{ interimPercent: 20 }, ['At least 20 % of the sample are interim decisions.']],
    [
      { atLeast: { ...NOTHING.atLeast, unit: 2, cohort: 1, 'assessor-unit': 1, 'assessor-method': 1 } },
      [
        'At least 2 of every unit.',
        'At least 1 of every cohort, pair of assessor and unit and pair of assessor and method.',
      ],
    ],
    [
      { hoursPerIqaMonth: 20, minutesEach: 30 },
      ['No IQA is given more than 20 hours a month, at 30 minutes a sample.'],
    ],
  ])('%j', (changes, said) => {
    expect([...words(changes)].filter((sentence) => sentence !== WIDENS).sort()).toEqual([...said].sort());
  });

  test('names the rules that its numbers are of, all of them', () => {
    const [first] = words({
      basis: 'Ours, edition 2',
      shareByRisk: { red: 1, amber: 0, green: 0 },
      bands: bands([null, 10]),
    });
    expect(first).toBe('Shares as rules S2 and S6 of Ours, edition 2 have them.');
  });
});

describe('what keeps a policy from being saved', () => {
  test('nothing in an ordinary one', () => {
    expect(policyProblems(DEFAULT_POLICY)).toEqual({});
    expect(policyProblems({ ...NOTHING, squareRoot: { atLeast: 0 } })).toEqual({});
  });

  test.each<[string, Partial<SamplingPolicy>, string]>([
    ['no name', { name: ' ' }, 'name'],
    ['a share above all', { traineePercent: 101 }, 'traineePercent'],
    ['no band for all above', { bands: bands([18, 35]) }, 'bands'],
    ['bands that do not ascend', { bands: bands([18, 35], [18, 25], [null, 10]) }, 'bands'],
    ['an open band in the middle', { bands: bands([null, 35], [null, 10]) }, 'bands'],
  ])('%s', (_what, changes, field) => {
    const problems = policyProblems({ ...DEFAULT_POLICY, ...changes });
    expect(Object.keys(problems)).toEqual([field]);
    expect(problems[field]).toMatch(/.+\.?$/);
  });

  test('that it would sample nothing', () => {
    expect(policyProblems(NOTHING)).toEqual({
      policy: 'This policy would sample nothing. Switch on at least one of its parts.',
    });
    expect(
      policyProblems({ ...NOTHING, firstDecisions: { ofAssessor: 0, inUnit: 1, afterOverturn: 0 } }),
    ).toEqual({});
  });
});

describe('a policy that is changed', () => {
  const ofRules = { ...DEFAULT_POLICY, basis: 'Common practice, edition 1' };

  test('names no pack any more once a rule’s own number is another', () => {
    expect(changedPolicy(ofRules, { traineePercent: 50 }).basis).toBeNull();
    expect(changedPolicy(ofRules, { interimPercent: 50 }).basis).toBeNull();
    expect(changedPolicy(ofRules, { atLeast: NOTHING.atLeast, minutesEach: 30 }).basis).toBe(ofRules.basis);
  });

  test('asks the same whatever it is called and in whatever order it is written', () => {
    const reversed = { ...ofRules, name: 'Other', version: 7 };
    const backwards = Object.fromEntries(Object.entries(reversed).reverse());
    expect(asksTheSame(DEFAULT_POLICY, { ...DEFAULT_POLICY, ...backwards })).toBe(true);
    expect(asksTheSame(DEFAULT_POLICY, { ...ofRules, widenBy: 6 })).toBe(false);
    expect(asksTheSame({ ...ofRules, widenBy: 0 }, { ...ofRules, widenBy: 0 })).toBe(false);
  });

  test('for a plan says so once, in a name that is not too long', () => {
    expect(nameForPlan('Ours')).toBe('Ours, changed for this plan');
    expect(nameForPlan(nameForPlan('Ours'))).toBe('Ours, changed for this plan');
    expect(nameForPlan('x'.repeat(120))).toHaveLength(120);
  });
});
