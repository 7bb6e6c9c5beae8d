import { expect, test } from 'vitest';
import { getLearner } from '../../electron/services/learners/detail';
import { learnersPage } from '../../electron/services/learners/list';
import { listPeople } from '../../electron/services/people';
import { saveQualification } from '../../electron/services/qualifications/save';
import { search } from '../../electron/services/search';
import { commit } from '../../electron/database/ledger';
import { newId } from '../../electron/database/ids';
import { personRowOf, personTable } from '../../electron/database/people';
import { examplePerson, newCentre } from '../support/centre';
import { openByAnotherProgram, testContext, valueOf } from '../support/database';
import { asked } from '../support/learners';
import { exampleQualification } from '../support/example-qualification';

const ASSESSORS = 80;
const LEARNERS = 5_000;
const DECISIONS = 50_000;

/** Milliseconds of processor of the best of five runs: what else the computer does at the moment says nothing. */
function best(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}

test(`lists, pages and finds among ${ASSESSORS} assessors, ${LEARNERS} learners and ${DECISIONS} decisions`, () => {
  const centre = newCentre();
  valueOf(saveQualification(centre, { qualification: exampleQualification, source: null, updates: null }));
  commit(centre.db, testContext, 'assessors added', 'many', (tx) => {
    for (let index = 0; index < ASSESSORS; index += 1)
      tx.insert(
        personTable,
        personRowOf(
          examplePerson({ name: `Assessor ${index}`, initials: `X${index}`, id: newId() }),
          testContext.deviceId,
        ),
      );
  });
  const raw = openByAnotherProgram(centre.access.file, centre.access.key);
  raw.exec(`
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${LEARNERS})
    INSERT INTO learner (id, name, number, uln, device_id)
    SELECT 'learner-' || i, 'Learner ' || (i * 7919 % ${LEARNERS}) || ' Example', 'L' || i, NULL, 'd' FROM n;
    CREATE TEMP TABLE a AS SELECT row_number() OVER () - 1 AS i, id FROM person WHERE initials LIKE 'X%';
    CREATE TEMP TABLE u AS SELECT row_number() OVER () - 1 AS i, id, qualification_id FROM unit;
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${DECISIONS})
    INSERT INTO decision (id, root_id, learner_id, qualification_id, unit_id, assessor_id, method, decided_on, outcome,
      stage, site_id, natural_key, recorded_at, device_id)
    SELECT 'decision-' || n.i, 'decision-' || n.i, 'learner-' || (n.i % ${LEARNERS}), u.qualification_id, u.id, a.id,
      'observation', date('2025-01-01', '+' || (n.i % 600) || ' days'), 'met', 'summative', (SELECT id FROM site),
      'key-' || n.i, '2026-01-01', 'd'
    FROM n JOIN a ON a.i = n.i * 31 % ${ASSESSORS} JOIN u ON u.i = n.i % 4;`);
  raw.pragma('wal_checkpoint(TRUNCATE)');
  const times = {
    people: best(() => valueOf(listPeople(centre))),
    page: best(() => valueOf(learnersPage(centre, asked({ query: '', after: null, limit: 100 })))),
    find: best(() => valueOf(learnersPage(centre, asked({ query: '4999', after: null, limit: 100 })))),
    learner: best(() => valueOf(getLearner(centre, { id: 'learner-77' }))),
    search: best(() => valueOf(search(centre, { text: 'exa' }))),
    searchOne: best(() => valueOf(search(centre, { text: 'L4999' }))),
  };
  console.log(
    Object.entries(times)
      .map(([what, ms]) => `${what} ${ms.toFixed(1)} ms`)
      .join(', '),
  );
  const figuresOf = (name: string) =>
    valueOf(listPeople(centre)).find((person) => person.name === name)?.decisions;
  expect([figuresOf('Assessor 0'), figuresOf('Assessor 1')]).toEqual([
    DECISIONS / ASSESSORS,
    DECISIONS / ASSESSORS,
  ]);
  // A correction that names another assessor: the decision counts once, for them.
  raw.exec(`
    CREATE TEMP TABLE fix AS SELECT * FROM decision WHERE assessor_id = (SELECT id FROM a WHERE i = 0) LIMIT 1;
    UPDATE fix SET replaces = id, id = 'corrected', assessor_id = (SELECT id FROM a WHERE i = 1);
    INSERT INTO decision SELECT * FROM fix;`);
  const moved = [DECISIONS / ASSESSORS - 1, DECISIONS / ASSESSORS + 1];
  expect([figuresOf('Assessor 0'), figuresOf('Assessor 1')].sort()).toEqual(moved);
});
