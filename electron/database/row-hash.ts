import * as crypto from 'node:crypto';
import type { SqlValue } from './connection';

/** Lower-case hex SHA-256 of UTF-8 text or bytes. */
export const sha256: (data: string | Uint8Array) => string =
  // Node before 20.12 lacks the one-shot, which takes a third of the time for small texts.
  typeof crypto.hash === 'function'
    ? (data) => crypto.hash('sha256', data, 'hex')
    : (data) => crypto.createHash('sha256').update(data).digest('hex');

/**
 * The canonical text of a row: for each column that is not null, in the table's column order, one of
 *
 *     <column>:t<length in UTF-16 units>:<text>\n
 *     <column>:n:<number as JavaScript writes it>\n
 *     <column>:b<length in bytes>:<lower-case hex SHA-256 of the bytes>\n
 *
 * Null columns are left out, so a column that a later migration appends does not change the hashes of older rows.
 */
export function rowText(columns: readonly string[], values: readonly SqlValue[]): string {
  let text = '';
  for (let index = 0; index < columns.length; index += 1) {
    const value = values[index];
    if (value === null || value === undefined) continue;
    if (typeof value === 'string') text += `${columns[index]}:t${value.length}:${value}\n`;
    else if (typeof value === 'number') text += `${columns[index]}:n:${numberText(value)}\n`;
    else text += `${columns[index]}:b${value.length}:${sha256(value)}\n`;
  }
  return text;
}

/** SHA-256 of the row's canonical text. */
export const rowHash = (columns: readonly string[], values: readonly SqlValue[]): string =>
  sha256(rowText(columns, values));

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error('a number that SQLite would store as null');
  return String(value);
}
