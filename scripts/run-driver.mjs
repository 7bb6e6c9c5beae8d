import { existsSync } from 'node:fs';
import path from 'node:path';
import { buildApp } from './build.mjs';
import { runOnScreen } from './on-screen.mjs';
import { exitWith, SetUpFailure } from './setup/failure.mjs';
import { setUp } from './setup/index.mjs';
import { projectRoot } from './setup/paths.mjs';

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
    const program = await bundle(source);
    process.exitCode = await runOnScreen(process.execPath, [
      program,
      ...withAbsoluteOut(process.argv.slice(2)),
    ]);
  } catch (error) {
    exitWith(error);
  }
}

/**
 * Into dist/tools, so that packages are found in the project's node_modules wherever the cache lies.
 *
 * @param {string} source
 */
async function bundle(source) {
  const entry = path.join(projectRoot, source);
  if (!existsSync(entry)) throw new SetUpFailure(`${source} does not exist.`);
  const { build } = await import('esbuild');
  const outfile = path.join(projectRoot, 'dist/tools', `${source.replaceAll(/[/.]/g, '-')}.mjs`);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
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
