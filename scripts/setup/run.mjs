import { spawn } from 'node:child_process';

/**
 * @typedef {Readonly<{ code: number | null, output: string }>} Finished
 * `code` is null when the program was not found, was killed or ran out of time; `output` is both streams, in order.
 */

/**
 * Runs a program to its end without blocking (progress keeps moving) and keeps what it printed.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Readonly<{ cwd?: string, env?: Readonly<Record<string, string | undefined>>, timeoutMs?: number }>} [options]
 * @returns {Promise<Finished>}
 */
export function run(command, args, { cwd, env = {}, timeoutMs } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      ...(cwd === undefined ? {} : { cwd }),
      ...(timeoutMs === undefined ? {} : { timeout: timeoutMs, killSignal: 'SIGKILL' }),
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.stderr.on('data', (chunk) => (output += String(chunk)));
    child.once('error', (error) => resolve({ code: null, output: `${output}${error.message}` }));
    child.once('close', (code) => resolve({ code, output }));
  });
}

/**
 * Runs one of npm's commands with the npm that belongs to this Node. npm's own file is started with Node: on
 * Windows `npm` is a script that cannot be spawned.
 *
 * @param {readonly string[]} args
 * @param {Readonly<{ cwd?: string, timeoutMs?: number }>} [options]
 */
export function runNpm(args, options) {
  const { npm_execpath: npmFile } = process.env;
  if (npmFile?.endsWith('.js') === true) return run(process.execPath, [npmFile, ...args], options);
  return process.platform === 'win32'
    ? run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options)
    : run('npm', args, options);
}

/**
 * @param {string} output
 * @param {number} count
 */
export function lastLines(output, count) {
  return output.trimEnd().split('\n').slice(-count).join('\n');
}
