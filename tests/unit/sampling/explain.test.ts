import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceSentence, verifyDraw } from '../../../shared/domain/sampling/check';
import { drawSample } from '../../../shared/domain/sampling/draw';
import type { DrawInput, DrawResult } from '../../../shared/domain/sampling/draw';
import { notSelectedReason } from '../../../shared/domain/sampling/not-selected';
import { DEFAULT_POLICY, samplingPolicySchema, shareOf } from '../../../shared/domain/sampling/policy';
import { populationCsv, populationHash } from '../../../shared/domain/sampling/population';
import { chanceWords, whatTheSampleShows } from '../../../shared/domain/sampling/shows';
import { NAMES, decision } from './populations';

const GREEN = { risk: 'green', isNew: false, isTrainee: false } as const;
const RED = { risk: 'red', isNew: false, isTrainee: false } as const;

const amber = Array.from({ length: 100 }, (_, index) => decision(`A-${index}`));
const red = Array.from({ length: 4 }, (_, index) =>
  decision(`R-${index}`, { assessorId: 'A2', assessorStanding: RED }),
);
const green = Array.from({ length: 3 }, (_, index) =>
  decision(`G-${index}`, { assessorId: 'A3', assessorStanding: GREEN, unitId: 'UBU24' }),
);

const policy = { ...DEFAULT_POLICY, shareByRisk: { red: 100, amber: 10, green: 0 } };
const input: DrawInput = {
  population: [...amber, ...red, ...green],
  policy,
  seed: 'x-1',
  iqas: [{ id: 'Q1' }],
};

function draw(changes: Partial<DrawInput> = {}): DrawResult {
  const result = drawSample({ ...input, ...changes });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe('what the sample shows', () => {
  it('says which part is random, and gives no single confidence for shares by assessor', () => {
    const { sentences, overall } = whatTheSampleShows(draw(), NAMES);
    expect(overall).toBeNull();
    expect(sentences).toEqual([
      'Population: 107 decisions. Sample: 15.',
      'Every decision of Assessor A2 (red) was taken (4): nothing there was left to chance.',
      'The random part is 10 decisions: within each assessor’s decisions the lowest tickets, each decision with the same chance. It holds for these decisions, and supposes that the IQA recognises a wrong decision when sampling it.',
      'Assessor A1 (amber): 10 of 100 decisions drawn at random; if 5 of the 100 were wrong, at least one of those would be in the draw with a chance of 41.6 %; if 10 of the 100 were wrong, at least one of those would be in the draw with a chance of 67.0 %.',
      'Nothing was drawn at random from the decisions of Assessor A3 (green).',
      'For coverage, 1 further decision: chosen, not drawn at random, so no probability follows from that part.',
      'The shares are percentages of each assessor’s decisions. No single confidence for the whole population follows from them.',
    ]);
  });

  it('gives an overall figure for one simple random draw only', () => {
    const { overall } = whatTheSampleShows(draw({ population: amber }), NAMES);
    expect(overall?.detections[0]?.probability).toBeCloseTo(0.416247633, 8);
    expect(whatTheSampleShows(draw({ population: red }), NAMES).overall).toBeNull();
  });

  it.each([
    [1, '100 %'],
    [0.99999, 'over 99.9 %'],
    [0.4162, '41.6 %'],
    [0.00001, 'under 0.1 %'],
    [0, '0.0 %'],
  ])('writes the chance %d', (probability, words) => {
    expect(chanceWords(probability)).toBe(words);
  });
});

describe('why a decision was not sampled', () => {
  it('says so for the share and for coverage', () => {
    const result = draw();
    const last = result.strata[0]?.order.at(-1) ?? '';
    expect(notSelectedReason(result, last, NAMES)).toBe(
      'Of Assessor A1 (amber) a tenth of decisions are sampled (10 of 100), lowest tickets first; this one’s ticket is number 100 of 100. Its assessor, unit, method, site and stage are covered by other decisions.',
    );
    const left = green.find((row) => !result.selected.some((each) => each.decision.id === row.id));
    expect(notSelectedReason(result, left?.id ?? '', NAMES)).toMatch(
      /^The policy draws no share of the decisions of Assessor A3 \(green\)\./,
    );
  });

  it('is null for a sampled decision, and names a decision that is not in the population', () => {
    expect(notSelectedReason(draw(), 'R-0', NAMES)).toBeNull();
    expect(notSelectedReason(draw(), 'other', NAMES)).toBe(
      'It is not among the 107 decisions of the frozen population.',
    );
  });

  it('says when nobody could have verified it', () => {
    const barred = draw({ iqas: [{ id: 'A3' }] });
    expect(notSelectedReason(barred, 'G-0', NAMES)).toMatch(/every IQA assessed or countersigned it\.$/);
  });
});

describe('checking a draw', () => {
  const hash = populationHash(populationCsv(input.population));
  const ids = draw().selected.map((entry) => entry.decision.id);

  it('agrees with itself, in any order', () => {
    const check = verifyDraw(
      { ...input, population: [...input.population].reverse() },
      { populationHash: hash, selectedIds: [...ids].reverse() },
    );
    expect(check).toMatchObject({
      ok: true,
      value: { matches: true, populationHash: hash, differences: [] },
    });
  });

  it('names what was swapped and a population that was changed', () => {
    const swapped = ids.filter((id) => id !== 'R-0').concat('G-9');
    const population = input.population.map((row) => (row.id === 'A-1' ? { ...row, siteId: 'S2' } : row));
    const byHash = verifyDraw({ ...input, population }, { populationHash: hash, selectedIds: ids });
    expect(byHash.ok && byHash.value.differences[0]?.kind).toBe('population-changed');
    const byIds = verifyDraw(input, { populationHash: hash, selectedIds: swapped });
    expect(byIds.ok && byIds.value.differences.map(differenceSentence)).toEqual([
      'Decision G-9 is in the plan, but the draw does not give it.',
      'The draw gives decision R-0, but it is not in the plan.',
    ]);
  });
});

describe('the policy', () => {
  it('accepts the default and refuses parts of a per cent, more than all, and unknown keys', () => {
    expect(samplingPolicySchema.parse(DEFAULT_POLICY)).toEqual(DEFAULT_POLICY);
    for (const bad of [{ traineePercent: 101 }, { newAssessorPercent: 12.5 }, { name: ' ' }, { other: 1 }]) {
      expect(samplingPolicySchema.safeParse({ ...DEFAULT_POLICY, ...bad }).success).toBe(false);
    }
  });

  it('rounds a share up, exactly (property)', () => {
    expect([shareOf(50, 23), shareOf(20, 1), shareOf(0, 9), shareOf(100, 9), shareOf(10, 100)]).toEqual([
      12, 1, 0, 9, 10,
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 200_000 }), (percent, of) => {
        const take = shareOf(percent, of);
        expect(100 * take - percent * of).toBeGreaterThanOrEqual(0);
        expect(100 * take - percent * of).toBeLessThan(100);
      }),
    );
  });
});
