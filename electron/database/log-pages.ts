import type { LogRow } from './log-entry';
import { query, queryValue } from './query';

/** Entries before a sequence number, newest first, with how many rows each covers. */
export const logPage = query<[before: number, limit: number], LogRow & { readonly rows: number }>(`
  SELECT l.*, (SELECT count(*) FROM log_row r WHERE r.seq = l.seq) AS rows
  FROM log l WHERE l.seq < ? ORDER BY l.seq DESC LIMIT ?`);

export const logEntries = query<[], LogRow>('SELECT * FROM log ORDER BY seq');

export const logSize = queryValue<[], number>('SELECT count(*) FROM log');
