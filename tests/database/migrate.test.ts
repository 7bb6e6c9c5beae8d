import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ReadableDatabase, SqlValue, WritableDatabase } from '../../electron/database/connection';
import { listCopies } from '../../electron/database/copies';
import { migrate, schemaVersion } from '../../electron/database/migrate';
import { latestVersion, migrations, type Migration } from '../../electron/database/migrations';
import { openDatabase } from '../../electron/database/open';
import { query, queryValue } from '../../electron/database/query';
import { failureOf, newDatabase, temporaryFolder, testTime, valueOf } from '../support/database';
import { nativeBinding } from '../support/native';
import { recordEverything } from '../support/records';

const upTo = (version: number): readonly Migration[] => migrations.filter((step) => step.version <= version);
const versions = migrations.map(({ version }) => version);

/** A database with the schema of an earlier version. */
function databaseAt(version: number) {
  const folder = temporaryFolder();
  const file = path.join(folder, 'countersign.db');
  const key = randomBytes(32);
  const db = valueOf(openDatabase({ file, key, nativeBinding, create: true }));
  onTestFinished(() => db.close());
  const copies = path.join(folder, 'copies');
  if (version > 0) valueOf(migrate(db, { copiesFolder: copies, now: testTime, steps: upTo(version) }));
  return { db, copies, key };
}

/** Every table with its rows, in the order of their keys. */
function contents(db: ReadableDatabase): Record<string, readonly Record<string, SqlValue>[]> {
  const tables = queryValue<[], string>(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name`,
  );
  return Object.fromEntries(
    tables
      .all(db)
      .map((name) => [name, db.prepareRead<[], Record<string, SqlValue>>(`SELECT * FROM ${name}`).all()]),
  );
}

function schemaOf(db: WritableDatabase): string {
  const rows = query<[], { readonly sql: string }>(
    'SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY tbl_name, type DESC, name',
  );
  return `${rows
    .all(db)
    .map(({ sql }) => `${sql};`)
    .join('\n\n')}\n`;
}

test('migrations are numbered in tens, upwards', () => {
  expect(versions.every((version) => version % 10 === 0)).toBe(true);
  expect([...new Set(versions)].sort((a, b) => a - b)).toEqual(versions);
});

test('the schema is the one in schema.snapshot.sql', async () => {
  // A difference means: add a migration, then write the snapshot anew with `npx vitest run -u`.
  await expect(schemaOf(newDatabase().db)).toMatchFileSnapshot('schema.snapshot.sql');
});

test('a new database gets the whole schema and no copies', () => {
  const { db, copies } = databaseAt(0);
  expect(valueOf(migrate(db, { copiesFolder: copies, now: testTime }))).toEqual({
    from: 0,
    to: latestVersion,
    copies: [],
  });
  expect(existsSync(copies)).toBe(false);
});

describe.each(versions.slice(1))('the migration to %i', (version) => {
  const before = versions[versions.indexOf(version) - 1] ?? 0;

  test('keeps every row of every table, and makes a copy that opens', () => {
    const { db, copies, key } = databaseAt(before);
    recordEverything(db);
    const rows = contents(db);
    const report = valueOf(migrate(db, { copiesFolder: copies, now: testTime, steps: upTo(version) }));
    expect(report).toMatchObject({ from: before, to: version });
    expect(contents(db)).toMatchObject(rows);
    const [copy] = report.copies;
    if (copy === undefined) throw new Error('expected a copy');
    const copied = valueOf(openDatabase({ file: copy, key, nativeBinding }));
    onTestFinished(() => copied.close());
    expect(schemaVersion(copied)).toBe(before);
    expect(contents(copied)).toEqual(rows);
  });
});

test('a second run does nothing', () => {
  const { db, copies } = databaseAt(latestVersion);
  expect(valueOf(migrate(db, { copiesFolder: copies, now: testTime })).copies).toEqual([]);
});

test('a migration that fails leaves schema, rows and version as they were', () => {
  const { db, copies } = databaseAt(latestVersion);
  recordEverything(db);
  const rows = contents(db);
  const bad = (sql: string): readonly Migration[] => [...migrations, { version: 9990, name: 'bad', sql }];
  const run = (sql: string) => () => migrate(db, { copiesFolder: copies, now: testTime, steps: bad(sql) });
  expect(run('CREATE TABLE extra (a TEXT); SELECT nonsense FROM nowhere;')).toThrow('nowhere');
  const orphaning = 'PRAGMA defer_foreign_keys = ON; CREATE TABLE extra (a TEXT); DELETE FROM site;';
  expect(run(orphaning)).toThrow('naming rows that are gone');
  expect(schemaVersion(db)).toBe(latestVersion);
  expect(contents(db)).toEqual(rows);
  expect(readdirSync(copies)).toHaveLength(1);
});

test('the newest five copies from before migrations are kept', () => {
  const { db, copies } = databaseAt(latestVersion);
  for (let step = 1; step <= 7; step += 1) {
    const next = { version: 9000 + step * 10, name: 'x', sql: `CREATE TABLE extra_${step} (a TEXT)` };
    const now = `2026-11-2${step}T08:00:00.000Z`;
    valueOf(migrate(db, { copiesFolder: copies, now, steps: [...migrations, next] }));
  }
  expect(listCopies(copies).map(({ takenAt }) => takenAt.slice(0, 10))).toEqual([
    '2026-11-27',
    '2026-11-26',
    '2026-11-25',
    '2026-11-24',
    '2026-11-23',
  ]);
});

test('a newer database is refused', () => {
  const { db, copies } = databaseAt(latestVersion);
  const steps = migrations.slice(0, 1);
  expect(failureOf(migrate(db, { copiesFolder: copies, now: testTime, steps })).code).toBe('database-newer');
  expect(schemaVersion(db)).toBe(latestVersion);
});
