import path from 'node:path';
import { buildApp } from './build.mjs';
import { runOnScreen } from './on-screen.mjs';
import { bundleProgram } from './build/program.mjs';
import { exitWith } from './setup/failure.mjs';
import { setUp } from './setup/index.mjs';

/**
 * Sets up, builds, bundles a TypeScript program that drives the real window, and runs it with this process's own
 * arguments. Used by `npm run demo` and `npm run bench`.
 *
 * @param {string} source relative to the project's folder
 */
export async function runDriver(source) {
  try {
    await setUp({ forTests: true });
    await buildApp();
    const program = await bundleProgram(source);
    process.exitCode = await runOnScreen(process.execPath, [
      program,
      ...withAbsoluteOut(process.argv.slice(2)),
    ]);
  } catch (error) {
    exitWith(error);
  }
}

/**
 * npm runs scripts in the project's folder: a relative `--out` is meant from where the command was given.
 *
 * @param {readonly string[]} args
 */
function withAbsoluteOut(args) {
  const from = process.env.INIT_CWD ?? process.cwd();
  return args.map((argument, index) =>
    args[index - 1] === '--out' ? path.resolve(from, argument) : argument,
  );
}
