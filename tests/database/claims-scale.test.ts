import path from 'node:path';
import { expect, test } from 'vitest';
import { commit } from '../../electron/database/ledger';
import { readyPage } from '../../electron/services/claims/list';
import { saveQualification } from '../../electron/services/qualifications/save';
import { putInShippedPacks, shippedPacks } from '../../electron/services/rules/shipped-packs';
import type { Qualification } from '../../shared/domain/qualification';
import { newCentre } from '../support/centre';
import { readyRequest } from '../support/claims';
import { openByAnotherProgram, testContext, valueOf } from '../support/database';
import { exampleQualification, exampleUnit } from '../support/example-qualification';
import { best } from '../support/large-centre';
import { projectRoot } from '../support/project-root';

const LEARNERS = 1_000;
const UNITS = 40;

/** One qualification of 40 units of one credit each, all of them needed. */
const large: Qualification = {
  ...exampleQualification,
  credits: UNITS,
  groups: [
    {
      code: 'A',
      title: 'Mandatory',
      rule: { kind: 'all', credits: UNITS },
      units: Array.from({ length: UNITS }, (_, index) => exampleUnit({ code: `LU${index}`, credit: 1 })),
    },
  ],
};

/** A centre where every learner has the first `met` units. */
function centreWith(met: number) {
  const centre = newCentre();
  const packs = shippedPacks(path.join(projectRoot, 'resources'));
  commit(centre.db, testContext, 'rule packs added', 'all', (tx) =>
    putInShippedPacks(tx, packs, '2020-01-01'),
  );
  valueOf(saveQualification(centre, { qualification: large, source: null, updates: null }));
  const raw = openByAnotherProgram(centre.access.file, centre.access.key);
  raw.exec(`
    CREATE TEMP TABLE n (i INTEGER PRIMARY KEY);
    WITH RECURSIVE c(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM c WHERE i + 1 < ${LEARNERS})
    INSERT INTO n SELECT i FROM c;
    INSERT INTO learner (id, name, number, device_id)
    SELECT 'learner-' || i, 'Learner ' || printf('%05d', i * 7919 % ${LEARNERS}), 'L' || i, 'd' FROM n;
    INSERT INTO registration (id, learner_id, qualification_id, registered_on, device_id)
    SELECT 'registration-' || i, 'learner-' || i, (SELECT id FROM qualification), '2025-01-01', 'd' FROM n;
    CREATE TEMP TABLE u AS SELECT row_number() OVER (ORDER BY position) AS i, id, qualification_id FROM unit;
    INSERT INTO decision (id, root_id, learner_id, qualification_id, unit_id, assessor_id, method, decided_on, outcome,
      stage, site_id, natural_key, recorded_at, device_id)
    SELECT 'd-' || n.i || '-' || u.i, 'd-' || n.i || '-' || u.i, 'learner-' || n.i, u.qualification_id, u.id,
      (SELECT id FROM person), 'observation', '2025-06-01', 'met', 'summative', (SELECT id FROM site),
      'key-' || n.i || '-' || u.i, '2026-01-01', 'd'
    FROM n JOIN u ON u.i <= ${met};`);
  raw.pragma('wal_checkpoint(TRUNCATE)');
  return centre;
}

test(`lists who may claim among ${LEARNERS} learners and ${LEARNERS * UNITS} decisions`, () => {
  const everybody = centreWith(UNITS);
  const nobody = centreWith(UNITS - 1);
  const first = () => valueOf(readyPage(everybody, readyRequest()));
  const later = valueOf(readyPage(everybody, readyRequest({ after: first().next })));
  expect(
    first()
      .rows.map(({ learnerName }) => learnerName)
      .at(-1),
  ).toBe('Learner 00049');
  expect(later.rows[0]?.learnerName).toBe('Learner 00050');
  expect(valueOf(readyPage(nobody, readyRequest())).rows).toEqual([]);
  console.log(
    `first page ${best(first).toFixed(1)} ms, looking through everybody for nobody ${best(() => valueOf(readyPage(nobody, readyRequest()))).toFixed(1)} ms`,
  );
});
