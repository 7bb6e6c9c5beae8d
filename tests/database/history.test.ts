import { beforeEach, describe, expect, test } from 'vitest';
import { checkHistory } from '../../electron/database/history/check';
import { isInChain } from '../../electron/database/history/draws';
import type { HistoryFinding } from '../../electron/database/history/types';
import { commit, logHead } from '../../electron/database/ledger';
import { entryHash, type LogRow } from '../../electron/database/log-entry';
import { query } from '../../electron/database/query';
import { newDatabase, openByAnotherProgram, testContext, type TestDatabase } from '../support/database';
import { record, recordEverything, recordReport, tableOf, testPopulationHash } from '../support/records';

let opened: TestDatabase;
let made: ReturnType<typeof recordEverything>;
beforeEach(() => {
  opened = newDatabase();
  made = recordEverything(opened.db);
});

const check = () => checkHistory(opened.db, { populationHash: testPopulationHash });

/** What somebody does who has the key and drops the guards. */
function tamper(...statements: readonly string[]): void {
  const raw = openByAnotherProgram(opened.file, opened.key);
  const triggers = raw
    .prepare<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`)
    .all();
  for (const { name } of triggers) raw.exec(`DROP TRIGGER ${name}`);
  raw.pragma('foreign_keys = OFF');
  for (const statement of statements) expect(raw.prepare(statement).run().changes).toBeGreaterThan(0);
}

function finding(): HistoryFinding {
  const result = check();
  if (result.kind !== 'does not fit') throw new Error(`expected a finding, got ${result.kind}`);
  return result.finding;
}

const entryOf = (table: string, id: string): number =>
  opened.db
    .prepareValue<[string, string], number>(
      'SELECT max(seq) FROM log_row WHERE table_name = ? AND row_id = ?',
    )
    .get(table, id) ?? 0;

test('a history that was left alone fits, and is counted', () => {
  commit(opened.db, testContext, 'site renamed', 'Quay', (tx) =>
    tx.update(tableOf(opened.db, 'site'), made.site, { name: 'Quay' }),
  );
  const result = check();
  expect(result).toMatchObject({ kind: 'fits', draws: 1, reports: 1, head: logHead(opened.db) });
  expect(result).toMatchObject({ entries: 21, rows: 20 });
});

describe('rows', () => {
  test('one changed byte of one row is named: what, who, when', () => {
    tamper(`UPDATE decision SET outcome = 'not yet met' WHERE id = '${made.decision}'`);
    const { what, table, rowId, entry } = finding();
    expect(what).toBe(
      `The decision “TSU1, Lou Learner, decided on 2026-10-01” (row ${made.decision}) is not as it was recorded: it was changed outside Countersign.`,
    );
    expect({ table, rowId }).toEqual({ table: 'decision', rowId: made.decision });
    expect(entry).toEqual({
      seq: entryOf('decision', made.decision),
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
    tamper(statement);
    expect(finding().table).toBe(table);
  });

  test('a deleted row is named', () => {
    tamper(`DELETE FROM sample WHERE id = '${made.sample}'`);
    expect(finding()).toMatchObject({
      what: `The row ${made.sample} of sample was recorded and is gone: it was deleted outside Countersign.`,
      entry: { seq: entryOf('sample', made.sample) },
    });
  });

  test('a deletion noted in the log by hand is found by the entry it was added to', () => {
    const seq = logHead(opened.db).seq;
    tamper(
      `DELETE FROM sample WHERE id = '${made.sample}'`,
      `INSERT INTO log_row VALUES (${seq}, 'sample', '${made.sample}', NULL)`,
    );
    expect(finding()).toMatchObject({ table: 'log', entry: { seq } });
  });

  test('a stray row is named, with no entry', () => {
    tamper(`INSERT INTO learner (id, name, number, device_id) VALUES ('stray', 'Nobody', 'X9', 'd')`);
    expect(finding()).toMatchObject({
      what: 'The learner “Nobody” (row stray) was never recorded in the log: it was added outside Countersign.',
      entry: null,
    });
  });

  test('of several, the one of the earliest entry is named', () => {
    tamper(`UPDATE report SET title = 'x'`, `UPDATE person SET name = 'x' WHERE id = '${made.iqa}'`);
    expect(finding()).toMatchObject({ table: 'person', rowId: made.iqa });
  });

  test('a table dropped with its rows is found', () => {
    const raw = openByAnotherProgram(opened.file, opened.key);
    raw.pragma('foreign_keys = OFF');
    raw.exec('DROP TABLE import_batch');
    expect(finding()).toMatchObject({ table: 'import_batch', rowId: made.batch });
  });
});

describe('the log', () => {
  test.each(['at', 'actor_name', 'device_id', 'action', 'subject'])('a changed %s is found', (column) => {
    tamper(`UPDATE log SET ${column} = 'other' WHERE seq = 4`);
    expect(finding()).toMatchObject({
      what: 'Entry 4 of the log was changed after it was written.',
      entry: { seq: 4 },
    });
  });

  test('two entries that change places are found', () => {
    tamper(
      'UPDATE log SET seq = -1 WHERE seq = 5',
      'UPDATE log SET seq = 5 WHERE seq = 6',
      'UPDATE log SET seq = 6 WHERE seq = -1',
    );
    expect(finding()).toMatchObject({ table: 'log', rowId: '5' });
  });

  test('an entry taken out of the middle is found', () => {
    tamper('DELETE FROM log WHERE seq = 5');
    expect(finding().what).toBe('Entry 5 of the log is missing: entry 6 follows entry 4.');
  });

  test('a changed list of rows is found', () => {
    tamper(`UPDATE log_row SET row_hash = '${'0'.repeat(64)}' WHERE seq = 3`);
    expect(finding().what).toBe(
      'The list of rows that entry 3 of the log covers was changed after it was written.',
    );
  });

  test('an entry that pretends to another past of its rows is found, even with its own hash made anew', () => {
    commit(opened.db, testContext, 'site renamed', 'Quay', (tx) =>
      tx.update(tableOf(opened.db, 'site'), made.site, { name: 'Quay' }),
    );
    const { seq } = logHead(opened.db);
    const last = query<[seq: number], LogRow>('SELECT * FROM log WHERE seq = ?').get(opened.db, seq);
    if (!last) throw new Error('expected an entry');
    const before = '0'.repeat(64);
    const hash = entryHash({ ...last, before_hash: before });
    tamper(`UPDATE log SET before_hash = '${before}', hash = '${hash}' WHERE seq = ${seq}`);
    expect(finding()).toMatchObject({
      what: `Entry ${seq} of the log speaks of rows that earlier entries describe otherwise.`,
    });
  });

  test('lines for an entry that is not there are found', () => {
    tamper(`INSERT INTO log_row VALUES (900, 'site', 'x', NULL)`);
    expect(finding().what).toContain('entry 900');
  });

  test('a tail cut off is found by the rows it leaves behind', () => {
    const seq = logHead(opened.db).seq;
    tamper(`DELETE FROM log WHERE seq = ${seq}`, `DELETE FROM log_row WHERE seq = ${seq}`);
    expect(finding()).toMatchObject({ table: 'import_batch', rowId: made.batch, entry: null });
  });

  test('a tail cut off with its rows cannot be seen from inside: a printed head shows it', () => {
    const printed = logHead(opened.db);
    expect(isInChain(opened.db, printed)).toBe(true);
    tamper(
      `DELETE FROM log WHERE seq = ${printed.seq}`,
      `DELETE FROM log_row WHERE seq = ${printed.seq}`,
      `DELETE FROM import_batch`,
    );
    expect(check().kind).toBe('fits');
    expect(isInChain(opened.db, printed)).toBe(false);
  });

  test('a past taken out with the rest chained anew is found by the report that printed it', () => {
    const batch = record(opened.db, 'import_batch', {
      file_names: 'late.csv',
      sha256: 'ab',
      imported_at: testContext.now,
      counts: '{}',
    });
    const gone = logHead(opened.db);
    const report = recordReport(opened.db, made.plan, made.draw, made.iqa, 'R-2');
    const last = query<[seq: number], LogRow>('SELECT * FROM log WHERE seq = ?').get(opened.db, gone.seq + 1);
    const before = query<[seq: number], LogRow>('SELECT * FROM log WHERE seq = ?').get(
      opened.db,
      gone.seq - 1,
    );
    if (!last || !before) throw new Error('expected entries around it');
    const forged = entryHash({ ...last, seq: gone.seq, previous_hash: before.hash });
    tamper(
      `DELETE FROM import_batch WHERE id = '${batch}'`,
      `DELETE FROM log_row WHERE seq = ${gone.seq}`,
      `DELETE FROM log WHERE seq = ${gone.seq}`,
      `UPDATE log_row SET seq = ${gone.seq} WHERE seq = ${last.seq}`,
      `UPDATE log SET seq = ${gone.seq}, previous_hash = '${before.hash}', hash = '${forged}' WHERE seq = ${last.seq}`,
    );
    expect(finding()).toMatchObject({ table: 'report', rowId: report });
    expect(finding().what).toContain(`prints entry ${gone.seq} of the log with another hash`);
  });
});

describe('draws', () => {
  test.each([
    ['changed', `UPDATE draw_population SET facts = 'other'`],
    ['emptied', 'DELETE FROM draw_population'],
  ])('a %s population is named', (_what, statement) => {
    tamper(statement);
    expect(finding()).toMatchObject({
      table: 'draw_population',
      rowId: made.draw,
      entry: { seq: entryOf('draw', made.draw) },
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
  const table = tableOf(opened.db, 'site');
  commit(opened.db, testContext, 'many sites', 'x', (tx) => {
    for (let index = 0; index < 5_000; index += 1)
      tx.insert(table, { id: `s${index}`, name: `Site ${index}`, device_id: 'd' });
  });
  const seen: { done: number; total: number }[] = [];
  const whole = checkHistory(opened.db, {
    populationHash: testPopulationHash,
    onProgress: (progress) => seen.push(progress),
  });
  expect(whole.kind).toBe('fits');
  expect(seen.length).toBeGreaterThan(3);
  expect(seen.every(({ done, total }) => done <= total)).toBe(true);
  const stopped = checkHistory(opened.db, { populationHash: testPopulationHash, shouldStop: () => true });
  expect(stopped.kind).toBe('stopped');
});
