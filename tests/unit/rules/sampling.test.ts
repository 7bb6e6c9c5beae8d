import { describe, expect, test } from 'vitest';
import type { CoverageRow } from '../../../shared/domain/sampling/coverage';
import {
  coverageFindings,
  notSampledFindings,
  wideningFindings,
  wideningOf,
} from '../../../shared/domain/rules/sampling-rules';
import { said, TODAY } from './examples';
import { COMMON, withRule } from './packs';

const same = (id: string): string => id;
const names = { assessor: same, unit: same, site: same, iqa: same };

describe('S1', () => {
  const row = (given: Partial<CoverageRow>): CoverageRow => ({
    dimension: 'unit',
    value: 'UBU19',
    population: 5,
    verifiable: 5,
    takenOut: 0,
    wanted: 1,
    planned: 1,
    ...given,
  });

  test('S1 warns of what a sample does not cover, a finding a dimension, and says where no IQA could', () => {
    const rows = [
      row({ planned: 0 }),
      row({ value: 'UBU20', planned: 0, verifiable: 0 }),
      row({ value: 'UBU21', planned: 1, wanted: 2 }),
      row({ dimension: 'method', value: 'simulation', planned: 0 }),
    ];
    expect(said(coverageFindings(COMMON, TODAY, rows, names), 'S1')).toEqual([
      [
        'warn',
        'The sample does not cover these units: UBU19, UBU20 (no IQA is independent) and UBU21 (only 1).',
      ],
      ['warn', 'The sample does not cover these methods: simulation.'],
    ]);
  });

  test('S1 is silent when everything is covered that the population has', () => {
    expect(coverageFindings(COMMON, TODAY, [row({}), row({ population: 0, planned: 0 })], names)).toEqual([]);
  });
});

describe('S4', () => {
  const sampled = { assessorId: 'ada', unitId: 'UBU19', method: 'observation' };
  const overturned = { outcome: 'disagreed', decision: 'UBU19 of Leila Haddad', left: 20, added: 0 } as const;

  test('S4 refuses to leave it at a disagreement: that assessor’s unit and method are widened', () => {
    expect(said(wideningFindings(COMMON, TODAY, overturned), 'S4')).toEqual([
      [
        'block',
        'UBU19 of Leila Haddad was overturned: 0 of 5 further decisions of that assessor, unit and method are in the sample.',
      ],
    ]);
    expect(wideningOf(COMMON, TODAY, 'disagreed', sampled)).toEqual({ ...sampled, by: 5 });
    const wider = withRule(COMMON, 'S4', { parameters: { widenBy: 8 } });
    expect(wideningOf(wider, TODAY, 'disagreed', sampled)?.by).toBe(8);
  });

  test('S4 is silent when widened, when all are sampled, and for other outcomes', () => {
    expect(wideningFindings(COMMON, TODAY, { ...overturned, added: 5 })).toEqual([]);
    expect(wideningFindings(COMMON, TODAY, { ...overturned, left: 0, added: 2 })).toEqual([]);
    for (const outcome of ['agreed', 'action required'] as const) {
      expect(wideningFindings(COMMON, TODAY, { ...overturned, outcome })).toEqual([]);
      expect(wideningOf(COMMON, TODAY, outcome, sampled)).toBeNull();
    }
    expect(wideningOf(withRule(COMMON, 'S4', { on: false }), TODAY, 'disagreed', sampled)).toBeNull();
  });
});

describe('S5', () => {
  const decision = 'UBU19 of Leila Haddad';

  test('S5 informs why a decision was not sampled', () => {
    expect(
      said(notSampledFindings(COMMON, TODAY, { decision, reason: 'Its ticket is number 9 of 12.' }), 'S5'),
    ).toEqual([['info', 'UBU19 of Leila Haddad was not sampled. Its ticket is number 9 of 12.']]);
  });

  test('S5 is silent about a decision that was sampled', () => {
    expect(notSampledFindings(COMMON, TODAY, { decision, reason: null })).toEqual([]);
  });
});
