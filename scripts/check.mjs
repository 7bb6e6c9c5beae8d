import { isStartedFile } from './is-started-file.mjs';
import { prepareDependencies } from './setup/dependencies.mjs';
import { exitWith } from './setup/failure.mjs';
import { runTool, toolFile } from './test/tool.mjs';

/** @typedef {Readonly<{ name: string, packageName: string, command?: string, args: readonly string[] }>} Check */

/** @type {readonly Check[]} */
const checks = [
  { name: 'format', packageName: 'prettier', args: ['--check', '--log-level=warn', '.'] },
  {
    name: 'lint',
    packageName: 'eslint',
    args: ['--max-warnings=0', '--cache', '--cache-strategy=content', '--cache-location=.cache/eslint/', '.'],
  },
  { name: 'types', packageName: 'typescript', command: 'tsc', args: ['--build'] },
  {
    name: 'layers',
    packageName: 'dependency-cruiser',
    command: 'depcruise',
    args: ['--config', '.dependency-cruiser.cjs', 'electron', 'renderer', 'shared'],
  },
];

/**
 * Format, lint, types and layer rules, one after the other, all of them even when one fails.
 *
 * @returns {Promise<readonly Readonly<{ name: string, exitCode: number }>[]>}
 */
export async function runChecks() {
  const outcomes = [];
  for (const { name, packageName, command, args } of checks) {
    const start = Date.now();
    const exitCode = await runTool(await toolFile(packageName, command), args);
    const verdict = exitCode === 0 ? 'passed' : 'FAILED';
    console.log(`  ${name}: ${verdict} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    outcomes.push({ name, exitCode });
  }
  return outcomes;
}

if (isStartedFile(import.meta.url)) {
  try {
    await prepareDependencies();
    const outcomes = await runChecks();
    process.exitCode = outcomes.every(({ exitCode }) => exitCode === 0) ? 0 : 1;
  } catch (error) {
    exitWith(error);
  }
}
