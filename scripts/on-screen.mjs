import { spawn } from 'node:child_process';
import { projectRoot } from './setup/paths.mjs';
import { hasDisplay } from './setup/system-packages.mjs';

const virtualScreen = ['xvfb-run', '-a', '-s', '-screen 0 1600x1000x24'];

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
  const [program = command, ...rest] = hasDisplay ? [command, ...args] : [...virtualScreen, command, ...args];
  const child = spawn(program, rest, {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...inherited, ...env },
    // xvfb-run passes no signal on: in a group of their own, it, the screen and the program are ended together.
    detached: !hasDisplay,
  });
  const end = () => {
    if (child.pid === undefined) return;
    try {
      process.kill(hasDisplay ? child.pid : -child.pid, 'SIGTERM');
    } catch {
      // All of them have ended.
    }
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.once(signal, end);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      end();
      resolve(code ?? 1);
    });
  });
}
