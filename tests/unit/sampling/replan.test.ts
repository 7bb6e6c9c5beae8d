import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyDraw } from '../../../shared/domain/sampling/check';
import type { DrawInput } from '../../../shared/domain/sampling/draw';
import { involvementOf } from '../../../shared/domain/sampling/independence';
import { changeSentence } from '../../../shared/domain/sampling/plan-changes';
import { DEFAULT_POLICY } from '../../../shared/domain/sampling/policy';
import { populationCsv, populationHash } from '../../../shared/domain/sampling/population';
import type { PopulationRow } from '../../../shared/domain/sampling/population';
import { replan } from '../../../shared/domain/sampling/replan';
import type { CellBefore, ReplanInput } from '../../../shared/domain/sampling/replan';
import {
  NAMES,
  decision,
  drawn,
  historiedArbitrary,
  iqasArbitrary,
  wholePolicyArbitrary,
} from './populations';

const names = { ...NAMES, learner: (id: string) => `Learner ${id}` };
const atLeast = { ...DEFAULT_POLICY.atLeast, method: 0, stage: 0, site: 0 };
const policy = { ...DEFAULT_POLICY, shareByRisk: { red: 100, amber: 0, green: 0 }, atLeast };

const cell = (row: PopulationRow, changes: Partial<CellBefore> = {}): CellBefore => ({
  decision: row,
  currentId: row.id,
  isDone: false,
  isTakenOut: false,
  iqaId: 'Q1',
  plannedOn: '2026-11-02',
  origin: null,
  ...changes,
});

function replanned(population: readonly PopulationRow[], cells: readonly CellBefore[]) {
  const result = replan({ draw: { population, policy, seed: 'R-1', iqas: [{ id: 'Q1' }] }, cells });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const says = (population: readonly PopulationRow[], cells: readonly CellBefore[]) =>
  replanned(population, cells).changes.map((change) => changeSentence(change, names));

describe('a plan drawn again with its seed', () => {
  const here = decision('a', { unitId: 'U1' });

  it('changes nothing where nothing changed', () => {
    const { cells, changes, kept, keep } = replanned([here], [cell(here, { isDone: true })]);
    expect([changes, kept, keep]).toEqual([[], 1, ['a']]);
    // Done, and chosen for coverage as it was: the draw gives it.
    expect(cells).toMatchObject([{ iqaId: 'Q1', plannedOn: '2026-11-02', part: 'coverage', origin: null }]);
  });

  it('gives for coverage what the seed chooses again; the rest only stays', () => {
    const alike = ['a', 'b', 'c'].map((id) => decision(id, { unitId: 'U1' }));
    const draw = { population: alike, policy, seed: 'R-1', iqas: [{ id: 'Q1' }] };
    const alone = drawn(draw).selected.map((entry) => entry.decision.id);
    const { result, cells } = replanned(
      alike,
      alike.map((row) => cell(row)),
    );
    expect(alone).toHaveLength(1);
    for (const { selected, part, origin } of cells)
      expect([part, origin]).toEqual(
        alone.includes(selected.decision.id) ? ['coverage', null] : [null, 'kept'],
      );
    expect(result.sizes.coverage).toBe(1);
    expect([...result.kept, ...alone].sort()).toEqual(['a', 'b', 'c']);
  });

  it('keeps what is promised though the draw would take another, and adds what is missing', () => {
    const others = ['b', 'c', 'd', 'e'].map((id) => decision(id, { unitId: 'U1' }));
    const newUnit = decision('n', { unitId: 'U2', learnerId: 'L7' });
    const result = replanned([here, ...others, newUnit], [cell(here)]);
    expect(result.cells.map(({ selected }) => selected.decision.id).sort()).toEqual(['a', 'n']);
    expect(result.changes.map((change) => changeSentence(change, names))).toEqual([
      'Added: Learner L7, U2, observation, decided by Assessor A1. Only decision for U2.',
    ]);
  });

  it('moves what fell away to one like it, with its IQA, and says so', () => {
    const gone = decision('gone', { learnerId: 'L5' });
    const alike = decision('b', { learnerId: 'L6' });
    expect(says([alike], [cell(gone, { currentId: null })])).toEqual([
      'Moved: Learner L5, UBU19, observation, decided by Assessor A1 is not in the population any more; in its place Learner L6, UBU19, observation, decided by Assessor A1. Only decision from Assessor A1; Only decision for UBU19. It stays with IQA Q1.',
    ]);
    const byQ1 = decision('b', { assessorId: 'Q1' });
    // Nobody could verify it: the draw does not choose it for coverage.
    expect(replanned([byQ1], [cell(gone, { currentId: null })]).changes.map(({ kind }) => kind)).toEqual([
      'fell-away',
    ]);
    const countersigned = { ...alike, countersignerId: 'Q1' };
    const two = replan({
      draw: { population: [countersigned], policy, seed: 'R-1', iqas: [{ id: 'Q1' }, { id: 'Q2' }] },
      cells: [cell(gone, { currentId: null })],
    });
    expect(two.ok && two.value.changes[0]).toMatchObject({ kind: 'moved', iqaId: null });
  });

  it('says what fell away, and what nobody had and nothing needs', () => {
    const done = decision('done');
    const wished = decision('wished');
    const idle = decision('idle', { unitId: 'U1' });
    expect(
      says(
        [here, idle],
        [
          cell(here),
          cell(done, { currentId: null, isDone: true }),
          cell(wished, { currentId: null, origin: 'judgement' }),
          cell(idle, { iqaId: null, plannedOn: null }),
        ],
      ),
    ).toEqual([
      'Fell away: Learner L1, UBU19, observation, decided by Assessor A1. It is not in the population any more; its sample stays on record.',
      'Fell away: Learner L1, UBU19, observation, decided by Assessor A1. It is not in the population any more.',
      'Fell away: Learner L1, U1, observation, decided by Assessor A1. Nobody had it yet, and the draw does not need it any more.',
    ]);
  });

  it('follows a correction, and gives out anew what its IQA may not verify any more', () => {
    const corrected = { ...here, id: 'a2', assessorId: 'Q1' };
    const { cells, changes } = replanned([corrected], [cell(here, { currentId: 'a2' })]);
    expect(changes.map((change) => changeSentence(change, names))).toEqual([
      'Stays, for the decision as it was corrected: Learner L1, U1, observation, decided by Assessor Q1.',
    ]);
    expect(cells).toMatchObject([{ iqaId: null, plannedOn: null }]);
    const later = { ...here, id: 'a2', date: '2026-11-20' };
    expect(replanned([later], [cell(here, { currentId: 'a2' })]).cells).toMatchObject([
      { iqaId: 'Q1', plannedOn: null },
    ]);
  });

  it('leaves out what a person took out, and covers with another', () => {
    const other = decision('b', { unitId: 'U1' });
    const { cells, takenOut, without } = replanned([here, other], [cell(here, { isTakenOut: true })]);
    expect(cells.map(({ selected }) => selected.decision.id)).toEqual(['b']);
    expect([takenOut.length, without]).toEqual([1, ['a']]);
  });
});

interface Case {
  readonly input: DrawInput;
  readonly later: readonly PopulationRow[];
  readonly doneEvery: number;
}

/** A draw, and its population some time later: some decisions are gone, some came. */
const cases: fc.Arbitrary<Case> = fc
  .record({
    all: historiedArbitrary,
    policy: wholePolicyArbitrary,
    seed: fc.stringMatching(/^[0-9A-Za-z-]{1,12}$/),
    iqas: iqasArbitrary,
    cut: fc.tuple(fc.nat({ max: 10 }), fc.nat({ max: 20 })),
    doneEvery: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ all, cut: [gone, come], doneEvery, ...rest }) => ({
    input: { ...rest, population: all.slice(0, Math.max(0, all.length - come)) },
    later: all.slice(Math.min(gone, all.length)),
    doneEvery,
  }));

/** The cells of a draw as they would be kept: every so many done, with whoever may verify them. */
function cellsOf({ input, doneEvery }: Case): CellBefore[] {
  const later = drawn(input).selected;
  return later.map(({ decision: row }, index) => {
    const iqa = input.iqas.find((each) => involvementOf(each, row) === null);
    const isDone = iqa !== undefined && index % doneEvery === 0;
    return cell(row, { iqaId: iqa?.id ?? null, isDone, plannedOn: iqa ? '2026-12-31' : null });
  });
}

function redrawn(each: Case) {
  const cells = cellsOf(each);
  const input: ReplanInput = { draw: { ...each.input, population: each.later }, cells };
  const result = replan(input);
  if (!result.ok) throw new Error(result.error.message);
  return { cells, input, value: result.value };
}

describe('re-planning any plan', () => {
  it('keeps what is done or promised with its IQA and date, and lists everything else (property)', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const { cells, value } = redrawn(each);
        const there = new Set(each.later.map(({ id }) => id));
        const after = new Map(value.cells.map((one) => [one.selected.decision.id, one]));
        for (const { decision: row, iqaId, plannedOn } of cells)
          if (there.has(row.id) && iqaId !== null)
            expect(after.get(row.id)).toMatchObject({
              iqaId,
              plannedOn,
              before: { decision: { id: row.id } },
            });
        const before = new Set(cells.map(({ decision: row }) => row.id));
        const came = value.cells.flatMap(
          ({
            selected: {
              decision: { id },
            },
          }) => (before.has(id) ? [] : [id]),
        );
        const listed = value.changes.flatMap((change) => {
          if (change.kind === 'added') return [change.decision.id];
          return change.kind === 'moved' ? [change.to.id] : [];
        });
        expect(listed).toEqual(came);
        const went = [...before].filter((id) => !after.has(id));
        const told = value.changes.flatMap((change) => {
          if (change.kind === 'fell-away') return [change.decision.id];
          return change.kind === 'moved' ? [change.from.id] : [];
        });
        expect(new Set(told)).toEqual(new Set(went));
        expect(told).toHaveLength(went.length);
        expect(value.kept + came.length).toBe(value.cells.length);
        for (const { iqaId, selected } of value.cells)
          if (iqaId !== null) expect(involvementOf({ id: iqaId }, selected.decision)).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('has the random part of a draw from scratch, and is proved by the check (property)', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const { input, value } = redrawn(each);
        const scratch = drawn(input.draw);
        expect(value.result.strata).toEqual(scratch.strata);
        expect(value.result.overall).toEqual(scratch.overall);
        expect(value.result.learnerDraws).toEqual(scratch.learnerDraws);
        const check = verifyDraw(
          { ...input.draw, keep: value.keep, without: value.without },
          {
            populationHash: populationHash(populationCsv(input.draw.population)),
            selectedIds: value.cells.map(({ selected }) => selected.decision.id),
            kind: 're-planned',
          },
        );
        expect(check).toMatchObject({ ok: true, value: { matches: true } });
        expect(check.ok && check.value.notProved[0]).toMatch(/frozen when the seed was known already/);
        const again = replan({ ...input, cells: [...input.cells].reverse() });
        expect(again).toEqual({ ok: true, value });
      }),
      { numRuns: 40 },
    );
  });
});
