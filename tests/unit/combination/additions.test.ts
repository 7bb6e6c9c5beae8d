import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallestAdditions, type Additions } from '../../../shared/domain/combination/additions';
import {
  combinationState,
  type CombinationGroup,
  type CombinationTotals,
  type CombinationUnit,
} from '../../../shared/domain/combination/requirements';
import { cs2d1, cspd2 } from '../../support/combination';

const MANDATORY = ['UBU19', 'UBU20', 'UBU21', 'UBU22', 'UBU23'];

const bestOf = (additions: Additions) => (additions.kind === 'possible' ? additions.best : null);

describe('CS2D1', () => {
  const { groups, totals } = cs2d1();

  test('nothing chosen: 26 credits beside group A in the fewest units, and of those the fewest GLH', () => {
    const additions = smallestAdditions(groups, totals, new Set(MANDATORY));
    const best = bestOf(additions);
    // 5 + 5 + 5 from C and 5 from D are the dearest there are; 3 from B and 3 more make 26.
    expect(best?.unitIds).toHaveLength(6);
    expect(best?.unitIds).toEqual(['UBU24', 'UBU30', 'UBU33', 'UBU39', 'UBU37', 'UBU49']);
    expect(best).toMatchObject({ credits: 26, glh: 109, hasUnknownGlh: false });
  });

  test('mandatory units come with the additions, whether chosen or not', () => {
    const without = bestOf(smallestAdditions(groups, totals, new Set()));
    const withThem = bestOf(smallestAdditions(groups, totals, new Set(MANDATORY)));
    expect(without?.unitIds).toEqual([...MANDATORY, ...(withThem?.unitIds ?? [])]);
  });

  test('the last credit: alternatives are as few units, by GLH', () => {
    const chosen = new Set([...MANDATORY, 'UBU24', 'UBU28', 'UBU30', 'UBU39', 'UBU37', 'UBU16', 'UBU40']);
    // 19 + 3 + 19 + 4: complete already.
    expect(smallestAdditions(groups, totals, chosen)).toEqual({ kind: 'complete' });
    chosen.delete('UBU40');
    const additions = smallestAdditions(groups, totals, chosen);
    expect(additions).toMatchObject({
      kind: 'possible',
      best: { unitIds: ['UBU46'], credits: 2, glh: 10 },
      alternatives: [
        { unitIds: ['UBU33'], glh: 12 },
        { unitIds: ['UBU40'], glh: 12 },
        { unitIds: ['UBU26'], glh: 14 },
        { unitIds: ['UBU11'], glh: 14 },
      ],
    });
  });

  test('how long it takes, nothing chosen; with levels that differ, and twice the units', () => {
    const mixed = groups.map((group) => ({
      ...group,
      units: [...group.units, ...group.units.map((unit) => ({ ...unit, id: `${unit.id} again` }))].map(
        (unit, index) => ({ ...unit, level: 1 + (index % 3) }),
      ),
    }));
    for (const [what, given] of [
      ['CS2D1', groups],
      ['mixed levels, 78 units', mixed],
    ] as const) {
      smallestAdditions(given, totals, new Set());
      const before = performance.now();
      expect(smallestAdditions(given, totals, new Set()).kind).toBe('possible');
      console.log(`smallest additions, ${what}: ${(performance.now() - before).toFixed(1)} ms`);
    }
  });
});

test('CSPD2: what is left of the five units', () => {
  const { groups, totals } = cspd2();
  expect(bestOf(smallestAdditions(groups, totals, new Set(['CPR1', 'CPR4'])))).toEqual({
    unitIds: ['CPR2', 'CPR3', 'CPR5'],
    credits: 0,
    glh: 140,
    hasUnknownGlh: false,
  });
});

test('a unit without GLH counts as none, and that is said', () => {
  const unit = (id: string, glh: number | null): CombinationUnit => ({
    id,
    code: id,
    level: 2,
    credit: 3,
    glh,
  });
  const groups: readonly CombinationGroup[] = [
    { code: 'B', title: '', rule: { kind: 'minimum', credits: 3 }, units: [unit('u1', 4), unit('u2', null)] },
  ];
  expect(smallestAdditions(groups, { credits: 3, atLevelOrAbove: null }, new Set())).toMatchObject({
    best: { unitIds: ['u2'], glh: 0, hasUnknownGlh: true },
    alternatives: [{ unitIds: ['u1'], hasUnknownGlh: false }],
  });
});

test('what all units together cannot reach is impossible, and says why', () => {
  const { groups } = cs2d1();
  expect(smallestAdditions(groups, { credits: 500, atLevelOrAbove: null }, new Set())).toMatchObject({
    kind: 'impossible',
    reasons: [expect.stringMatching(/^Choose \d+ more credits in all: \d+ of 500 count so far\.$/)],
  });
});

/** Every subset of what is not chosen, tried. */
function exhaustive(
  groups: readonly CombinationGroup[],
  totals: CombinationTotals,
  chosen: ReadonlySet<string>,
): readonly { readonly units: number; readonly glh: number; readonly ids: readonly string[] }[] {
  const free = groups.flatMap(({ units }) => units.filter(({ id }) => !chosen.has(id)));
  const sufficient = Array.from({ length: 2 ** free.length }, (_, mask) =>
    free.filter((_unit, bit) => (mask >> bit) % 2 === 1),
  ).filter(
    (set) => combinationState(groups, totals, new Set([...chosen, ...set.map(({ id }) => id)])).isComplete,
  );
  return sufficient
    .map((set) => ({
      units: set.length,
      glh: set.reduce((sum, { glh }) => sum + (glh ?? 0), 0),
      ids: set.map(({ id }) => id),
    }))
    .sort((a, b) => a.units - b.units || a.glh - b.glh);
}

const unitFacts = fc.record({
  level: fc.constantFrom(null, 1, 2, 3),
  credit: fc.constantFrom(null, 1, 2, 3, 4, 5, 7),
  glh: fc.option(fc.nat({ max: 30 })),
  isChosen: fc.boolean(),
});
const rule = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('all' as const), credits: fc.option(fc.nat({ max: 9 })) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('minimum' as const), credits: fc.nat({ max: 9 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('maximum' as const), credits: fc.nat({ max: 9 }) }) },
);
const structure = fc.record({
  groups: fc.array(fc.record({ rule, units: fc.array(unitFacts, { maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 3,
  }),
  credits: fc.option(fc.nat({ max: 25 })),
  atLevelOrAbove: fc.option(
    fc.record({ level: fc.integer({ min: 1, max: 3 }), credits: fc.nat({ max: 15 }) }),
  ),
});

test('on random structures: sufficient, fewest units, then fewest GLH, and impossible only when it is', () => {
  const seen = { complete: 0, impossible: 0, possible: 0 };
  fc.assert(
    fc.property(structure, ({ groups: given, ...totals }) => {
      const chosen = new Set<string>();
      const groups = given.map((group, place): CombinationGroup => ({
        code: String.fromCharCode(65 + place),
        title: '',
        rule: group.rule,
        units: group.units.map(({ isChosen, ...facts }, index) => {
          const id = `${place}-${index}`;
          if (isChosen) chosen.add(id);
          return { id, code: id, ...facts };
        }),
      }));
      const additions = smallestAdditions(groups, totals, chosen);
      const tried = exhaustive(groups, totals, chosen);
      seen[additions.kind] += 1;
      if (additions.kind === 'complete') expect(tried[0]?.units).toBe(0);
      else if (additions.kind === 'impossible') expect(tried).toEqual([]);
      else {
        const offered = [additions.best, ...additions.alternatives];
        const fewest = tried.filter(({ units }) => units === tried[0]?.units);
        expect(offered.map(({ unitIds, glh }) => [unitIds.length, glh])).toEqual(
          fewest.slice(0, 5).map(({ units, glh }) => [units, glh]),
        );
        const sets = new Set(tried.map(({ ids }) => ids.join()));
        expect(offered.every(({ unitIds }) => sets.has(unitIds.join()))).toBe(true);
        expect(new Set(offered.map(({ unitIds }) => unitIds.join())).size).toBe(offered.length);
        expect(smallestAdditions(groups, totals, chosen)).toEqual(additions);
      }
    }),
    { numRuns: 1_500, seed: 20_261_121 },
  );
  // Each answer was looked at many times.
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(100);
});
