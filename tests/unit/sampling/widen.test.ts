import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyDraw, differenceSentence } from '../../../shared/domain/sampling/check';
import { coverProblemOf, withPicked } from '../../../shared/domain/sampling/draw';
import { DEFAULT_POLICY } from '../../../shared/domain/sampling/policy';
import { populationCsv, populationHash } from '../../../shared/domain/sampling/population';
import { drawOrder } from '../../../shared/domain/sampling/tickets';
import {
  isInScope,
  verifyWidening,
  widenDraw,
  widenedReason,
  widenedSentence,
} from '../../../shared/domain/sampling/widen';
import type { WidenInput, WideningScope } from '../../../shared/domain/sampling/widen';
import { NAMES, decision, drawn, historiedArbitrary } from './populations';

const ANYWHERE: WideningScope = { assessorId: null, unitId: null, method: null, siteId: null };
const HERE: WideningScope = { ...ANYWHERE, assessorId: 'A1', unitId: 'UBU19', method: 'observation' };

const population = Array.from({ length: 12 }, (_, index) =>
  decision(`D-${index}`, index < 8 ? {} : { unitId: 'UBU24' }),
);
const input: WidenInput = {
  population,
  seed: 'W-1',
  scope: HERE,
  count: 5,
  already: new Set(['D-3']),
  isVerifiable: ({ id }) => id !== 'D-5',
};

describe('widening a draw', () => {
  it('adds the next tickets of the same draw within the scope', () => {
    const open = [0, 1, 2, 4, 6, 7].map((index) => `D-${index}`);
    const widened = widenDraw(input);
    expect(widened).toEqual({ ids: drawOrder('W-1', open).slice(0, 5), left: 1 });
    expect(widenedReason(HERE, 2, 5, NAMES)).toBe(
      'Widened: 2 of 5 more of Assessor A1 in UBU19 by observation, the next tickets of the same draw',
    );
    expect(widenedSentence(widened, 5, HERE, NAMES)).toBe(
      '5 more decisions of Assessor A1 in UBU19 by observation, the next tickets of the same draw; 1 more could be added.',
    );
  });

  it('says when there are fewer than asked for, or none', () => {
    const all = widenDraw({ ...input, count: 10 });
    expect(widenedSentence(all, 10, HERE, NAMES)).toMatch(
      /^6 more decisions .*; 10 were asked for, there are no more\.$/,
    );
    const none = widenDraw({ ...input, scope: { ...HERE, siteId: 'S9' } });
    expect(widenedSentence(none, 5, { ...HERE, siteId: 'S9' }, NAMES)).toBe(
      'Nothing was added: no other decision of Assessor A1 in UBU19 by observation at Site S9 is open.',
    );
    expect(widenedReason(ANYWHERE, 1, 1, NAMES)).toMatch(/more of the whole population,/);
  });

  it('is checked: what was swapped is named', () => {
    const { ids } = widenDraw(input);
    expect(verifyWidening({ ...input, ids: [...ids].reverse() })).toEqual([]);
    const [first = '', ...rest] = ids;
    expect(verifyWidening({ ...input, ids: [...rest, 'D-9'] })).toEqual([
      'Decision D-9 was added, but it is not among the next tickets of the draw.',
      `Decision ${first} has one of the next tickets of the draw, but was not added.`,
    ]);
  });

  it('drops nothing when more are asked for, and twice is as once for both (property)', () => {
    const scopes = fc.record({
      assessorId: fc.constantFrom(null, 'A1', 'Q1'),
      unitId: fc.constantFrom(null, 'UBU18'),
      method: fc.constant(null),
      siteId: fc.constantFrom(null, 'S1'),
    });
    const count = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(historiedArbitrary, scopes, count, count, (rows, scope, few, more) => {
        const one = { ...input, population: rows, scope, already: new Set(['DEC-1', 'DEC-2']), count: few };
        const both = widenDraw({ ...one, population: [...rows].reverse(), count: few + more });
        const first = widenDraw(one);
        const second = widenDraw({ ...one, count: more, already: new Set([...one.already, ...first.ids]) });
        expect([...first.ids, ...second.ids]).toEqual(both.ids);
        expect(second.left).toBe(both.left);
        const byId = new Map(rows.map((row) => [row.id, row]));
        for (const id of both.ids) {
          expect(one.already.has(id)).toBe(false);
          expect(isInScope(byId.get(id) ?? decision('none', { siteId: 'none' }), scope)).toBe(true);
        }
      }),
    );
  });
});

describe('checking an adopted optimum', () => {
  const rows = Array.from({ length: 60 }, (_, index) =>
    decision(`D-${index}`, { unitId: `U${index % 7}`, siteId: `S${index % 4}`, learnerId: `L${index % 11}` }),
  );
  const policy = { ...DEFAULT_POLICY, shareByRisk: { red: 100, amber: 5, green: 0 } };
  const drawInput = { population: rows, policy, seed: 'O-1', iqas: [{ id: 'Q1' }] };
  const hash = populationHash(populationCsv(rows));
  const official = drawn(drawInput);
  const part = (name: string) =>
    official.selected.flatMap((entry) => (entry.part === name ? [entry.decision.id] : []));

  /** Another choice of the same size: every coverage pick swapped for one alike with a higher ticket, if there is any. */
  function otherChoice(): Int32Array {
    const problem = coverProblemOf(drawInput);
    if (!problem.ok) throw new Error(problem.error.message);
    const { picked, result } = problem.value;
    const last = picked.at(-1) ?? 0;
    const row = result.population[last];
    const alike = result.population.findIndex(
      (each, place) =>
        place !== last &&
        each.unitId === row?.unitId &&
        each.siteId === row.siteId &&
        !result.selected.some(({ decision: { id } }) => id === each.id),
    );
    return Int32Array.from([...picked.subarray(0, -1), alike]);
  }

  it('proves that all that is forced or random is there, that it covers, and its size; not the choice', () => {
    const other = withPicked(drawInput, otherChoice());
    if (!other.ok) throw new Error(other.error.message);
    const ids = other.value.selected.map((entry) => entry.decision.id);
    expect(new Set(ids)).not.toEqual(new Set(official.selected.map((entry) => entry.decision.id)));
    const recorded = {
      populationHash: hash,
      selectedIds: ids,
      kind: 'optimum adopted',
      size: ids.length,
    } as const;
    const check = verifyDraw(drawInput, recorded);
    expect(check).toMatchObject({ ok: true, value: { matches: true } });
    expect(check.ok && check.value.notProved.join()).toMatch(
      /does not follow from the seed: an optimum was adopted/,
    );
    expect(verifyDraw(drawInput, { ...recorded, kind: null })).toMatchObject({ value: { matches: false } });
  });

  it('names a random decision that is missing, a need that is not met and another size', () => {
    const [random = ''] = part('random');
    const ids = official.selected.map((entry) => entry.decision.id);
    const [coverage = ''] = part('coverage');
    const check = verifyDraw(drawInput, {
      populationHash: hash,
      selectedIds: ids.filter((id) => id !== random && id !== coverage),
      kind: 'optimum adopted',
      size: ids.length,
    });
    expect(check.ok && check.value.differences.map(differenceSentence)).toEqual([
      `The draw gives decision ${random}, but it is not in the plan.`,
      'The optimum that was adopted leaves something uncovered that could be covered.',
      `The optimum that was adopted was said to have ${ids.length} decisions, but the plan has ${ids.length - 2}.`,
    ]);
  });
});
