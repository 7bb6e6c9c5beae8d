/**
 * The part of better-sqlite3 (13.0.3, as better-sqlite3-multiple-ciphers) that is used here. The package's own
 * declarations are not found through its `exports`.
 */
declare module 'better-sqlite3' {
  namespace Database {
    interface RunResult {
      readonly changes: number;
      readonly lastInsertRowid: number | bigint;
    }

    interface Options {
      readonly readonly?: boolean;
      readonly fileMustExist?: boolean;
      /** Milliseconds to wait for a lock. */
      readonly timeout?: number;
      readonly nativeBinding?: string;
    }

    interface Statement<Row = unknown> {
      /** True when the statement cannot write. */
      readonly readonly: boolean;
      run(...parameters: unknown[]): RunResult;
      get(...parameters: unknown[]): Row | undefined;
      all(...parameters: unknown[]): Row[];
      iterate(...parameters: unknown[]): IterableIterator<Row>;
      pluck(): this;
    }

    interface Transaction<Value> {
      immediate(): Value;
    }
  }

  class Database {
    static readonly SqliteError: new (message: string, code: string) => Error & { readonly code: string };
    constructor(file: string, options?: Database.Options);
    readonly name: string;
    readonly open: boolean;
    readonly inTransaction: boolean;
    prepare<Row = unknown>(sql: string): Database.Statement<Row>;
    transaction<Value>(work: () => Value): Database.Transaction<Value>;
    exec(sql: string): this;
    pragma(source: string, options?: { readonly simple?: boolean }): unknown;
    close(): this;
  }
  export = Database;
}
