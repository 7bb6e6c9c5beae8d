import type { ReadableDatabase } from '../connection';
import { queryValue } from '../query';
import { recordTables } from '../table';
import type { CheckControl } from './types';

const STRIDE = 2_000;

/** Counts what has been looked at; tells and asks its control every few thousand steps. */
export interface Counter {
  /** Counts one row; true when the check should stop. */
  step(): boolean;
}

const logRows = queryValue<[], number>('SELECT count(*) FROM log_row');

export function counterOf(db: ReadableDatabase, { onProgress, shouldStop }: CheckControl): Counter {
  const counts = recordTables(db).map(
    (table) => db.prepareValue<[], number>(`SELECT count(*) FROM ${table}`).get() ?? 0,
  );
  const total = counts.reduce((sum, count) => sum + count, logRows.get(db) ?? 0);
  let done = 0;
  return {
    step: () => {
      done += 1;
      if (done % STRIDE !== 0) return false;
      onProgress?.({ done, total });
      return shouldStop?.() ?? false;
    },
  };
}
