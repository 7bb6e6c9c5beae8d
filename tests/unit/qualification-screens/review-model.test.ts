import { describe, expect, it } from 'vitest';
import {
  addGroup,
  addUnit,
  changeUnit,
  fromEdit,
  moveUnit,
  removeGroup,
  removeUnit,
  toEdit,
} from '../../../renderer/features/qualifications/review-model';
import { nextLabel } from '../../../renderer/features/qualifications/next-label';
import { exampleQualification } from '../../support/example-qualification';

const edited = toEdit(exampleQualification);
const codes = (one: typeof edited) =>
  one.groups.map(({ code, units }) => [code, units.map((unit) => unit.code)]);

describe('a qualification under review', () => {
  it('comes out as it went in, without keys', () => {
    expect(fromEdit(edited)).toEqual(exampleQualification);
  });

  it('loses the spaces around what is compared', () => {
    const spaced = changeUnit({ ...edited, number: ' 600/0001/1 ' }, 'EXU1', (unit) => ({
      ...unit,
      code: ' EXU1 ',
    }));
    expect(fromEdit(spaced)).toEqual(exampleQualification);
  });

  it('keeps the key of a unit whose code changes', () => {
    const renamed = changeUnit(edited, 'EXU2', (unit) => ({ ...unit, code: 'EXU20' }));
    expect(renamed.groups[0]?.units.map(({ key, code }) => [key, code])).toEqual([
      ['EXU1', 'EXU1'],
      ['EXU2', 'EXU20'],
    ]);
  });

  it('moves, removes and adds units', () => {
    expect(codes(moveUnit(edited, 'EXU1', 'B'))).toEqual([
      ['A', ['EXU2']],
      ['B', ['EXU3', 'EXU4', 'EXU1']],
    ]);
    expect(codes(removeUnit(edited, 'EXU3'))[1]).toEqual(['B', ['EXU4']]);
    const added = addUnit(edited, 'A');
    expect(added.edited.groups[0]?.units.at(-1)?.key).toBe(added.key);
    expect(addUnit(added.edited, 'B').key).not.toBe(added.key);
  });

  it('gives an added group the first letter that is free', () => {
    expect(addGroup(edited).edited.groups.at(-1)).toMatchObject({ code: 'C', rule: null, units: [] });
    expect(addGroup(removeGroup(edited, 'A')).edited.groups.at(-1)?.code).toBe('A');
  });
});

describe('the label of an added criterion', () => {
  it.each([
    [['1a', '1b', '1c'], '1d'],
    [['1.1', '1.2', '1.9'], '1.10'],
    [[], '2a'],
    [['z'], ''],
  ])('after %j is %j', (labels, next) => {
    expect(nextLabel({ number: 2, criteria: labels.map((label) => ({ label, text: '' })) })).toBe(next);
  });
});
