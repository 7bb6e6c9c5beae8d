import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { buildInterface, interfaceIsThere } from './build/interface.mjs';
import { buildMainProcess, mainProcessIsThere } from './build/main-process.mjs';
import { hashSources } from './build/sources.mjs';
import { isStartedFile } from './is-started-file.mjs';
import { prepareDependencies } from './setup/dependencies.mjs';
import { exitWith, SetUpFailure } from './setup/failure.mjs';
import { withLock } from './setup/lock.mjs';
import { cacheRoot, projectRoot } from './setup/paths.mjs';
import { withProgress } from './setup/progress.mjs';
import { writeWhole } from './setup/stamp.mjs';

/** What both parts are made from; whatever changes in here is built anew. */
const common = ['shared', 'resources', 'package-lock.json', 'scripts/build.mjs', 'scripts/build'];

/** Builds the application into dist/, each part only when its sources have changed since. */
export async function buildApp() {
  await withLock(path.join(cacheRoot, 'build.lock'), async () => {
    await buildPart('the main process', 'electron', mainProcessIsThere, buildMainProcess);
    await buildPart('the interface', 'renderer', interfaceIsThere, buildInterface);
  });
}

/**
 * @param {string} name
 * @param {string} folder
 * @param {() => boolean} isThere
 * @param {() => Promise<void>} build
 */
async function buildPart(name, folder, isThere, build) {
  const stampFile = path.join(projectRoot, 'dist', `.${folder}.stamp`);
  const hash = await hashSources([folder, ...common]);
  if (isThere() && (await readFile(stampFile, 'utf8').catch(() => '')) === hash) return;
  await rm(stampFile, { force: true });
  await withProgress(`Building ${name}`, () => build().catch(failure));
  await writeWhole(stampFile, hash);
}

/**
 * The bundlers' messages name file and line; their stacks show only the bundlers.
 *
 * @param {unknown} error
 * @returns {never}
 */
function failure(error) {
  throw error instanceof Error ? new SetUpFailure(error.message) : error;
}

if (isStartedFile(import.meta.url)) {
  await prepareDependencies().then(buildApp).catch(exitWith);
}
