import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { command, queryValue } from '../../electron/database/query';
import { openDatabase, openForReading } from '../../electron/database/open';
import {
  failureOf,
  newDatabase,
  openByAnotherProgram,
  temporaryFolder,
  testContext,
  valueOf,
} from '../support/database';
import { nativeBinding } from '../support/native';
import { recordCentre } from '../support/records';

const setting = command<[string, string]>('INSERT INTO setting (key, value) VALUES (?, ?)');
const pragma = (name: string) => queryValue<[], string | number>(`SELECT * FROM pragma_${name}`);

test('sets what every connection needs', () => {
  const { db } = newDatabase();
  const values = [
    'journal_mode',
    'synchronous',
    'foreign_keys',
    'trusted_schema',
    'temp_store',
    'busy_timeout',
  ].map((name) => pragma(name).get(db));
  expect(values).toEqual(['wal', 2, 1, 0, 2, 5_000]);
  expect(testContext.actor.name).toBe('Test');
});

test('never makes a file unless told to, and never over another', () => {
  const file = path.join(temporaryFolder(), 'countersign.db');
  const key = randomBytes(32);
  expect(failureOf(openDatabase({ file, key, nativeBinding })).code).toBe('database-missing');
  expect(existsSync(file)).toBe(false);
  writeFileSync(file, 'something of mine');
  expect(failureOf(openDatabase({ file, key, nativeBinding, create: true })).code).toBe('database-exists');
  expect(readFileSync(file, 'utf8')).toBe('something of mine');
});

test('nothing of what was written can be read from the files', () => {
  const { db, file } = newDatabase();
  recordCentre(db);
  const bytes = Buffer.concat([readFileSync(file), readFileSync(`${file}-wal`)]);
  for (const word of ['Lou Learner', 'CREATE TABLE', 'SQLite format 3'])
    expect(bytes.includes(word)).toBe(false);
});

test('another key does not open it, and the right one still does', () => {
  const { db, file, key } = newDatabase();
  db.close();
  expect(failureOf(openDatabase({ file, key: randomBytes(32), nativeBinding })).code).toBe('wrong-key');
  valueOf(openDatabase({ file, key, nativeBinding })).close();
});

test('a newer database is refused and stays as it is', () => {
  const { db, file, key } = newDatabase();
  db.execute('PRAGMA user_version = 9990');
  db.close();
  const before = readFileSync(file);
  const failure = failureOf(openDatabase({ file, key, nativeBinding }));
  expect(failure).toMatchObject({ code: 'database-newer' });
  expect(failure.remedy).toContain('Nothing was changed');
  expect(readFileSync(file).equals(before)).toBe(true);
});

test.each([
  ['empty', () => Buffer.alloc(0)],
  ['cut short', (whole: Buffer) => whole.subarray(0, whole.length - 100)],
  ['zeros', (whole: Buffer) => Buffer.alloc(whole.length)],
  [
    'a database that is not encrypted',
    () => Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(4_080)]),
  ],
])('a damaged file (%s) is said to be damaged and stays as it is', (_what, damage) => {
  const { db, file, key } = newDatabase();
  db.close();
  const damaged = damage(readFileSync(file));
  writeFileSync(file, damaged);
  expect(failureOf(openDatabase({ file, key, nativeBinding })).code).toBe('database-damaged');
  expect(readFileSync(file).equals(damaged)).toBe(true);
});

test('a file cut in half is not taken for a whole one', () => {
  const { db, file, key } = newDatabase();
  recordCentre(db);
  db.close();
  truncateSync(file, 8 * 4_096);
  expect(failureOf(openDatabase({ file, key, nativeBinding })).code).toBe('database-damaged');
});

test('a file that another program holds is busy', () => {
  const { db, file, key } = newDatabase();
  db.close();
  const other = openByAnotherProgram(file, key);
  other.pragma('locking_mode = EXCLUSIVE');
  other.exec('BEGIN EXCLUSIVE');
  expect(failureOf(openDatabase({ file, key, nativeBinding })).code).toBe('database-busy');
});

test('a reader beside the writer sees what was committed and cannot write', () => {
  const { db, file, key } = newDatabase();
  setting.run(db, 'a', '1');
  const reader = valueOf(openForReading({ file, key, nativeBinding }));
  const count = queryValue<[], number>('SELECT count(*) FROM setting');
  expect(count.get(reader)).toBe(1);
  setting.run(db, 'b', '2');
  expect(count.get(reader)).toBe(2);
  expect(() => reader.prepareRead<[], unknown>('DELETE FROM setting')).toThrow('would write');
  reader.close();
});
