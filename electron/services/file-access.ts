import type { Result } from '../../shared/result';
import { fail } from '../../shared/result';
import type { ReadableDatabase, WritableDatabase } from '../database/connection';
import { fileFailure } from '../database/errors';
import { openDatabase, openForReading } from '../database/open';
import type { FileAccess } from './centre-context';

/** Opens the centre's file in a worker thread, to read, and closes it again. */
export const withReading = <T>(access: FileAccess, work: (db: ReadableDatabase) => Result<T>): Result<T> =>
  use(openForReading(received(access)), work);

/** As `withReading`, to write. Main holds its own writes back meanwhile (`Jobs.exclusively`). */
export const withWriting = <T>(access: FileAccess, work: (db: WritableDatabase) => Result<T>): Result<T> =>
  use(openDatabase(received(access)), work);

/** As `withWriting`, for work that waits for files beside the database. */
export async function whileWriting<T>(
  access: FileAccess,
  work: (db: WritableDatabase) => Promise<Result<T>>,
): Promise<Result<T>> {
  const opened = openDatabase(received(access));
  if (!opened.ok) return opened;
  try {
    return await work(opened.value);
  } finally {
    opened.value.close();
  }
}

/** As `withReading`, for work that is not done at once. */
export async function whileReading<T>(
  access: FileAccess,
  work: (db: ReadableDatabase) => Promise<Result<T>>,
): Promise<Result<T>> {
  const opened = openForReading(received(access));
  if (!opened.ok) return opened;
  try {
    return await work(opened.value);
  } finally {
    opened.value.close();
  }
}

/** A Buffer arrives in a worker thread as a plain array of bytes. */
const received = (access: FileAccess): FileAccess => ({ ...access, key: Buffer.from(access.key) });

function use<Db extends ReadableDatabase, T>(opened: Result<Db>, work: (db: Db) => Result<T>): Result<T> {
  if (!opened.ok) return opened;
  const db = opened.value;
  try {
    return work(db);
  } catch (error) {
    const failure = fileFailure(error);
    if (failure) return fail(failure);
    throw error;
  } finally {
    db.close();
  }
}
