import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newId, newIdAt } from '../../electron/database/ids';
import { commit, defineTable, logHead, tryCommit } from '../../electron/database/ledger';
import { NO_PREVIOUS_HASH, entryHash, rowSetHash, type LogRow } from '../../electron/database/log-entry';
import { query } from '../../electron/database/query';
import { rowHash, rowText, sha256 } from '../../electron/database/row-hash';
import { fail, ok } from '../../shared/result';
import { newDatabase, testContext } from '../support/database';

interface SiteRow {
  readonly id: string;
  readonly name: string;
  readonly device_id: string;
}
const siteTable = defineTable<SiteRow>({ name: 'site', columns: ['id', 'name', 'device_id'] });
const site = (name: string): SiteRow => ({ id: newId(), name, device_id: 'device-test' });
const sites = query<[], SiteRow>('SELECT * FROM site ORDER BY id');
const entries = query<[], LogRow>('SELECT * FROM log ORDER BY seq');
const covered = query<[seq: number], { row_id: string; row_hash: string | null }>(
  'SELECT row_id, row_hash FROM log_row WHERE seq = ? ORDER BY row_id',
);

describe('row hashes', () => {
  test('are of the documented text', () => {
    expect(rowText(['id', 'name', 'level', 'note', 'bytes'], ['a', 'Zoë', 2, null, Buffer.from('x')])).toBe(
      `id:t1:a\nname:t3:Zoë\nlevel:n:2\nbytes:b1:${sha256('x')}\n`,
    );
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  test('do not change when a column is appended that the row does not use', () => {
    expect(rowHash(['id', 'name', 'later'], ['a', 'b', null])).toBe(rowHash(['id', 'name'], ['a', 'b']));
  });

  test('two different rows never have the same text', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.constant(null));
    const row = fc.tuple(value, value, value);
    fc.assert(
      fc.property(row, row, (a, b) => {
        const same = a.every((field, index) => field === b[index]);
        expect(rowText(['p', 'q', 'r'], a) === rowText(['p', 'q', 'r'], b)).toBe(same);
      }),
    );
  });

  test('a number that SQLite would store as null is refused', () => {
    expect(() => rowText(['a'], [Number.NaN])).toThrow('null');
  });
});

describe('commit', () => {
  test('writes rows, one entry for all of them, and a chain', () => {
    const { db } = newDatabase();
    const [first, second] = [site('Harbour Street'), site('Mill Lane')];
    commit(db, testContext, 'sites added', 'two sites', (tx) => {
      tx.insert(siteTable, first);
      tx.insert(siteTable, second);
    });
    commit(db, testContext, 'site renamed', 'Quay', (tx) => tx.update(siteTable, first.id, { name: 'Quay' }));
    commit(db, testContext, 'site removed', 'Mill Lane', (tx) => tx.remove(siteTable, second.id));
    expect(sites.all(db)).toEqual([{ ...first, name: 'Quay' }]);

    const [one, two, three] = entries.all(db);
    if (!one || !two || !three) throw new Error('expected three entries');
    const hashOf = ({ id, name, device_id }: SiteRow) => rowHash(siteTable.columns, [id, name, device_id]);
    const renamed = { ...first, name: 'Quay' };
    expect(covered.all(db, 1)).toEqual(
      [first, second].map((row) => ({ row_id: row.id, row_hash: hashOf(row) })),
    );
    expect(covered.all(db, 3)).toEqual([{ row_id: second.id, row_hash: null }]);
    expect(one.previous_hash).toBe(NO_PREVIOUS_HASH);
    expect([two.previous_hash, three.previous_hash]).toEqual([one.hash, two.hash]);
    expect(two.before_hash).toBe(rowSetHash([{ table: 'site', id: first.id, hash: hashOf(first) }]));
    expect(two.after_hash).toBe(rowSetHash([{ table: 'site', id: first.id, hash: hashOf(renamed) }]));
    expect(three.after_hash).toBe(sha256(`site|${second.id}|-`));
    for (const entry of [one, two, three]) expect(entry.hash).toBe(entryHash(entry));
    expect(one).toMatchObject({ actor_name: 'Test', action: 'sites added', subject: 'two sites' });
    expect(logHead(db)).toEqual({ seq: 3, hash: three.hash });
  });

  test('what SQLite gives back hashes as what was written, for any text', () => {
    const { db } = newDatabase();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
        const row = site(`${name}${newId()}`);
        commit(db, testContext, 'site added', 'any', (tx) => tx.insert(siteTable, row));
        const stored = sites.all(db).find(({ id }) => id === row.id);
        if (!stored) throw new Error('the row is gone');
        const [line] = covered.all(db, logHead(db).seq);
        expect(rowHash(siteTable.columns, [stored.id, stored.name, stored.device_id])).toBe(line?.row_hash);
      }),
      { numRuns: 25 },
    );
  });

  test('a throw leaves neither rows nor an entry', () => {
    const { db } = newDatabase();
    const work = () =>
      commit(db, testContext, 'site added', 'x', (tx) => {
        tx.insert(siteTable, site('Mill Lane'));
        throw new Error('a bug');
      });
    expect(work).toThrow('a bug');
    expect(sites.all(db)).toEqual([]);
    expect(logHead(db).seq).toBe(0);
  });

  test('a refusal of tryCommit rolls back and is answered', () => {
    const { db } = newDatabase();
    const result = tryCommit(db, testContext, 'site added', 'x', (tx) => {
      tx.insert(siteTable, site('Mill Lane'));
      return fail({ code: 'no', message: 'No.' });
    });
    expect(result).toEqual({ ok: false, error: { code: 'no', message: 'No.' } });
    expect(sites.all(db)).toEqual([]);
    expect(tryCommit(db, testContext, 'site added', 'x', () => ok(7))).toEqual({ ok: true, value: 7 });
  });

  test('nothing changed, nothing logged', () => {
    const { db } = newDatabase();
    const row = site('Mill Lane');
    commit(db, testContext, 'site added', 'x', (tx) => tx.insert(siteTable, row));
    commit(db, testContext, 'nothing', 'x', () => undefined);
    commit(db, testContext, 'same name', 'x', (tx) => tx.update(siteTable, row.id, { name: 'Mill Lane' }));
    commit(db, testContext, 'there and back', 'x', (tx) => {
      tx.update(siteTable, row.id, { name: 'Quay' });
      tx.update(siteTable, row.id, { name: 'Mill Lane' });
    });
    commit(db, testContext, 'came and went', 'x', (tx) => {
      const passing = site('Passing');
      tx.insert(siteTable, passing);
      tx.remove(siteTable, passing.id);
    });
    expect(logHead(db).seq).toBe(1);
  });

  test('is synchronous and not nested', () => {
    const { db } = newDatabase();
    const nested = () =>
      commit(db, testContext, 'outer', 'x', () => commit(db, testContext, 'inner', 'x', () => undefined));
    expect(nested).toThrow('a transaction inside a transaction');
    const asynchronous = () => commit(db, testContext, 'later', 'x', () => Promise.resolve());
    expect(asynchronous).toThrow('asynchronous');
  });

  test('a wrong table definition and a table of working state are bugs that say so', () => {
    const { db } = newDatabase();
    const swapped = defineTable<SiteRow>({ name: 'site', columns: ['id', 'device_id', 'name'] });
    expect(() => commit(db, testContext, 'a', 'b', (tx) => tx.insert(swapped, site('x')))).toThrow(
      'in order: id, name, device_id',
    );
    const draft = defineTable<{ readonly id: string }>({ name: 'draft', columns: ['id'] });
    expect(() => commit(db, testContext, 'a', 'b', (tx) => tx.insert(draft, { id: 'x' }))).toThrow(
      'not a record table',
    );
    expect(() => query<[], unknown>('DELETE FROM site').all(db)).toThrow('would write');
  });
});

test('ids are UUIDv7 and sort in the order they were made', () => {
  const ids = Array.from({ length: 2_000 }, () => newId());
  expect([...ids].sort()).toEqual(ids);
  expect(
    ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
  ).toBe(true);
  expect(newIdAt(Date.parse('2026-01-01')) < newIdAt(Date.parse('2026-01-02'))).toBe(true);
});
