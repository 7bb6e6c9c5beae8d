import { beforeEach, expect, test } from 'vitest';
import type { CentreContext } from '../../electron/services/centre-context';
import { learnerFilterOptions, learnersPage } from '../../electron/services/learners/list';
import { saveLearner } from '../../electron/services/learners/save';
import { valueOf } from '../support/database';
import { exampleFiles, startImport } from '../support/import-files';
import { asked, learnersCentre, newLearner } from '../support/learners';

let centre: CentreContext;
let qualificationId: string;
beforeEach(() => ({ centre, qualificationId } = learnersCentre()));

const ada = (given: object = {}) =>
  newLearner({
    name: 'Ada Byron',
    number: 'L1',
    bornOn: '2000-02-29',
    registrations: [
      { id: null, qualificationId, registeredOn: '2026-01-15', withdrawnOn: null, number: null },
    ],
    ...given,
  });

test.each([
  ['zoe', 1],
  ['ZOË', 1],
  ['dsouza', 1],
  ["d'souza zoë", 1],
  ['ångström', 1],
  ['l1 zoe', 1],
  ['zoe souzaa', 0],
  ['d’', 2],
])('“%s” finds %i of Zoë D’Souza-Ångström and Dan Byrd', (query, count) => {
  valueOf(saveLearner(centre, ada({ name: 'Zoë D’Souza-Ångström' })));
  valueOf(saveLearner(centre, ada({ name: 'Dan Byrd', number: 'L2' })));
  expect(valueOf(learnersPage(centre, asked({ query }))).total).toBe(count);
});

test('the list narrows by site, cohort, qualification, assessor, what was never sampled', async () => {
  const session = startImport(centre);
  valueOf(await session.read(exampleFiles(25, 100)));
  valueOf(await session.commit(false));
  valueOf(saveLearner(centre, ada({ cohort: 'Spring', workplace: 'Harbour Café' })));
  const total = (given: object) => valueOf(learnersPage(centre, asked(given))).total;
  const { sites, qualifications, assessors, cohorts } = valueOf(learnerFilterOptions(centre));
  expect(total({})).toBe(26);
  expect(total({ siteId: sites[0]?.id })).toBe(25);
  expect(total({ cohort: 'Spring' })).toBe(1);
  expect(cohorts).toContain('Spring');
  expect(total({ qualificationId: qualifications[0]?.id })).toBe(26);
  expect(total({ assessorId: assessors[0]?.id })).toBeGreaterThan(0);
  expect(total({ assessorId: centre.person.id })).toBe(0);
  // Ada has no decisions, so there is nothing to sample.
  expect(total({ isNotSampled: true })).toBe(25);
  expect(total({ hasOpenAction: true })).toBe(0);
  expect(valueOf(learnersPage(centre, asked({ query: 'byron' }))).rows).toMatchObject([
    { name: 'Ada Byron', place: 'Harbour Café', cohort: 'Spring', qualifications: ['EX2D1'], openActions: 0 },
  ]);
});
