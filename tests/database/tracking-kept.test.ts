import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { SqlValue } from '../../electron/database/connection';
import { checkFigures } from '../../electron/database/history/figures';
import { migrate } from '../../electron/database/migrate';
import { migrations } from '../../electron/database/migrations';
import { openDatabase } from '../../electron/database/open';
import { query } from '../../electron/database/query';
import { listTracking } from '../../electron/services/tracking/rows';
import { temporaryFolder, testTime, valueOf } from '../support/database';
import { nativeBinding } from '../support/native';
import { recordEverything } from '../support/records';
import { trackedCentre } from '../support/tracking';

test('a decision corrected to another assessor leaves the first with neither it nor its learner', () => {
  const it = trackedCentre();
  const figuresOf = (person: string) => valueOf(listTracking(it.centre)).find(({ id }) => id === person);
  const first = it.decided('2026-10-01');
  const other = it.added('person', { name: 'Una Other', roles: '["assessor"]', is_trainee: 0 });
  it.decided('2026-10-01', { root_id: first, replaces: first, assessor_id: other });
  expect(figuresOf(it.assessor)).toMatchObject({ caseload: 0, decisions: 0 });
  expect(figuresOf(other)).toMatchObject({ caseload: 1, decisions: 1 });
  expect(checkFigures(it.centre.db)).toEqual({ kind: 'fits' });
});

test('samples and decisions recorded before the figures were kept are counted by the migration', () => {
  const folder = temporaryFolder();
  const db = valueOf(
    openDatabase({ file: path.join(folder, 'old.db'), key: randomBytes(32), nativeBinding, create: true }),
  );
  onTestFinished(() => db.close());
  const copiesFolder = path.join(folder, 'copies');
  const steps = migrations.filter(({ version }) => version < 30);
  valueOf(migrate(db, { copiesFolder, now: testTime, steps }));
  const { assessor, learner, decision, sample } = recordEverything(db);
  valueOf(migrate(db, { copiesFolder, now: testTime }));
  const figures = query<[], Readonly<Record<string, SqlValue>>>('SELECT * FROM sampled_figure');
  expect(figures.all(db)).toEqual([
    {
      decision_id: decision,
      sample_id: sample,
      assessor_id: assessor,
      learner_id: learner,
      outcome: 'agreed',
      days: 31,
    },
  ]);
  expect(checkFigures(db)).toEqual({ kind: 'fits' });
});
