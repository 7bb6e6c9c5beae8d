import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { Result } from '../../shared/result';
import { fail, ok } from '../../shared/result';
import { Connection } from './connection';
import type { ReadableDatabase, WritableDatabase } from './connection';
import { databaseDamaged, fileFailure } from './errors';
import { latestVersion } from './migrations';

export interface OpenOptions {
  readonly file: string;
  /** 32 random bytes, used as they are: no derivation when the file is opened. */
  readonly key: Buffer;
  /** The SQLite binding that this runtime can load; undefined where the shipped one suits (Node-API 10). */
  readonly nativeBinding: string | undefined;
  /** Makes the file, which must not exist. Without it a missing file is a failure. */
  readonly create?: boolean;
}

const BUSY_MILLISECONDS = 5_000;
const PAGE_BYTES = 4_096;

/**
 * Opens the encrypted file for reading and writing.
 * Failures: `database-missing`, `database-exists`, `database-damaged`, `database-busy`, `database-newer`,
 * `database-unreadable`, `wrong-key`. Never replaces a file. The schema may be older than this program's: see migrate.ts.
 */
export const openDatabase = (options: OpenOptions): Result<WritableDatabase> => open(options, false);

/** As `openDatabase`, for a worker that only reads. */
export const openForReading = (options: Omit<OpenOptions, 'create'>): Result<ReadableDatabase> =>
  open(options, true);

function open(options: OpenOptions, readonly: boolean): Result<Connection> {
  const { file, key, nativeBinding, create = false } = options;
  if (key.length !== 32) throw new Error('a database key has 32 bytes');
  const exists = existsSync(file);
  if (create && exists)
    return fail({
      code: 'database-exists',
      message: 'There already is a database at this place.',
      remedy: 'Open it, or move it away first.',
    });
  if (!create && !exists)
    return fail({
      code: 'database-missing',
      message: 'The centre’s database is not where it should be.',
      remedy: 'Put the file back, or restore a backup.',
    });
  if (exists && looksDamaged(file)) return fail(databaseDamaged);
  let raw: Database | undefined;
  try {
    raw = new Database(file, {
      readonly,
      fileMustExist: !create,
      timeout: BUSY_MILLISECONDS,
      ...(nativeBinding === undefined ? {} : { nativeBinding }),
    });
    configure(raw, key, readonly);
    const version = Number(raw.pragma('user_version', { simple: true }));
    if (version > latestVersion) {
      raw.close();
      return fail({
        code: 'database-newer',
        message: 'This centre was last used with a newer version of Countersign.',
        remedy: 'Install that version or a later one on this computer. Nothing was changed.',
      });
    }
    return ok(new Connection(raw));
  } catch (error) {
    raw?.close();
    const failure = fileFailure(error);
    if (failure) return fail(failure);
    throw error;
  }
}

/** Every setting a connection needs, in the one place. */
function configure(raw: Database, key: Buffer, readonly: boolean): void {
  raw.pragma(`cipher='sqlcipher'`);
  raw.pragma(`key="x'${key.toString('hex')}'"`);
  raw.pragma('trusted_schema = OFF');
  // Temporary tables and sorting would otherwise reach the disk unencrypted.
  raw.pragma('temp_store = MEMORY');
  // 64 MiB: a page that is not kept is decrypted anew, and a large import encrypts its pages several times. The
  // indexes of 200,000 decisions take some 20 MiB each.
  raw.pragma('cache_size = -65536');
  raw.pragma('foreign_keys = ON');
  // Without it, INSERT OR REPLACE would delete past the triggers that refuse a deletion.
  raw.pragma('recursive_triggers = ON');
  raw.prepare('SELECT count(*) FROM sqlite_schema').get();
  if (readonly) return;
  raw.pragma('journal_mode = WAL');
  raw.pragma('synchronous = FULL');
}

/** An encrypted file is whole pages of what looks like noise: an empty, cut or plain file cannot be one. */
export function looksDamaged(file: string): boolean {
  const { size } = statSync(file);
  if (size === 0 || size % PAGE_BYTES !== 0) return true;
  const start = Buffer.alloc(16);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, start, 0, start.length, 0);
  } finally {
    closeSync(handle);
  }
  return start.equals(Buffer.from('SQLite format 3\0')) || start.equals(Buffer.alloc(16));
}
