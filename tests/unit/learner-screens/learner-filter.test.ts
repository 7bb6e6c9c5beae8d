import { expect, test } from 'vitest';
import {
  filterFrom,
  isNarrowed,
  NO_FILTER,
  pathOf,
  requestOf,
  type LearnerFilter,
} from '../../../renderer/features/learners/learner-filter';

const searchOf = (path: string): string => path.slice(path.indexOf('?') + 1);

test.each<Partial<LearnerFilter>>([
  {},
  { text: 'O’Neill & sons? #7' },
  { site: 's1', cohort: 'Autumn 2026', qualification: 'q1', assessor: 'p1' },
  { only: ['not sampled', 'open action'], text: 'مریم' },
])('the address keeps %j', (given) => {
  const filter = { ...NO_FILTER, ...given };
  expect(filterFrom(searchOf(pathOf(filter)))).toEqual(filter);
  expect(isNarrowed(filter)).toBe(Object.keys(given).length > 0);
});

test('a hash address has one question mark, or what follows would be lost', () => {
  expect(pathOf({ ...NO_FILTER, text: 'who?' }).split('?')).toHaveLength(2);
});

test('what the address does not know is left out', () => {
  expect(filterFrom('only=everything&sort=name')).toEqual(NO_FILTER);
});

test('main is asked for what was chosen, and for nothing else', () => {
  expect(requestOf({ ...NO_FILTER, text: ' ada ', only: ['not sampled'] })).toEqual({
    query: 'ada',
    siteId: null,
    cohort: null,
    qualificationId: null,
    assessorId: null,
    isNotSampled: true,
    hasOpenAction: false,
  });
});
