import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { recordTables } from '../../electron/database/table';
import { newDatabase } from '../support/database';
import { projectRoot } from '../support/project-root';

/** The two that write records by design, and the schema itself. */
const EXEMPT = ['electron/database/ledger.ts', 'electron/database/table.ts', 'electron/database/migrations/'];

const sources = (): readonly (readonly [string, string])[] =>
  ['electron/database', 'electron/services', 'electron/workers', 'electron/ipc'].flatMap((folder) =>
    readdirSync(path.join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path.posix.join(folder, name.replaceAll('\\', '/')))
      .filter((name) => !EXEMPT.some((exempt) => name.startsWith(exempt)))
      .map((name) => [name, readFileSync(path.join(projectRoot, name), 'utf8')] as const),
  );

/** Records written past the ledger, as `file: table`. */
const offences = (
  files: readonly (readonly [string, string])[],
  tables: readonly string[],
): readonly string[] => {
  const write = new RegExp(
    `\\b(?:INSERT(?:\\s+OR\\s+\\w+)?\\s+INTO|REPLACE\\s+INTO|UPDATE|DELETE\\s+FROM)\\s+(${tables.join('|')})\\b`,
    'gi',
  );
  return files.flatMap(([name, text]) => [...text.matchAll(write)].map(([, table]) => `${name}: ${table}`));
};

test('records are written through commit alone', () => {
  const tables = [...recordTables(newDatabase().db), 'log', 'log_row'];
  expect(tables).toContain('decision');
  expect(offences([['x.ts', 'command(`DELETE\n FROM learner WHERE id = ?`)']], tables)).toEqual([
    'x.ts: learner',
  ]);
  expect(offences([['x.ts', "command('UPDATE setting SET value = 1')"]], tables)).toEqual([]);
  expect(offences(sources(), tables)).toEqual([]);
});
