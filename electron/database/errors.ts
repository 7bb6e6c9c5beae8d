import Database from 'better-sqlite3';
import type { Failure } from '../../shared/result';

/** SQLite's own code, `SQLITE_BUSY` or an extended one, when `error` came from SQLite. */
export const sqliteCode = (error: unknown): string | undefined =>
  error instanceof Database.SqliteError ? error.code : undefined;

const is = (code: string, family: string): boolean => code === family || code.startsWith(`${family}_`);

/** An expected failure of the file or its disk as a sentence; undefined when `error` is a bug. */
export function fileFailure(error: unknown): Failure | undefined {
  const code = sqliteCode(error);
  if (code === undefined) return undefined;
  if (is(code, 'SQLITE_BUSY') || is(code, 'SQLITE_LOCKED'))
    return {
      code: 'database-busy',
      message: 'The centre’s database is in use by another program.',
      remedy: 'Close other windows of Countersign and backup programs that hold the file, then try again.',
    };
  if (is(code, 'SQLITE_CORRUPT') || is(code, 'SQLITE_IOERR') || code === 'SQLITE_PROTOCOL')
    return databaseDamaged;
  if (is(code, 'SQLITE_NOTADB'))
    return {
      code: 'wrong-key',
      message: 'The centre’s database does not open with this key.',
      remedy: 'Sign in at the computer the centre was set up on, or restore a backup of this centre.',
    };
  if (is(code, 'SQLITE_FULL'))
    return {
      code: 'disk-full',
      message: 'The disk is full, so nothing was saved.',
      remedy: 'Free some space on the disk and try again.',
    };
  if (is(code, 'SQLITE_CANTOPEN') || is(code, 'SQLITE_READONLY') || is(code, 'SQLITE_PERM'))
    return {
      code: 'database-unreadable',
      message: 'The centre’s database cannot be opened for writing.',
      remedy:
        'Check that you may write to the folder that holds it and that the disk is not write-protected.',
    };
  return undefined;
}

export const databaseDamaged: Failure = {
  code: 'database-damaged',
  message: 'The centre’s database is damaged. It was left as it is.',
  remedy: 'Restore the newest copy or backup; keep the damaged file until the restored centre is complete.',
};

/**
 * What a guard (a trigger that refuses) said, as a failure with the rule's id as its code: `P1`, `revision`,
 * `append-only`, `frozen`. Undefined for anything else.
 */
export function guardRefusal(error: unknown): Failure | undefined {
  if (!(error instanceof Database.SqliteError) || error.code !== 'SQLITE_CONSTRAINT_TRIGGER')
    return undefined;
  const match = /^([A-Za-z][\w-]*): (.+)$/s.exec(error.message);
  return match?.[1] !== undefined && match[2] !== undefined
    ? { code: match[1], message: match[2] }
    : undefined;
}
