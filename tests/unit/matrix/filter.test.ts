import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesOf, dayNumber } from '../../../renderer/features/sampling/matrix/matrix-filter';
import { indexMatrix } from '../../../renderer/features/sampling/matrix/matrix-index';
import {
  isOpenFilter,
  NO_COHORT,
  NO_FILTER,
  type MatrixFilter,
} from '../../../renderer/features/sampling/matrix/matrix-view';
import { addDays } from '../../../shared/domain/calendar';
import { ASSESSMENT_METHODS, STAGES } from '../../../shared/domain/methods';
import { MATRIX_STATES } from '../../../shared/domain/sampling/matrix';
import { RISKS } from '../../../shared/domain/sampling/policy';
import { exampleMatrix } from '../../support/matrix-data';
import { SMALL } from './small-matrix';

const index = indexMatrix(SMALL);
const found = (filter: Partial<MatrixFilter>): readonly number[] =>
  [...(matchesOf(index, { ...NO_FILTER, ...filter }).entries ?? [])].flatMap((is, entry) =>
    is === 1 ? [entry] : [],
  );

describe('a filter of the matrix', () => {
  it('leaves everything in when it asks for nothing', () => {
    expect(matchesOf(index, NO_FILTER)).toMatchObject({
      entries: null,
      cells: 6,
      learners: 4,
      planned: 1,
      done: 2,
    });
  });

  it('finds learners by words of their name and number, whatever their case', () => {
    expect(found({ text: 'MENSAH kofi' })).toEqual([2, 3, 4]);
    expect(found({ text: 'cs-102' })).toEqual([5]);
    expect(matchesOf(index, { ...NO_FILTER, text: 'ström' })).toMatchObject({ cells: 0, learners: 1 });
  });

  it('counts a unit without a decision to the main assessor and the learner’s site', () => {
    expect(found({ assessors: ['a0'] })).toEqual([0, 1, 2, 3]);
    expect(found({ sites: ['s0'] })).toEqual([0, 1, 2, 3]);
    expect(found({ sites: ['s1'] })).toEqual([4, 5]);
  });

  it('takes the learners of the cohorts chosen, and those of none', () => {
    expect(found({ cohorts: ['Autumn 2025'] })).toEqual([0, 1]);
    expect(found({ cohorts: [NO_COHORT] })).toEqual([2, 3, 4]);
    expect(found({ cohorts: [NO_COHORT, 'Autumn 2024'], text: 'cs-102' })).toEqual([5]);
    expect([...matchesOf(index, { ...NO_FILTER, cohorts: ['Autumn 2025'] }).bareLearners]).toEqual([
      0, 0, 0, 1,
    ]);
    expect([...matchesOf(index, { ...NO_FILTER, cohorts: [NO_COHORT] }).bareLearners]).toEqual([0, 0, 0, 0]);
  });

  it('takes what is due by a day, that day included', () => {
    expect(found({ due: addDays('1970-01-01', 20_783) })).toEqual([5]);
    expect(found({ due: addDays('1970-01-01', 20_782) })).toEqual([]);
  });

  it('keeps a learner without units only while nothing is asked that only a unit can have', () => {
    expect([...matchesOf(index, { ...NO_FILTER, sites: ['s1'] }).bareLearners]).toEqual([0, 0, 0, 1]);
    expect([...matchesOf(index, { ...NO_FILTER, sites: ['s0'] }).bareLearners]).toEqual([0, 0, 0, 0]);
    expect([...matchesOf(index, { ...NO_FILTER, states: ['agreed'] }).bareLearners]).toEqual([0, 0, 0, 0]);
  });

  it('meets all that is asked for: the same as asking of each entry by itself', () => {
    const data = exampleMatrix({ learners: 60, units: 9, assessors: 5 });
    const big = indexMatrix(data);
    const ids = (things: readonly { readonly id: string }[]) =>
      fc.subarray(
        things.map(({ id }) => id),
        { maxLength: 2 },
      );
    const filters = fc.record({
      text: fc.constantFrom('', 'ko', 'mensah 1', 'cs-1000'),
      assessors: ids(data.assessors),
      units: ids(data.units),
      sites: ids(data.sites),
      cohorts: fc.subarray([NO_COHORT, ...big.cohorts], { maxLength: 2 }),
      methods: fc.subarray([...ASSESSMENT_METHODS], { maxLength: 3 }),
      stages: fc.subarray([...STAGES], { maxLength: 1 }),
      states: fc.subarray([...MATRIX_STATES], { maxLength: 3 }),
      risks: fc.subarray([...RISKS], { maxLength: 2 }),
      due: fc.constantFrom(null, '2026-12-05', '2026-01-01'),
    });
    fc.assert(
      fc.property(filters, (filter) => {
        const { entries: mask, cells } = matchesOf(big, filter);
        const expected = [...data.entries.learner].map((learner, entry) =>
          meets(data, entry, learner, filter),
        );
        expect(cells).toBe(expected.filter(Boolean).length);
        expect(mask === null).toBe(isOpenFilter(filter));
        if (mask !== null) expect([...mask].map((is) => is === 1)).toEqual(expected);
      }),
    );
  });
});

/** The filter's meaning, said plainly and slowly. */
function meets(data: typeof SMALL, entry: number, learnerPlace: number, filter: MatrixFilter): boolean {
  const { entries } = data;
  const learner = data.learners[learnerPlace];
  const own = entries.assessor[entry] ?? -1;
  const assessor = data.assessors[own === -1 ? (learner?.mainAssessor ?? -1) : own];
  const site = data.sites[entries.site[entry] === -1 ? (learner?.site ?? -1) : (entries.site[entry] ?? -1)];
  const text = `${learner?.name} ${learner?.number}`.toLowerCase();
  const state = MATRIX_STATES[entries.state[entry] ?? 0];
  const methods = ASSESSMENT_METHODS.filter((_, bit) => ((entries.methods[entry] ?? 0) >> bit) % 2 === 1);
  const stages = STAGES.filter((_, bit) => ((entries.stages[entry] ?? 0) >> bit) % 2 === 1);
  const due = entries.due[entry] ?? 0;
  const any = <T>(wanted: readonly T[], has: readonly (T | undefined)[]): boolean =>
    wanted.length === 0 || wanted.some((one) => has.includes(one));
  return (
    filter.text.split(' ').every((word) => text.includes(word)) &&
    any(filter.assessors, [assessor?.id]) &&
    any(filter.risks, [assessor?.risk]) &&
    any(filter.sites, [site?.id]) &&
    any(filter.cohorts, [learner?.cohort ?? NO_COHORT]) &&
    any(filter.units, [data.units[entries.unit[entry] ?? 0]?.id]) &&
    any(filter.states, [state]) &&
    any(filter.methods, methods) &&
    any(filter.stages, stages) &&
    (filter.due === null || (due > 0 && due <= dayNumber(filter.due)))
  );
}
