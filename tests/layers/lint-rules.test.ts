import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../support/project-root';

/**
 * Each file in violations/lint breaks the rule it is named after (`rule.ts`, `rule--another-way.ts`). It is checked
 * with the real configuration as though it stood in the place of a file of the application, since what is allowed
 * depends on where one is.
 */
const violations = path.join(import.meta.dirname, 'violations/lint');
const names = readdirSync(violations)
  .map((file) => path.basename(file, '.ts'))
  .sort();

const IN_MAIN = 'electron/push.ts';
const IN_INTERFACE = 'renderer/data/session.tsx';
const IN_SHARED = 'shared/domain/sample.ts';
const ELSEWHERE: Readonly<Record<string, string>> = {
  'exhaustive-deps': IN_INTERFACE,
  'rules-of-hooks': IN_INTERFACE,
  'no-restricted-imports--main-in-preload': 'electron/preload.ts',
  'no-restricted-imports--renderer-in-handle': 'electron/ipc/handle.ts',
  'no-restricted-properties--chance': IN_SHARED,
  'no-restricted-properties--clock': IN_SHARED,
  'no-restricted-properties--destructured': IN_INTERFACE,
  'no-restricted-properties--self': IN_INTERFACE,
  'no-restricted-properties--window': IN_INTERFACE,
  'no-restricted-syntax--clock': 'electron/reports/layout/page.ts',
};

const eslint = new ESLint({ cwd: projectRoot });
const read = (name: string): string => readFileSync(path.join(violations, `${name}.ts`), 'utf8');

/** Rule and severity (2: error) of everything found. */
async function lint(text: string, standsFor: string) {
  const [result] = await eslint.lintText(text, { filePath: path.join(projectRoot, standsFor) });
  return (result?.messages ?? []).map(({ ruleId, severity, message }) => ({
    rule: ruleId?.replace(/^.*\//, '') ?? message,
    severity,
  }));
}

describe('the lint rules', () => {
  test.each(names)('%s', async (name) => {
    const found = await lint(read(name), ELSEWHERE[name] ?? IN_MAIN);
    if (name === 'no-inline-config') {
      // The comment is said to have no effect, a warning, and `npm run check` allows none; the rule stands.
      expect(found.map(({ rule }) => rule)).toEqual([expect.stringContaining('has no effect'), 'no-console']);
    } else {
      expect(found).toContainEqual({ rule: name.replace(/--.*/, ''), severity: 2 });
    }
  });

  test('max-lines: 250 lines of code are the most', async () => {
    const lines = (count: number) =>
      `${Array.from({ length: count }, (_, index) => `export const line${index} = ${index};`).join('\n')}\n`;
    expect(await lint(lines(250), IN_MAIN)).toEqual([]);
    expect(await lint(lines(251), IN_MAIN)).toEqual([{ rule: 'max-lines', severity: 2 }]);
  });

  test('only their one file may use ipcMain, ipcRenderer and window.api', async () => {
    expect(await lint(read('no-restricted-imports--main'), 'electron/ipc/handle.ts')).toEqual([]);
    expect(await lint(read('no-restricted-imports--renderer'), 'electron/preload.ts')).toEqual([]);
    expect(await lint('export const { api } = window;\n', 'renderer/api.ts')).not.toContainEqual({
      rule: 'no-restricted-properties',
      severity: 2,
    });
  });

  test('each rule that eslint.config.mjs sets has a violation here', () => {
    const text = readFileSync(path.join(projectRoot, 'eslint.config.mjs'), 'utf8');
    const set = [
      ...text.matchAll(/^ +'?(?:@typescript-eslint\/)?([a-z][a-z-]+)'?: (?:'error'|\[\s*'error')/gm),
    ]
      .map(([, rule]) => rule)
      .filter((rule) => rule !== undefined);
    expect(set.length).toBeGreaterThan(12);
    const shown = new Set([...names.map((name) => name.replace(/--.*/, '')), 'max-lines']);
    expect(set.filter((rule) => !shown.has(rule))).toEqual([]);
  });
});
