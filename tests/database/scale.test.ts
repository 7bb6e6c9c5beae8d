import { expect, test } from 'vitest';
import { getLearner } from '../../electron/services/learners/detail';
import { learnersPage } from '../../electron/services/learners/list';
import { listPeople } from '../../electron/services/people';
import { saveQualification } from '../../electron/services/qualifications/save';
import { search } from '../../electron/services/search';
import { newCentre } from '../support/centre';
import { valueOf } from '../support/database';
import { best, fillCentre, largeAssessor, printTimes } from '../support/large-centre';
import { asked } from '../support/learners';
import { exampleQualification } from '../support/example-qualification';

const ASSESSORS = 80;
const LEARNERS = 5_000;
const DECISIONS = 50_000;

test(`lists, pages and finds among ${ASSESSORS} assessors, ${LEARNERS} learners and ${DECISIONS} decisions`, () => {
  const centre = newCentre();
  valueOf(saveQualification(centre, { qualification: exampleQualification, source: null, updates: null }));
  const raw = fillCentre(centre, { assessors: ASSESSORS, learners: LEARNERS, decisions: DECISIONS });
  const times = {
    people: best(() => valueOf(listPeople(centre))),
    page: best(() => valueOf(learnersPage(centre, asked({ query: '', after: null, limit: 100 })))),
    find: best(() => valueOf(learnersPage(centre, asked({ query: '4999', after: null, limit: 100 })))),
    learner: best(() => valueOf(getLearner(centre, { id: 'learner-77' }))),
    search: best(() => valueOf(search(centre, { text: 'exa' }))),
    searchOne: best(() => valueOf(search(centre, { text: 'N4999' }))),
  };
  printTimes(times);
  const figuresOf = (name: string) =>
    valueOf(listPeople(centre)).find((person) => person.name === name)?.decisions;
  expect([figuresOf('Assessor 0'), figuresOf('Assessor 1')]).toEqual([
    DECISIONS / ASSESSORS,
    DECISIONS / ASSESSORS,
  ]);
  // A correction that names another assessor: the decision counts once, for them.
  raw.exec(`
    CREATE TEMP TABLE fix AS SELECT * FROM decision WHERE assessor_id = '${largeAssessor(0)}' LIMIT 1;
    UPDATE fix SET replaces = id, id = 'corrected', assessor_id = '${largeAssessor(1)}';
    INSERT INTO decision SELECT * FROM fix;`);
  const moved = [DECISIONS / ASSESSORS - 1, DECISIONS / ASSESSORS + 1];
  expect([figuresOf('Assessor 0'), figuresOf('Assessor 1')].sort()).toEqual(moved);
});
