import { describe, expect, test } from 'vitest';
import { partStarts, startsOfPack } from '../../../renderer/features/sampling/policies/part-starts';
import type { RulePack } from '../../../shared/domain/rules/pack-schema';
import { readyMade } from '../../../shared/domain/sampling/ready-made';
import { COMMON, withRule } from '../rules/packs';

const madeBy = (pack: RulePack) => readyMade({ pack, name: 'Rules', day: '2026-11-21' });
const { S3, S6 } = COMMON.rules;
const ownBands = [
  { upTo: 30, percent: 50 },
  { upTo: null, percent: 5 },
];
const own = withRule(
  withRule(COMMON, 'S6', { parameters: { ...S6.parameters, bands: ownBands, squareRootAtLeast: 8 } }),
  'S3',
  { parameters: { ...S3.parameters, learnersPercent: 40, interimPercent: 15 } },
);

describe('what a policy’s parts begin with', () => {
  test('is what the rules in force say (S2, S3, S6)', () => {
    expect(partStarts(madeBy(COMMON))).toMatchObject({
      shareByRisk: { red: 100, amber: 50, green: 20 },
      bands: { bands: S6.parameters.bands, atLeast: S6.parameters.bandsAtLeast },
    });
    expect(partStarts(madeBy(own))).toMatchObject({
      bands: { bands: ownBands },
      squareRoot: { atLeast: 8 },
      learners: { percent: 40 },
      interimPercent: 15,
    });
  });

  test('is one band for all where the rule is off, and never a share of nothing', () => {
    const off = withRule(COMMON, 'S6', { on: false });
    expect(partStarts(madeBy(off)).bands.bands).toEqual([{ upTo: null, percent: 25 }]);
    const noInterim = withRule(COMMON, 'S3', { parameters: { ...S3.parameters, interimPercent: 0 } });
    expect(partStarts(madeBy(noInterim)).interimPercent).toBe(20);
    expect(partStarts([]).shareByRisk.red).toBe(100);
  });

  test('is that of the pack that the policy was made from, else of the first', () => {
    const pack = (name: string, policies: ReturnType<typeof madeBy>) => ({
      name,
      qualificationId: null,
      qualifications: [],
      policies,
    });
    const packs = [pack('Common practice', madeBy(COMMON)), pack('Own', madeBy(own))];
    expect(startsOfPack(packs, 'Own').bands.bands).toEqual(ownBands);
    expect(startsOfPack(packs, 'Gone').bands.bands).toEqual(S6.parameters.bands);
    expect(startsOfPack(packs, null).bands.bands).toEqual(S6.parameters.bands);
  });
});
