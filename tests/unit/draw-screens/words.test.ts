import { expect, test } from 'vitest';
import {
  changeOptions,
  changeWord,
  withoutKind,
} from '../../../renderer/features/sampling/draws/change-words';
import {
  drawAgainSentences,
  drawnAgainTitle,
} from '../../../renderer/features/sampling/draws/draw-again-words';
import { kindWords, partLines, wideningWords } from '../../../renderer/features/sampling/draws/draw-words';
import { ANY, chosen, scopeOptions } from '../../../renderer/features/sampling/draws/scope-options';
import { firstDraft, scopeOf, wideningProblems } from '../../../renderer/features/sampling/draws/widen-draft';
import { optimumSentences } from '../../../shared/domain/sampling/optimum-words';

test('a draw in words: its parts, its kind', () => {
  const parts = { whole: 3, first: 0, random: 1200, learners: 0, coverage: 7 };
  const record = { draws: [], widenings: [], parts, kept: 2, takenOut: 0, overall: null, optimum: null };
  expect(partLines(record)).toEqual([
    '3 of assessors taken whole',
    '1,200 at random by ticket',
    '7 for coverage',
    '2 of all that were done or promised before, and stay',
  ]);
  expect(kindWords({ kind: null, number: 1 })).toBe('First draw');
  expect(kindWords({ kind: null, number: 3 })).toBe('Drawn again, new seed');
  expect(kindWords({ kind: 're-planned', number: 2 })).toBe('Re-planned, same seed');
});

test('drawing again: what stays, what fell away, what may come back', () => {
  const nothing = { stays: { judgement: 0, ahead: 0, widened: 0 }, fellAway: [], takenOut: 0 };
  expect(drawAgainSentences(nothing)).toEqual([]);
  expect(
    drawAgainSentences({
      stays: { judgement: 1, ahead: 0, widened: 1200 },
      fellAway: ['Fell away: A.'],
      takenOut: 2,
    }),
  ).toEqual([
    'What people asked for stays in the plan: 1 sample by judgement, 1,200 samples by widening.',
    'Fell away: A.',
    '2 samples were taken out by judgement. A new seed knows nothing of that: those that it draws come back.',
  ]);
  expect(drawAgainSentences({ ...nothing, takenOut: 1 })[0]).toMatch(
    /^1 sample was taken out .* it comes back where it is drawn\.$/,
  );
  expect(drawnAgainTitle('Autumn', { stayed: 0, fellAway: 0 })).toBe(
    'Autumn drawn again; the earlier draw stays on record',
  );
  expect(drawnAgainTitle('Autumn', { stayed: 1, fellAway: 2 })).toBe(
    'Autumn drawn again; the earlier draw stays on record. 1 sample that people asked for stays. 2 samples that people asked for fell away',
  );
});

test('a widening in words', () => {
  const widening = {
    ...{ id: 'w', drawNumber: 1, reason: 'Why', by: 'Meera', at: '2026-11-21T09:00:00Z' },
    ...{ scopeWords: 'Dana Cole in UBU24', asked: 5, added: 3, isAfterOverturn: true },
  };
  expect(wideningWords(widening)).toBe(
    '3 decisions of Dana Cole in UBU24, 5 asked for, after an overturned decision',
  );
  expect(wideningWords({ ...widening, added: 5, isAfterOverturn: false })).toBe(
    '5 decisions of Dana Cole in UBU24',
  );
});

test('changes of a re-plan: counted by kind, those there are', () => {
  const changes = [
    { kind: 'added', sentence: 'Added: A.' },
    { kind: 'added', sentence: 'Added: B.' },
    { kind: 'fell-away', sentence: 'Fell away: C.' },
  ] as const;
  expect(changeOptions(changes).map(({ label }) => label)).toEqual([
    'all 3 changes',
    'added · 2',
    'fell away · 1',
  ]);
  expect(changeWord('fell-away')).toBe('Fell away');
  expect(changes.map(({ sentence }) => withoutKind(sentence))).toEqual(['A.', 'B.', 'C.']);
  expect(withoutKind('Stays, for the decision as it was corrected: D.')).toBe(
    'Stays, for the decision as it was corrected: D.',
  );
});

test('what is typed to widen becomes a scope, and says what is wrong', () => {
  const draft = firstDraft(null);
  expect(scopeOf(draft)).toEqual({ assessorId: null, unitId: null, method: null, siteId: null });
  expect(scopeOf({ ...draft, assessorId: 'a', method: 'product' })).toMatchObject({
    assessorId: 'a',
    method: 'product',
  });
  expect(Object.keys(wideningProblems(draft))).toEqual(['reason']);
  expect(Object.keys(wideningProblems({ ...draft, count: Number.NaN, reason: 'Why' }))).toEqual(['count']);
  expect(chosen(ANY)).toBeNull();
  expect(scopeOptions('All', [{ id: 'a', name: 'Dana', open: 1200 }])).toEqual([
    { value: ANY, label: 'All' },
    { value: 'a', label: 'Dana · 1,200' },
  ]);
});

test('what HiGHS proved, in words', () => {
  const found = {
    ...{ engineSize: 24, chosen: 9, size: 24, bound: 24, isSmallest: true, isRiskiest: true },
    ...{ engineRisk: 40, risk: 40, seconds: 0.2 },
  };
  const say = (given: Partial<typeof found>) => optimumSentences({ ...found, ...given }, false);
  expect(say({})).toEqual([
    'The engine’s sample has 24; HiGHS proves that none is smaller.',
    'None of that size has more assessor risk in it.',
    'Compared are samples with the same forced, random and kept decisions: they differ in what is chosen for coverage.',
  ]);
  expect(say({ size: 23, bound: 23, isRiskiest: false })[0]).toBe(
    'The engine’s sample has 24; a sample of 23 exists, and HiGHS proves that none is smaller.',
  );
  expect(say({ size: 23, bound: 21, isSmallest: false, isRiskiest: false, seconds: 10 })[0]).toBe(
    'The engine’s sample has 24; a sample of 23 exists. HiGHS proves in 10 s that none is smaller than 21.',
  );
  expect(say({ bound: 22, isSmallest: false, isRiskiest: false, seconds: 10 })[0]).toContain(
    'none is smaller than 22: at most 2 decisions could be saved',
  );
  expect(say({ risk: 42 })[1]).toContain('42 points of assessor risk, the engine’s has 40');
  expect(optimumSentences(found, true).at(-1)).toContain('interim');
  expect(optimumSentences({ ...found, chosen: 0 }, true)).toEqual([
    'None of the 24 is chosen for coverage: the forced, random and kept decisions cover all that can be covered.',
    'There is no choice for a solver to make smaller.',
  ]);
});
