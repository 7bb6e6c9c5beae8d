import type { ReadableDatabase, ReadStatement, WritableDatabase } from './connection';

/** A question to the database, prepared once per connection. */
export interface Query<Parameters extends unknown[], Row> {
  readonly sql: string;
  get(db: ReadableDatabase, ...parameters: Parameters): Row | undefined;
  all(db: ReadableDatabase, ...parameters: Parameters): Row[];
  iterate(db: ReadableDatabase, ...parameters: Parameters): IterableIterator<Row>;
}

/** A statement that changes working state, prepared once per connection. */
export interface Command<Parameters extends unknown[]> {
  /** The number of rows changed. */
  run(db: WritableDatabase, ...parameters: Parameters): number;
}

const preparedOnce = <Statement>(
  prepare: (db: ReadableDatabase) => Statement,
): ((db: ReadableDatabase) => Statement) => {
  const statements = new WeakMap<ReadableDatabase, Statement>();
  return (db) => {
    const known = statements.get(db);
    if (known) return known;
    const statement = prepare(db);
    statements.set(db, statement);
    return statement;
  };
};

const asQuery = <Parameters extends unknown[], Row>(
  sql: string,
  statementOf: (db: ReadableDatabase) => ReadStatement<Parameters, Row>,
): Query<Parameters, Row> => ({
  sql,
  get: (db, ...parameters) => statementOf(db).get(...parameters),
  all: (db, ...parameters) => statementOf(db).all(...parameters),
  iterate: (db, ...parameters) => statementOf(db).iterate(...parameters),
});

/** A reading statement, defined once at the top of a module: `query<[id: string], PersonRow>('SELECT …')`. */
export const query = <Parameters extends unknown[], Row>(sql: string): Query<Parameters, Row> =>
  asQuery(
    sql,
    preparedOnce((db) => db.prepareRead<Parameters, Row>(sql)),
  );

/** As `query`, for a statement with one column: gives that column's value instead of rows. */
export const queryValue = <Parameters extends unknown[], Value>(sql: string): Query<Parameters, Value> =>
  asQuery(
    sql,
    preparedOnce((db) => db.prepareValue<Parameters, Value>(sql)),
  );

/**
 * A writing statement for working state only (drafts, settings, waits, a draw's population). Records are written
 * through `commit`: what is written here is not in the log.
 */
export const command = <Parameters extends unknown[]>(sql: string): Command<Parameters> => ({
  run: (db, ...parameters) => db.prepareWrite<Parameters>(sql).run(...parameters).changes,
});
