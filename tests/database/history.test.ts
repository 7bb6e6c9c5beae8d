import { beforeEach, describe, expect, test } from 'vitest';
import { checkHistory } from '../../electron/database/history/check';
import { commit, logHead } from '../../electron/database/ledger';
import { newDatabase, openByAnotherProgram, testContext } from '../support/database';
import { recordedHistory, type RecordedHistory } from '../support/recorded-history';
import { recordEverything, tableOf, testPopulationHash } from '../support/records';

let history: RecordedHistory;
beforeEach(() => {
  history = recordedHistory();
});

test('a history that was left alone fits, and is counted', () => {
  commit(history.db, testContext, 'site renamed', 'Quay', (tx) =>
    tx.update(tableOf(history.db, 'site'), history.made.site, { name: 'Quay' }),
  );
  const result = history.check();
  expect(result).toMatchObject({ kind: 'fits', draws: 1, reports: 1, head: logHead(history.db) });
  expect(result).toMatchObject({ entries: 21, rows: 20 });
});

describe('rows', () => {
  test('one changed byte of one row is named: what, who, when', () => {
    history.tamper(`UPDATE decision SET outcome = 'not yet met' WHERE id = '${history.made.decision}'`);
    const { what, table, rowId, entry } = history.finding();
    expect(what).toBe(
      `The decision “TSU1, Lou Learner, decided on 2026-10-01” (row ${history.made.decision}) is not as it was recorded: it was changed outside Countersign.`,
    );
    expect({ table, rowId }).toEqual({ table: 'decision', rowId: history.made.decision });
    expect(entry).toEqual({
      seq: history.entryOf('decision', history.made.decision),
      at: testContext.now,
      actor: 'Test',
      action: 'decision added',
      subject: 'test',
    });
  });

  test.each([
    ['report', `UPDATE report SET bytes = zeroblob(19)`],
    ['identity', `UPDATE identity SET p12 = X'010204'`],
    ['sample', `UPDATE sample SET strengths = ' '`],
    ['device', `UPDATE device SET name = 'Other'`],
    ['site', `UPDATE site SET name = 'harbour Street'`],
    ['learner', `UPDATE learner SET uln = ''`],
  ])('a changed %s is found', (table, statement) => {
    history.tamper(statement);
    expect(history.finding().table).toBe(table);
  });

  test('a deleted row is named', () => {
    history.tamper(`DELETE FROM sample WHERE id = '${history.made.sample}'`);
    expect(history.finding()).toMatchObject({
      what: `The row ${history.made.sample} of sample was recorded and is gone: it was deleted outside Countersign.`,
      entry: { seq: history.entryOf('sample', history.made.sample) },
    });
  });

  test('a deletion noted in the log by hand is found by the entry it was added to', () => {
    const seq = logHead(history.db).seq;
    history.tamper(
      `DELETE FROM sample WHERE id = '${history.made.sample}'`,
      `INSERT INTO log_row VALUES (${seq}, 'sample', '${history.made.sample}', NULL)`,
    );
    expect(history.finding()).toMatchObject({ table: 'log', entry: { seq } });
  });

  test('a stray row is named, with no entry', () => {
    history.tamper(`INSERT INTO learner (id, name, number, device_id) VALUES ('stray', 'Nobody', 'X9', 'd')`);
    expect(history.finding()).toMatchObject({
      what: 'The learner “Nobody” (row stray) was never recorded in the log: it was added outside Countersign.',
      entry: null,
    });
  });

  test('of several, the one of the earliest entry is named', () => {
    history.tamper(
      `UPDATE report SET title = 'x'`,
      `UPDATE person SET name = 'x' WHERE id = '${history.made.iqa}'`,
    );
    expect(history.finding()).toMatchObject({ table: 'person', rowId: history.made.iqa });
  });

  test('a table dropped with its rows is found', () => {
    const raw = openByAnotherProgram(history.file, history.key);
    raw.pragma('foreign_keys = OFF');
    raw.exec('DROP TABLE import_batch');
    expect(history.finding()).toMatchObject({ table: 'import_batch', rowId: history.made.batch });
  });
});

describe('draws', () => {
  test.each([
    ['changed', `UPDATE draw_population SET facts = 'other'`],
    ['emptied', 'DELETE FROM draw_population'],
  ])('a %s population is named', (_what, statement) => {
    history.tamper(statement);
    expect(history.finding()).toMatchObject({
      table: 'draw_population',
      rowId: history.made.draw,
      entry: { seq: history.entryOf('draw', history.made.draw) },
    });
  });
});

test.each([
  ['sampled_figure', 'changed', `UPDATE sampled_figure SET outcome = 'disagreed'`],
  ['sampled_figure', 'emptied', 'DELETE FROM sampled_figure'],
  ['assessed_figure', 'changed', 'UPDATE assessed_figure SET decisions = decisions + 1'],
  ['assessed_figure', 'emptied', 'DELETE FROM assessed_figure'],
])('figures of the tracking table (%s) that were %s are found', (table, _what, sql) => {
  const { db } = newDatabase();
  recordEverything(db);
  db.execute(sql);
  expect(checkHistory(db, { populationHash: testPopulationHash })).toMatchObject({
    kind: 'does not fit',
    finding: { table },
  });
});

test('tells how far it is, and stops when asked', () => {
  const table = tableOf(history.db, 'site');
  commit(history.db, testContext, 'many sites', 'x', (tx) => {
    for (let index = 0; index < 5_000; index += 1)
      tx.insert(table, { id: `s${index}`, name: `Site ${index}`, device_id: 'd' });
  });
  const seen: { done: number; total: number }[] = [];
  const whole = checkHistory(history.db, {
    populationHash: testPopulationHash,
    onProgress: (progress) => seen.push(progress),
  });
  expect(whole.kind).toBe('fits');
  expect(seen.length).toBeGreaterThan(3);
  expect(seen.every(({ done, total }) => done <= total)).toBe(true);
  const stopped = checkHistory(history.db, { populationHash: testPopulationHash, shouldStop: () => true });
  expect(stopped.kind).toBe('stopped');
});
