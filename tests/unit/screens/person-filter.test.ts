import { describe, expect, it } from 'vitest';
import { filterPeople, hasLeft, NO_FILTER } from '../../../renderer/features/assessors/person-filter';
import { tracked as somebody } from '../tracking/people';

const TODAY = '2026-11-21';
const people = [
  somebody({ name: 'Judith Price', initials: 'JP', number: 'A014' }),
  somebody({ name: 'Meera Nair', initials: 'MN', roles: ['lead IQA', 'IQA'] }),
  somebody({
    name: 'Tom Adeyemi',
    initials: 'TA',
    qualificationsInWords: 'Level 3 TAQA',
    leftOn: '2026-11-20',
  }),
];
const names = (filter: Partial<typeof NO_FILTER>): readonly string[] =>
  filterPeople(people, { ...NO_FILTER, ...filter }, TODAY).map(({ name }) => name);

describe('finding people in the tracking table', () => {
  it('shows who is at the centre unless asked for others', () => {
    expect(names({})).toEqual(['Judith Price', 'Meera Nair']);
    expect(names({ presence: 'left' })).toEqual(['Tom Adeyemi']);
    expect(names({ presence: 'all' })).toHaveLength(3);
  });

  it('finds by part of a name, number or qualification held, whatever the case', () => {
    expect(names({ text: ' nair ' })).toEqual(['Meera Nair']);
    expect(names({ text: 'a014' })).toEqual(['Judith Price']);
    expect(names({ text: 'taqa', presence: 'all' })).toEqual(['Tom Adeyemi']);
  });

  it('filters by role, whole words only: a lead IQA who is also IQA is both', () => {
    expect(names({ role: 'lead IQA' })).toEqual(['Meera Nair']);
    expect(names({ role: 'countersignatory' })).toEqual([]);
  });

  it('finds by an award kept one by one, and shows only whose cells break a rule', () => {
    const award = { award: 'CAVA', state: 'held', awardedOn: null, targetOn: null } as const;
    const finding = {
      column: 'name',
      ruleId: 'P2',
      severity: 'block',
      message: '',
      remedy: '',
      source: null,
    } as const;
    const two = [somebody({ name: 'A', awards: [award] }), somebody({ name: 'B', findings: [finding] })];
    const found = (filter: Partial<typeof NO_FILTER>) =>
      filterPeople(two, { ...NO_FILTER, ...filter }, TODAY).map(({ name }) => name);
    expect(found({ text: 'cava' })).toEqual(['A']);
    expect(found({ marked: 'marked' })).toEqual(['B']);
  });

  it('counts the last day as a day at the centre', () => {
    expect(hasLeft({ leftOn: TODAY }, TODAY)).toBe(false);
    expect(hasLeft({ leftOn: '2026-11-20' }, TODAY)).toBe(true);
  });
});
