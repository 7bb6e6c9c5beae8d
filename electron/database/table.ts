import type { ReadableDatabase, SqlValue } from './connection';
import type { Query } from './query';
import { query, queryValue } from './query';

/** The type of a record table's row: a text id and values SQLite can hold. */
export type RowShape<Row> = { readonly [Column in keyof Row]: SqlValue } & { readonly id: string };

/** A record table: rows that `commit` writes and the log covers. */
export interface Table<Row> {
  readonly name: string;
  /** All columns, in the schema's order: the order is part of every row's hash. */
  readonly columns: readonly (keyof Row & string)[];
  readonly byId: Query<[id: string], Row>;
  /** Adds a row: values in column order. */
  readonly insertSql: string;
}

/** Names a record table and its columns, all of them and in the schema's order (see `checkTable`). */
export function defineTable<Row extends RowShape<Row>>(definition: {
  readonly name: string;
  readonly columns: readonly (keyof Row & string)[];
}): Table<Row> {
  const { name, columns } = definition;
  const list = columns.join(', ');
  return {
    name,
    columns,
    byId: query<[id: string], Row>(`SELECT ${list} FROM ${name} WHERE id = ?`),
    insertSql: `INSERT INTO ${name} (${list}) VALUES (${columns.map(() => '?').join(', ')})`,
  };
}

const checked = new WeakMap<ReadableDatabase, Set<string>>();

/** Throws, at a table's first write on a connection, when its definition is not what the schema says. */
export function checkTable<Row>(db: ReadableDatabase, { name, columns }: Table<Row>): void {
  const known = checked.get(db) ?? new Set<string>();
  if (known.has(name)) return;
  if (UNCOVERED_TABLES.includes(name)) throw new Error(`${name} is not a record table`);
  const inSchema = columnsOf(db, name);
  if (inSchema.join() !== columns.join())
    throw new Error(
      `defineTable('${name}'): give the columns of the schema, in order: ${inSchema.join(', ')}`,
    );
  checked.set(db, known.add(name));
}

const columnNames = queryValue<[table: string], string>('SELECT name FROM pragma_table_info(?) ORDER BY cid');

/** The columns of a table in the schema's order. */
export const columnsOf = (db: ReadableDatabase, table: string): readonly string[] =>
  columnNames.all(db, table);

/** Tables whose rows the log does not cover one by one: the log itself, frozen populations, working state. */
export const UNCOVERED_TABLES: readonly string[] = [
  'log',
  'log_row',
  'draw_population',
  'sampled_figure',
  'assessed_figure',
  'column_match',
  'pin_wait',
  'draft',
  'setting',
];

const allTables = queryValue<[], string>(
  `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
);

/** Every table whose rows the log covers: a new table is one of them unless it is named above. */
export const recordTables = (db: ReadableDatabase): readonly string[] =>
  allTables.all(db).filter((name) => !UNCOVERED_TABLES.includes(name));
