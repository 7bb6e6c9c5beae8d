import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleProgram } from './build/program.mjs';
import { exitWith } from './setup/failure.mjs';
import { prepareDependencies } from './setup/dependencies.mjs';
import { withLock } from './setup/lock.mjs';
import { cacheRoot } from './setup/paths.mjs';
import { sayOnErrorStream } from './setup/progress.mjs';

// npm run -s engine -- cover INSTANCE.json [--optimum SECONDS]: the sampling engine on a file; standard output is JSON.
try {
  sayOnErrorStream();
  await withLock(path.join(cacheRoot, 'set-up.lock'), prepareDependencies);
  // npm runs scripts in the project's folder: a file's name is meant from where the command was given.
  if (process.env.INIT_CWD !== undefined) process.chdir(process.env.INIT_CWD);
  await import(pathToFileURL(await bundleProgram('scripts/engine/main.ts')).href);
} catch (error) {
  exitWith(error);
}
