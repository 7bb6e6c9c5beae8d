import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import type { WritableDatabase } from '../../electron/database/connection';
import type { CommitContext } from '../../electron/database/ledger';
import { migrate } from '../../electron/database/migrate';
import { openDatabase } from '../../electron/database/open';
import type { Failure, Result } from '../../shared/result';
import { nativeBinding } from './native';

export const testTime = '2026-11-21T14:32:00.000Z';

/** Who writes in tests. */
export const testContext: CommitContext = {
  actor: { id: null, name: 'Test' },
  now: testTime,
  deviceId: 'device-test',
};

/** A folder that is deleted when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'countersign-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The value of a result that has to be a success. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

/** The failure of a result that has to be one. */
export function failureOf<T>(result: Result<T>): Failure {
  if (result.ok) throw new Error('expected a failure');
  return result.error;
}

export interface TestDatabase {
  readonly db: WritableDatabase;
  readonly file: string;
  readonly key: Buffer;
  readonly folder: string;
}

/** A new encrypted database with the whole schema, in a folder of its own; closed and deleted when the test ends. */
export function newDatabase(): TestDatabase {
  const folder = temporaryFolder();
  const file = path.join(folder, 'countersign.db');
  const key = randomBytes(32);
  const db = valueOf(openDatabase({ file, key, nativeBinding, create: true }));
  onTestFinished(() => db.close());
  valueOf(migrate(db, { copiesFolder: path.join(folder, 'copies'), now: testTime }));
  return { db, file, key, folder };
}

/** Another program's connection to the same file, with the key and none of the application's care. */
export function openByAnotherProgram(file: string, key: Buffer): Database {
  const raw = new Database(file, { nativeBinding });
  raw.pragma(`cipher='sqlcipher'`);
  raw.pragma(`key="x'${key.toString('hex')}'"`);
  onTestFinished(() => {
    raw.close();
  });
  return raw;
}
