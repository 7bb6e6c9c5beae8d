import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { toolFile } from '../../scripts/test/tool.mjs';
import { projectRoot } from '../support/project-root';

/**
 * Each file in violations/layers breaks one rule, the one it is named after (`rule.ts`, `rule--another-way.ts`), and
 * lies where it would lie in the project. Files named `allowed` are what they import.
 */
const violations = path.join(import.meta.dirname, 'violations/layers');
const configuration = path.join(projectRoot, '.dependency-cruiser.cjs');
const IMPORTED = ['allowed.ts', 'main.ts', 'round-trip.ts'];
/** One rule is about this one file. */
const PRELOAD = 'electron/preload.ts';

const Rules = z.object({ forbidden: z.array(z.object({ name: z.string(), severity: z.string() })) });
const rules = Rules.parse(createRequire(import.meta.url)(configuration)).forbidden;
const Found = z.object({
  summary: z.object({
    violations: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        rule: z.object({ name: z.string(), severity: z.string() }),
      }),
    ),
  }),
});

/** What the real configuration says about electron, renderer and shared in `folder`. */
async function cruise(folder: string) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      path.resolve(projectRoot, await toolFile('dependency-cruiser', 'depcruise')),
      ...['--config', configuration, '--ts-config', path.join(projectRoot, 'tsconfig.base.json')],
      ...['--output-type', 'json', 'electron', 'renderer', 'shared'],
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  if (stdout === '') throw new Error(`dependency-cruiser ended with ${status}: ${stderr}`);
  return Found.parse(JSON.parse(stdout)).summary.violations;
}

const ruleOf = (file: string): string =>
  file === PRELOAD ? 'preload-is-thin' : path.basename(file, '.ts').replace(/--.*/, '');
const isViolation = (file: string): boolean =>
  file.endsWith('.ts') && !IMPORTED.includes(path.basename(file));

describe('the layer rules', async () => {
  const found = await cruise(violations);
  const files = readdirSync(violations, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter(isViolation)
    .sort();

  test('are all errors, and each has a violation here', () => {
    expect(rules.filter(({ severity }) => severity !== 'error')).toEqual([]);
    expect([...new Set(files.map(ruleOf))].sort()).toEqual(rules.map(({ name }) => name).sort());
  });

  test.each(files)('%s breaks its rule and no other', (file) => {
    expect(found.filter(({ from }) => from === file).map(({ rule }) => rule)).toEqual([
      { name: ruleOf(file), severity: 'error' },
    ]);
  });

  test('find nothing else there', () => {
    expect(found.filter(({ from }) => !files.includes(from))).toEqual([]);
  });

  test('are kept by the application', async () => {
    const broken = await cruise(projectRoot);
    expect(broken.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  }, 120_000);
});
