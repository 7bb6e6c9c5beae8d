import type { Result } from '../../shared/result';
import { fail } from '../../shared/result';
import type { ReadableDatabase, WritableDatabase } from '../database/connection';
import { fileFailure } from '../database/errors';
import { openDatabase, openForReading } from '../database/open';
import { enterFile } from '../workers/latch';
import type { FileAccess } from './centre-context';

/** Opens the centre's file in a worker thread, to read, and closes it again. */
export const withReading = <T>(access: FileAccess, work: (db: ReadableDatabase) => Result<T>): Result<T> =>
  use(() => openForReading(received(access)), work);

/** As `withReading`, to write. Main holds its own writes back meanwhile (`Jobs.exclusively`). */
export const withWriting = <T>(access: FileAccess, work: (db: WritableDatabase) => Result<T>): Result<T> =>
  use(() => openDatabase(received(access)), work);

/** As `withWriting`, for work that waits for files beside the database. */
export const whileWriting = <T>(
  access: FileAccess,
  work: (db: WritableDatabase) => Promise<Result<T>>,
): Promise<Result<T>> => useWhile(() => openDatabase(received(access)), work);

/** As `withReading`, for work that is not done at once. */
export const whileReading = <T>(
  access: FileAccess,
  work: (db: ReadableDatabase) => Promise<Result<T>>,
): Promise<Result<T>> => useWhile(() => openForReading(received(access)), work);

/** A Buffer arrives in a worker thread as a plain array of bytes. */
const received = (access: FileAccess): FileAccess => ({ ...access, key: Buffer.from(access.key) });

function use<Db extends ReadableDatabase, T>(open: () => Result<Db>, work: (db: Db) => Result<T>): Result<T> {
  const leaveFile = enterFile();
  try {
    const opened = open();
    if (!opened.ok) return opened;
    try {
      return work(opened.value);
    } catch (error) {
      return failedInFile(error);
    } finally {
      opened.value.close();
    }
  } finally {
    leaveFile();
  }
}

async function useWhile<Db extends ReadableDatabase, T>(
  open: () => Result<Db>,
  work: (db: Db) => Promise<Result<T>>,
): Promise<Result<T>> {
  const leaveFile = enterFile();
  try {
    const opened = open();
    if (!opened.ok) return opened;
    try {
      return await work(opened.value);
    } catch (error) {
      return failedInFile(error);
    } finally {
      opened.value.close();
    }
  } finally {
    leaveFile();
  }
}

/** What a person can do something about is a value; a bug goes on. */
function failedInFile(error: unknown): Result<never> {
  const failure = fileFailure(error);
  if (failure) return fail(failure);
  throw error;
}
