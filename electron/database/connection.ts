import type Database from 'better-sqlite3';

/** What a column can hold. Booleans are 0 and 1. */
export type SqlValue = string | number | Uint8Array | null;

/** A prepared statement that only reads. */
export interface ReadStatement<Parameters extends unknown[], Row> {
  get(...parameters: Parameters): Row | undefined;
  all(...parameters: Parameters): Row[];
  iterate(...parameters: Parameters): IterableIterator<Row>;
}

/** A prepared statement that writes. */
export interface WriteStatement<Parameters extends unknown[]> {
  run(...parameters: Parameters): Database.RunResult;
}

/** A database that its holder can only read. Use `query` (query.ts) rather than these methods. */
export interface ReadableDatabase {
  readonly file: string;
  readonly isOpen: boolean;
  /** Prepares anew at each call; throws when the statement could write. */
  prepareRead<Parameters extends unknown[], Row>(sql: string): ReadStatement<Parameters, Row>;
  /** As `prepareRead`, giving the first column of each row. */
  prepareValue<Parameters extends unknown[], Value>(sql: string): ReadStatement<Parameters, Value>;
  close(): void;
}

/** A database that can be written: records through `commit` (ledger.ts), working state through `command`. */
export interface WritableDatabase extends ReadableDatabase {
  /** Prepared once per SQL text. */
  prepareWrite<Parameters extends unknown[]>(sql: string): WriteStatement<Parameters>;
  /** Runs `work` in one IMMEDIATE transaction; a throw rolls back. Not to be nested, nothing asynchronous inside. */
  immediate<T>(work: () => T): T;
  /** Runs statements without parameters: migrations. */
  execute(sql: string): void;
  /** Writes a consistent copy under the same key to a file that does not exist yet. */
  copyTo(file: string): void;
}

/** The one class that touches better-sqlite3's database object; made by open.ts. */
export class Connection implements WritableDatabase {
  readonly file: string;
  readonly #raw: Database;
  readonly #writes = new Map<string, Database.Statement>();

  constructor(raw: Database) {
    this.#raw = raw;
    this.file = raw.name;
  }

  get isOpen(): boolean {
    return this.#raw.open;
  }

  prepareRead<Parameters extends unknown[], Row>(sql: string): ReadStatement<Parameters, Row> {
    const statement = this.#raw.prepare<Row>(sql);
    if (!statement.readonly) throw new Error(`a statement prepared for reading would write: ${sql}`);
    return statement;
  }

  prepareValue<Parameters extends unknown[], Value>(sql: string): ReadStatement<Parameters, Value> {
    const statement = this.#raw.prepare<Value>(sql);
    if (!statement.readonly) throw new Error(`a statement prepared for reading would write: ${sql}`);
    return statement.pluck();
  }

  prepareWrite<Parameters extends unknown[]>(sql: string): WriteStatement<Parameters> {
    const known = this.#writes.get(sql);
    if (known) return known;
    const statement = this.#raw.prepare(sql);
    this.#writes.set(sql, statement);
    return statement;
  }

  immediate<T>(work: () => T): T {
    if (this.#raw.inTransaction) throw new Error('a transaction inside a transaction');
    return this.#raw
      .transaction(() => {
        const value = work();
        if (value instanceof Promise) throw new Error('a transaction cannot wait for anything asynchronous');
        return value;
      })
      .immediate();
  }

  execute(sql: string): void {
    this.#raw.exec(sql);
  }

  copyTo(file: string): void {
    this.#raw.prepare('VACUUM INTO ?').run(file);
  }

  close(): void {
    this.#raw.close();
  }
}
