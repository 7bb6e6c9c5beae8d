import { beforeEach, describe, expect, test } from 'vitest';
import { isInChain } from '../../electron/database/history/draws';
import { commit, logHead } from '../../electron/database/ledger';
import { entryHash, type LogRow } from '../../electron/database/log-entry';
import { query } from '../../electron/database/query';
import { testContext } from '../support/database';
import { recordedHistory, type RecordedHistory } from '../support/recorded-history';
import { record, recordReport, tableOf } from '../support/records';

let history: RecordedHistory;
beforeEach(() => {
  history = recordedHistory();
});

describe('the log', () => {
  test.each(['at', 'actor_name', 'device_id', 'action', 'subject'])('a changed %s is found', (column) => {
    history.tamper(`UPDATE log SET ${column} = 'other' WHERE seq = 4`);
    expect(history.finding()).toMatchObject({
      what: 'Entry 4 of the log was changed after it was written.',
      entry: { seq: 4 },
    });
  });

  test('two entries that change places are found', () => {
    history.tamper(
      'UPDATE log SET seq = -1 WHERE seq = 5',
      'UPDATE log SET seq = 5 WHERE seq = 6',
      'UPDATE log SET seq = 6 WHERE seq = -1',
    );
    expect(history.finding()).toMatchObject({ table: 'log', rowId: '5' });
  });

  test('an entry taken out of the middle is found', () => {
    history.tamper('DELETE FROM log WHERE seq = 5');
    expect(history.finding().what).toBe('Entry 5 of the log is missing: entry 6 follows entry 4.');
  });

  test('a changed list of rows is found', () => {
    history.tamper(`UPDATE log_row SET row_hash = '${'0'.repeat(64)}' WHERE seq = 3`);
    expect(history.finding().what).toBe(
      'The list of rows that entry 3 of the log covers was changed after it was written.',
    );
  });

  test('an entry that pretends to another past of its rows is found, even with its own hash made anew', () => {
    commit(history.db, testContext, 'site renamed', 'Quay', (tx) =>
      tx.update(tableOf(history.db, 'site'), history.made.site, { name: 'Quay' }),
    );
    const { seq } = logHead(history.db);
    const last = query<[seq: number], LogRow>('SELECT * FROM log WHERE seq = ?').get(history.db, seq);
    if (!last) throw new Error('expected an entry');
    const before = '0'.repeat(64);
    const hash = entryHash({ ...last, before_hash: before });
    history.tamper(`UPDATE log SET before_hash = '${before}', hash = '${hash}' WHERE seq = ${seq}`);
    expect(history.finding()).toMatchObject({
      what: `Entry ${seq} of the log speaks of rows that earlier entries describe otherwise.`,
    });
  });

  test('lines for an entry that is not there are found', () => {
    history.tamper(`INSERT INTO log_row VALUES (900, 'site', 'x', NULL)`);
    expect(history.finding().what).toContain('entry 900');
  });

  test('a tail cut off is found by the rows it leaves behind', () => {
    const seq = logHead(history.db).seq;
    history.tamper(`DELETE FROM log WHERE seq = ${seq}`, `DELETE FROM log_row WHERE seq = ${seq}`);
    expect(history.finding()).toMatchObject({
      table: 'import_batch',
      rowId: history.made.batch,
      entry: null,
    });
  });

  test('a tail cut off with its rows cannot be seen from inside: a printed head shows it', () => {
    const printed = logHead(history.db);
    expect(isInChain(history.db, printed)).toBe(true);
    history.tamper(
      `DELETE FROM log WHERE seq = ${printed.seq}`,
      `DELETE FROM log_row WHERE seq = ${printed.seq}`,
      `DELETE FROM import_batch`,
    );
    expect(history.check().kind).toBe('fits');
    expect(isInChain(history.db, printed)).toBe(false);
  });

  test('a past taken out with the rest chained anew is found by the report that printed it', () => {
    const batch = record(history.db, 'import_batch', {
      file_names: 'late.csv',
      sha256: 'ab',
      imported_at: testContext.now,
      counts: '{}',
    });
    const gone = logHead(history.db);
    const report = recordReport(history.db, history.made.plan, history.made.draw, history.made.iqa, 'R-2');
    const last = query<[seq: number], LogRow>('SELECT * FROM log WHERE seq = ?').get(
      history.db,
      gone.seq + 1,
    );
    const before = query<[seq: number], LogRow>('SELECT * FROM log WHERE seq = ?').get(
      history.db,
      gone.seq - 1,
    );
    if (!last || !before) throw new Error('expected entries around it');
    const forged = entryHash({ ...last, seq: gone.seq, previous_hash: before.hash });
    history.tamper(
      `DELETE FROM import_batch WHERE id = '${batch}'`,
      `DELETE FROM log_row WHERE seq = ${gone.seq}`,
      `DELETE FROM log WHERE seq = ${gone.seq}`,
      `UPDATE log_row SET seq = ${gone.seq} WHERE seq = ${last.seq}`,
      `UPDATE log SET seq = ${gone.seq}, previous_hash = '${before.hash}', hash = '${forged}' WHERE seq = ${last.seq}`,
    );
    expect(history.finding()).toMatchObject({ table: 'report', rowId: report });
    expect(history.finding().what).toContain(`prints entry ${gone.seq} of the log with another hash`);
  });
});
