import { expect } from 'vitest';
import { checkHistory } from '../../electron/database/history/check';
import type { HistoryFinding } from '../../electron/database/history/types';
import { newDatabase, openByAnotherProgram } from './database';
import { recordEverything, testPopulationHash } from './records';

/** A database with a row of everything, to be changed outside Countersign and checked. */
export function recordedHistory() {
  const opened = newDatabase();
  const made = recordEverything(opened.db);
  const check = () => checkHistory(opened.db, { populationHash: testPopulationHash });
  return {
    ...opened,
    made,
    check,
    /** What somebody does who has the key and drops the guards. */
    tamper: (...statements: readonly string[]): void => {
      const raw = openByAnotherProgram(opened.file, opened.key);
      const triggers = raw
        .prepare<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`)
        .all();
      for (const { name } of triggers) raw.exec(`DROP TRIGGER ${name}`);
      raw.pragma('foreign_keys = OFF');
      for (const statement of statements) expect(raw.prepare(statement).run().changes).toBeGreaterThan(0);
    },
    finding: (): HistoryFinding => {
      const result = check();
      if (result.kind !== 'does not fit') throw new Error(`expected a finding, got ${result.kind}`);
      return result.finding;
    },
    /** The newest entry of the log that touched a row. */
    entryOf: (table: string, id: string): number =>
      opened.db
        .prepareValue<[string, string], number>(
          'SELECT max(seq) FROM log_row WHERE table_name = ? AND row_id = ?',
        )
        .get(table, id) ?? 0,
  };
}
export type RecordedHistory = ReturnType<typeof recordedHistory>;
