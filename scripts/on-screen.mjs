import { spawn } from 'node:child_process';
import { projectRoot } from './setup/paths.mjs';
import { hasDisplay } from './setup/system-packages.mjs';

/**
 * Runs a program that opens windows to its end, on the screen or, where there is none, on a virtual one.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env]
 * @returns {Promise<number>} its exit code
 */
export function runOnScreen(command, args, env = {}) {
  // Electron would act as plain Node if this were left over from an editor's terminal.
  const { ELECTRON_RUN_AS_NODE: _, ...inherited } = process.env;
  const [program, ...rest] = hasDisplay
    ? [command, ...args]
    : ['xvfb-run', '-a', '-s', '-screen 0 1600x1000x24', command, ...args];
  return new Promise((resolve, reject) => {
    const child = spawn(program, rest, {
      cwd: projectRoot,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...inherited, ...env },
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
      process.on(signal, () => child.kill(signal));
  });
}
