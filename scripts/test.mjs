import { rm } from 'node:fs/promises';
import path from 'node:path';
import { buildApp } from './build.mjs';
import { runChecks } from './check.mjs';
import { runOnScreen } from './on-screen.mjs';
import { exitWith } from './setup/failure.mjs';
import { setUp } from './setup/index.mjs';
import { projectRoot } from './setup/paths.mjs';
import { readJson } from './setup/stamp.mjs';
import { countCheck, countPlaywright, countVitest, sum, summaryLine } from './test/counts.mjs';
import { runTool, toolFile } from './test/tool.mjs';

// npm test: sets up, checks, builds, runs all tests, and ends with one line that sums all of it.

/** @typedef {import('./test/counts.mjs').Counts} Counts */

const reports = path.join(projectRoot, 'test-results');

try {
  await setUp({ forTests: true });
  heading('Checks');
  const checks = (await runChecks()).map(({ exitCode }) => countCheck(exitCode));
  heading('Tests without a window');
  const withoutWindow = await vitest();
  heading('Tests in the real window');
  const inWindow = await playwright();
  const all = [...checks, withoutWindow, inWindow];
  for (const { problem } of all) if (problem !== undefined) console.log(`\n${problem}`);
  const total = sum(all);
  console.log(`\n${summaryLine(total)}`);
  process.exitCode = total.failed === 0 ? 0 : 1;
} catch (error) {
  exitWith(error);
}

/** @returns {Promise<Counts>} */
async function vitest() {
  const report = path.join(reports, 'vitest.json');
  await rm(report, { force: true });
  const code = await runTool(await toolFile('vitest'), [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return countVitest(await readJson(report), code);
}

/**
 * Builds the application first: a build that fails counts as one failed test, and the figures before it stand.
 *
 * @returns {Promise<Counts>}
 */
async function playwright() {
  const report = path.join(reports, 'playwright.json');
  await rm(report, { force: true });
  try {
    await buildApp();
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0, problem: 'The application could not be built' };
  }
  const code = await runOnScreen(
    process.execPath,
    [await toolFile('@playwright/test', 'playwright'), 'test', '--reporter=list,json'],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  );
  return countPlaywright(await readJson(report), code);
}

/** @param {string} text */
function heading(text) {
  console.log(`\n${text}`);
}
