import path from 'node:path';
import type { IsoTime } from '../../shared/domain/calendar';
import type { Result } from '../../shared/result';
import { fail, ok } from '../../shared/result';
import type { WritableDatabase } from './connection';
import { copyName, makeCopy, rotateCopies } from './copies';
import { fileFailure } from './errors';
import type { Migration } from './migrations';
import { migrations } from './migrations';
import { queryValue } from './query';

export interface MigrateOptions {
  /** Where a copy is put before each migration of a database that already has a schema. */
  readonly copiesFolder: string;
  readonly now: IsoTime;
  /** The steps to take; those of this program unless a test says otherwise. */
  readonly steps?: readonly Migration[];
}

export interface MigrationReport {
  readonly from: number;
  readonly to: number;
  /** Files of the copies made, oldest first. */
  readonly copies: readonly string[];
}

const userVersion = queryValue<[], number>('SELECT user_version FROM pragma_user_version');
const brokenReferences = queryValue<[], string>('SELECT "table" FROM pragma_foreign_key_check');

export const schemaVersion = (db: WritableDatabase): number => userVersion.get(db) ?? 0;

/**
 * Brings the schema up to date: each migration in its own transaction, a consistent copy before each when there is
 * something to lose. Failures: `database-newer`, and those of the disk; a failed migration leaves the schema as it was.
 */
export function migrate(db: WritableDatabase, options: MigrateOptions): Result<MigrationReport> {
  const { copiesFolder, now, steps = migrations } = options;
  const from = schemaVersion(db);
  const latest = Math.max(...steps.map(({ version }) => version));
  if (from > latest)
    return fail({
      code: 'database-newer',
      message: 'This centre was last used with a newer version of Countersign.',
      remedy: 'Install that version or a later one on this computer. Nothing was changed.',
    });
  const copies: string[] = [];
  try {
    for (const step of steps.filter(({ version }) => version > from)) {
      if (from > 0) copies.push(copyBefore(db, step, copiesFolder, now));
      db.immediate(() => apply(db, step));
    }
  } catch (error) {
    const failure = fileFailure(error);
    if (failure) return fail(failure);
    throw error;
  }
  if (copies.length > 0) rotateCopies(copiesFolder);
  return ok({ from, to: schemaVersion(db), copies });
}

function copyBefore(db: WritableDatabase, step: Migration, folder: string, now: IsoTime): string {
  const file = path.join(folder, copyName('before', now, `${String(step.version).padStart(4, '0')}-`));
  makeCopy(db, file);
  return file;
}

function apply(db: WritableDatabase, { version, name, sql }: Migration): void {
  db.execute(sql);
  const broken = brokenReferences.get(db);
  if (broken !== undefined)
    throw new Error(`migration ${version}-${name} leaves ${broken} naming rows that are gone`);
  db.execute(`PRAGMA user_version = ${version}`);
}
