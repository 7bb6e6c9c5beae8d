import { describe, expect, it } from 'vitest';
import { cellsOfRow } from '../../../renderer/features/sampling/matrix/matrix-cells';
import { cellAt, type MatrixModel } from '../../../renderer/features/sampling/matrix/matrix-model';
import {
  findRow,
  GROUP_HEIGHT,
  HEADS_GROUP,
  LEARNER_HEIGHT,
  rowAt,
  standsTwice,
} from '../../../renderer/features/sampling/matrix/matrix-rows';
import { exampleMatrix } from '../../support/matrix-data';
import { modelOf } from './model-of';
import { SMALL } from './small-matrix';

/** The rows as one reads them: groups by name, learners under them. */
const read = ({ rows, index }: MatrixModel): readonly string[] =>
  Array.from(rows.learner, (learner, row) =>
    learner === HEADS_GROUP
      ? `# ${rows.groups[rows.group[row] ?? 0]?.name}`
      : (index.data.learners[learner]?.name ?? ''),
  );

const states = (model: MatrixModel, learner: number, group: number): readonly string[] =>
  cellsOfRow({ ...model, learner, group }).map(({ state }) => state);

describe('the rows of the matrix', () => {
  it('stand under each assessor who decided, by name; learners without an assessor last', () => {
    expect(read(modelOf(SMALL, 'assessor'))).toEqual([
      '# Tom Adeyemi',
      'Ava Lindqvist',
      'Kofi Mensah',
      '# Judith Price',
      'Ben Okafor',
      'Kofi Mensah',
      '# No assessor yet',
      'Zoë Ström',
    ]);
  });

  it('stand under sites and cohorts just so', () => {
    expect(read(modelOf(SMALL, 'site'))).toEqual([
      '# Harbour Road',
      'Ava Lindqvist',
      'Kofi Mensah',
      '# Mill Lane',
      'Ben Okafor',
      'Kofi Mensah',
      'Zoë Ström',
    ]);
    expect(read(modelOf(SMALL, 'cohort'))).toEqual([
      '# Autumn 2024',
      'Ben Okafor',
      '# Autumn 2025',
      'Ava Lindqvist',
      'Zoë Ström',
      '# No cohort',
      'Kofi Mensah',
    ]);
  });

  it('leave out what the filter does, and the learners of a closed group', () => {
    expect(read(modelOf(SMALL, 'assessor', { states: ['overturned'] }))).toEqual([
      '# Judith Price',
      'Kofi Mensah',
    ]);
    expect(read(modelOf(SMALL, 'assessor', {}, ['assessor 0', 'assessor -1']))).toEqual([
      '# Tom Adeyemi',
      '# Judith Price',
      'Ben Okafor',
      'Kofi Mensah',
      '# No assessor yet',
    ]);
  });

  it('count an assessor’s decisions as main does, and the units of sites from the cells', () => {
    expect(modelOf(SMALL, 'assessor').rows.groups[0]).toMatchObject({
      decided: 3,
      planned: 1,
      done: 1,
      learners: 2,
    });
    expect(modelOf(SMALL, 'site').rows.groups[1]).toMatchObject({
      decided: 2,
      planned: 1,
      done: 1,
      learners: 3,
    });
  });

  it('have every pair of group and learner once, in a large centre too', () => {
    const model = modelOf(exampleMatrix({ learners: 500, units: 12, assessors: 30, shared: 40 }), 'assessor');
    const pairs = Array.from(model.rows.learner, (learner, row) => `${model.rows.group[row]} ${learner}`);
    const wanted = new Set(
      Array.from(model.index.data.entries.learner, (learner, at) => `${model.keys[at]} ${learner}`),
    );
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(pairs.length).toBe(wanted.size + model.rows.groups.length);
    expect(standsTwice(model.rows)).toBe(true);
    expect(standsTwice(modelOf(SMALL, 'cohort').rows)).toBe(false);
  });

  it('know their heights and which row is where', () => {
    const { rows } = modelOf(SMALL, 'assessor');
    expect([...rows.tops].slice(0, 4)).toEqual([
      0,
      GROUP_HEIGHT,
      GROUP_HEIGHT + LEARNER_HEIGHT,
      GROUP_HEIGHT + 2 * LEARNER_HEIGHT,
    ]);
    for (let row = 0; row < rows.count; row += 1) {
      expect(rowAt(rows, rows.tops[row] ?? 0)).toBe(row);
      expect(rowAt(rows, (rows.tops[row + 1] ?? 0) - 1)).toBe(row);
    }
    expect(rowAt(rows, 1_000_000)).toBe(rows.count - 1);
    expect(rowAt({ tops: new Int32Array(1), count: 0 }, 10)).toBe(0);
  });

  it('are found again by what stands in them: in the same group, else elsewhere', () => {
    const { rows } = modelOf(SMALL, 'assessor');
    expect(findRow(rows, 'assessor 1', 1)).toBe(5);
    expect(findRow(rows, 'assessor 7', 1)).toBe(2);
    expect(findRow(rows, 'assessor 1', HEADS_GROUP)).toBe(3);
    expect(findRow(rows, 'assessor 7', HEADS_GROUP)).toBeUndefined();
    expect(findRow(rows, 'assessor 0', 77)).toBeUndefined();
  });
});

describe('the cells of a row', () => {
  it('are those of the assessor whose group it is; others are marked as elsewhere', () => {
    const model = modelOf(SMALL, 'assessor');
    expect(states(model, 1, 0)).toEqual(['decided', 'not taken', 'decided']);
    expect(states(model, 1, 1)).toEqual(['elsewhere', 'not taken', 'overturned']);
    expect(states(model, 0, 0)).toEqual(['agreed', 'working towards', 'not taken']);
  });

  it('show the strongest state and all methods and notes where several assessors come together', () => {
    const cell = cellsOfRow({ ...modelOf(SMALL, 'cohort'), learner: 1, group: -1 })[2];
    expect(cell).toMatchObject({ state: 'overturned', flags: 1, methods: 0b1000001 });
  });

  it('say which meet the filter', () => {
    const model = modelOf(SMALL, 'assessor', { methods: ['observation'] });
    expect(cellsOfRow({ ...model, learner: 0, group: 0 }).map(({ isMatch }) => isMatch)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('are found by row and column, names and heads of groups being none', () => {
    const model = modelOf(SMALL, 'assessor', { units: ['u2', 'u0'] });
    expect(model.columns).toEqual([0, 2]);
    expect(cellAt(model, 2, 2)).toMatchObject({ learner: 1, unit: 2, cell: { state: 'decided' } });
    expect(cellAt(model, 2, 0)).toBeNull();
    expect(cellAt(model, 0, 1)).toBeNull();
    expect(cellAt(model, -1, 1)).toBeNull();
  });
});
