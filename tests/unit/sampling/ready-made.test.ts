import { describe, expect, test } from 'vitest';
import { drawSample } from '../../../shared/domain/sampling/draw';
import {
  DEFAULT_POLICY,
  samplingPolicySchema,
  type SamplingPolicy,
} from '../../../shared/domain/sampling/policy';
import type { PopulationRow } from '../../../shared/domain/sampling/population';
import { readyMade, type ReadyMadeKey } from '../../../shared/domain/sampling/ready-made';
import type { RulePack } from '../../../shared/domain/rules/pack-schema';
import { valueOf } from '../../support/database';
import { COMMON, withRule } from '../rules/packs';

const DAY = '2026-11-21';
const NAME = 'Common practice, edition 1';
const made = (pack: RulePack = COMMON) => readyMade({ pack, name: NAME, day: DAY });
function policy(key: ReadyMadeKey, pack: RulePack = COMMON): SamplingPolicy {
  const found = made(pack).find((one) => one.key === key);
  if (!found) throw new Error(`${key} is not ready made`);
  return found.policy;
}

/** So many learners with one decision each, by one assessor long there. */
const population = (learners: number): PopulationRow[] =>
  Array.from({ length: learners }, (_, index) => ({
    id: `d${index}`,
    learnerId: `l${index}`,
    assessorId: 'a',
    countersignerId: null,
    unitId: 'u',
    method: 'observation',
    siteId: 's',
    stage: 'summative',
    date: '2026-10-01',
    assessorStanding: { risk: 'green', isNew: false, isTrainee: false },
    history: { cohort: '', nthOfAssessor: 100, nthInUnit: 100, nthAfterOverturn: null },
  }));

const sampled = (key: ReadyMadeKey, learners: number): number =>
  valueOf(
    drawSample({ population: population(learners), policy: policy(key), seed: 'test', iqas: [{ id: 'i' }] }),
  ).selected.length;

describe('ready-made policies', () => {
  test('are those of the rules page, each named, valid, and with at least one of everything (S1)', () => {
    expect(made().map(({ key }) => key)).toEqual(['risk', 'bands', 'square-root', 'learners', 'discovery']);
    for (const { policy: one } of made()) {
      expect(samplingPolicySchema.parse(one)).toEqual(one);
      expect(one).toMatchObject({ basis: NAME, atLeast: DEFAULT_POLICY.atLeast, widenBy: 5 });
    }
    expect(new Set(made().map(({ policy: { name } }) => name)).size).toBe(5);
  });

  test('S2: red 100 %, amber 50 %, green 20 %, and all of who is new or a trainee', () => {
    expect(policy('risk')).toMatchObject({
      shareByRisk: { red: 100, amber: 50, green: 20 },
      newAssessorPercent: 100,
      traineePercent: 100,
      unratedCountsAs: 'amber',
      learners: null,
      bands: null,
      squareRoot: null,
      discovery: null,
    });
    expect(sampled('risk', 100)).toBe(20);
  });

  test.each([
    [1, 1],
    [8, 3],
    [18, 7],
    [19, 5],
    [100, 25],
    [101, 16],
    [200, 30],
    [201, 21],
    [500, 50],
  ])('S6 bands: of %i learners %i by the share of their band, at least 3', (learners, take) => {
    expect(sampled('bands', learners)).toBe(take);
  });

  test.each([
    [3, 3],
    [16, 5],
    [25, 5],
    [26, 6],
    [100, 10],
    [439, 21],
  ])('S6 square root: of %i decisions %i (at least 5)', (decisions, take) => {
    expect(sampled('square-root', decisions)).toBe(take);
  });

  test('S3: a quarter of the learners and of their units, a fifth interim', () => {
    expect(policy('learners')).toMatchObject({
      learners: { percent: 25, of: 'all', unitsPercent: 25 },
      interimPercent: 20,
    });
    expect(sampled('learners', 40)).toBe(10);
  });

  test.each([
    [20, 19],
    [50, 31],
    [100, 45],
    [200, 51],
    [500, 56],
    [1_000, 57],
  ])('discovery at 95 and 5 per cent: of %i decisions %i, as the table has it', (decisions, take) => {
    expect(sampled('discovery', decisions)).toBe(take);
  });

  test('take nobody’s share but their own: all others are off', () => {
    for (const { key, policy: one } of made().filter(({ key: which }) => which !== 'risk'))
      expect([key, one.shareByRisk, one.newAssessorPercent, one.traineePercent]).toEqual([
        key,
        { red: 0, amber: 0, green: 0 },
        0,
        0,
      ]);
  });

  test('follow the pack: its numbers, and what it has out of force', () => {
    const changed = withRule(COMMON, 'S6', {
      parameters: { bands: [{ upTo: null, percent: 7 }], bandsAtLeast: 2, squareRootAtLeast: 9 },
    });
    expect(policy('bands', changed).bands).toEqual({
      bands: [{ upTo: null, percent: 7 }],
      atLeast: 2,
      unitsPercent: 100,
    });
    expect(policy('square-root', changed).squareRoot).toEqual({ atLeast: 9 });
    expect(made(withRule(COMMON, 'S6', { on: false })).map(({ key }) => key)).toEqual([
      'risk',
      'learners',
      'discovery',
    ]);
    expect(made(withRule(COMMON, 'S3', { on: false })).map(({ key }) => key)).not.toContain('learners');
    expect(policy('risk', withRule(COMMON, 'S2', { on: false }))).toEqual(DEFAULT_POLICY);
    const atLeast = Object.values(policy('discovery', withRule(COMMON, 'S1', { on: false })).atLeast);
    expect(Math.max(...atLeast)).toBe(0);
    // A band of nobody cannot be sampled: no policy is made of it.
    const none = withRule(COMMON, 'S6', {
      parameters: { bands: [{ upTo: null, percent: 0 }], bandsAtLeast: 0, squareRootAtLeast: 5 },
    });
    expect(made(none).map(({ key }) => key)).toEqual(['risk', 'square-root', 'learners', 'discovery']);
  });
});
