import { readFileSync } from 'node:fs';
import { SetUpFailure } from './failure.mjs';
import { runtimeFile } from './paths.mjs';

/**
 * How to start Electron with an application; the application's folder and its own arguments come after `args`.
 *
 * @typedef {Readonly<{ executablePath: string, args: readonly string[] }>} LaunchOptions
 */

/**
 * The Electron that set-up prepared.
 *
 * @returns {LaunchOptions}
 * @throws SetUpFailure when set-up has not run
 */
export function launchOptions() {
  return { executablePath: readExecutablePath(), args: needsNoSandbox() ? ['--no-sandbox'] : [] };
}

/** As root, Chromium has no sandbox to offer and does not start unless it is told so. */
export function needsNoSandbox() {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

/** @returns {string} */
function readExecutablePath() {
  try {
    const { executablePath } = JSON.parse(readFileSync(runtimeFile, 'utf8'));
    if (typeof executablePath === 'string') return executablePath;
  } catch {
    // Not there or not whole: both mean that set-up has not come to its end.
  }
  throw new SetUpFailure(
    'Electron is not set up yet. Run `npm start` or `npm test`: both set up what they need.',
  );
}
