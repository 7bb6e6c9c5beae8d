import type { ReadableDatabase } from '../../database/connection';
import { logHead } from '../../database/ledger';

interface Answer<Value> {
  readonly seq: number;
  readonly value: Value;
}

/**
 * What a question that looks through everything answers, asked anew only after something was recorded: the keys that
 * follow one another in a search all have the same answer. One answer a connection is kept.
 */
export function sinceRecorded<Value>(ask: (db: ReadableDatabase) => Value): (db: ReadableDatabase) => Value {
  const answers = new WeakMap<ReadableDatabase, Answer<Value>>();
  return (db) => {
    const { seq } = logHead(db);
    const last = answers.get(db);
    if (last?.seq === seq) return last.value;
    const value = ask(db);
    answers.set(db, { seq, value });
    return value;
  };
}
