import type { ReadableDatabase } from './connection';
import { rowHash } from './row-hash';
import { columnsOf, type RowShape, type Table } from './table';

/**
 * What a form was made from: changes with any value of the row. A request that carries another one was made from a
 * base that somebody has changed meanwhile.
 */
export function rowVersion<Row extends RowShape<Row>>(
  db: ReadableDatabase,
  table: Table<Row>,
  row: Row,
): string {
  const columns: readonly (keyof Row & string)[] = table.columns;
  if (columns.length !== columnsOf(db, table.name).length) throw new Error(`${table.name} lacks columns`);
  return rowHash(
    columns,
    columns.map((column) => row[column]),
  ).slice(0, 16);
}
