import { createHash } from 'node:crypto';
import { cp, copyFile, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { SetUpFailure } from './failure.mjs';
import { findNodeGyp, headerOptions } from './node-gyp.mjs';
import { cacheRoot, projectRoot } from './paths.mjs';
import { withProgress } from './progress.mjs';
import { lastLines, run } from './run.mjs';
import { isStamped, stampFileAs } from './stamp.mjs';
import { prepareSystemPackages } from './system-packages.mjs';

/** better-sqlite3's own binaries need this version; on an older runtime they crash instead of throwing. */
const shippedNapi = 10;
const builtNapi = 9;

const packageFolder = path.join(projectRoot, 'node_modules/better-sqlite3');
const header = path.join(projectRoot, 'scripts/setup/napi9.h');

/** Where electron/database/native-binding.ts looks for it. */
export const builtBinding = path.join(
  cacheRoot,
  'native',
  `napi${builtNapi}-${process.platform}-${process.arch}`,
  'better_sqlite3.node',
);

/**
 * Which binary fits runtimes with these Node-API versions, decided before anything is loaded.
 *
 * @param {readonly string[]} napiVersions as in `process.versions.napi`, one for each runtime that will open a database
 * @returns {'shipped' | 'built'} 'built' as soon as one of them needs it
 */
export function bindingFor(napiVersions) {
  for (const version of napiVersions) {
    const napi = Number(version);
    if (!Number.isInteger(napi) || napi < builtNapi) {
      throw new SetUpFailure(`Node-API ${version} is too old for the database: use Node 20.19 or newer.`);
    }
  }
  return napiVersions.every((version) => Number(version) >= shippedNapi) ? 'shipped' : 'built';
}

/**
 * Builds better-sqlite3 for Node-API 9 unless it is there already or not needed.
 *
 * @param {readonly string[]} napiVersions
 */
export async function prepareNativeBinding(napiVersions) {
  if (bindingFor(napiVersions) === 'shipped') return;
  const madeFrom = await source();
  const stampFile = `${builtBinding}.stamp.json`;
  if (await isStamped(stampFile, builtBinding, madeFrom)) return;
  if (process.platform === 'win32') {
    throw new SetUpFailure(
      'On Windows this needs Node 22.14 or newer, whose own better-sqlite3 binary fits.',
    );
  }
  await prepareSystemPackages(new Set(['compiler']));
  await withProgress('Building the encrypted SQLite for Node-API 9, once (about 2 minutes)', build);
  await stampFileAs(stampFile, builtBinding, madeFrom);
}

/** What the binary depends on: a change of any of it means a new build. */
async function source() {
  const description = JSON.parse(await readFile(path.join(packageFolder, 'package.json'), 'utf8'));
  const hash = createHash('sha256').update(await readFile(header));
  return `${description.name}@${description.version} ${hash.digest('hex')}`;
}

/** In a temporary folder, because make cannot work where a folder's name holds a space. */
async function build() {
  const work = await mkdtemp(path.join(os.tmpdir(), 'countersign-native-'));
  try {
    for (const part of ['binding.gyp', 'deps', 'lib', 'package.json', 'src']) {
      await cp(path.join(packageFolder, part), path.join(work, part), { recursive: true });
    }
    const addonApi = createRequire(path.join(packageFolder, 'package.json')).resolve(
      'node-addon-api/package.json',
    );
    await cp(path.dirname(addonApi), path.join(work, 'node_modules/node-addon-api'), { recursive: true });
    await copyFile(header, path.join(work, 'napi9.h'));
    await compile(work);
    const made = path.join(work, 'build/Release/better_sqlite3.node');
    await tryOut(made);
    await mkdir(path.dirname(builtBinding), { recursive: true });
    await copyFile(made, `${builtBinding}.tmp`);
    await rename(`${builtBinding}.tmp`, builtBinding);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** @param {string} work */
async function compile(work) {
  const nodeGyp = await findNodeGyp();
  const options = ['rebuild', '--release', '--force_build=1', ...headerOptions()];
  const { code, output } = await run(process.execPath, [nodeGyp, ...options], {
    cwd: work,
    env: {
      CXXFLAGS: `-UNAPI_VERSION -DNAPI_VERSION=${builtNapi} -include ${path.join(work, 'napi9.h')}`,
      JOBS: 'max',
    },
  });
  if (code === 0) return;
  throw new SetUpFailure(`The encrypted SQLite could not be built:\n${lastLines(output, 20)}`);
}

/**
 * Opens an encrypted database in a process of its own: if the binary should crash, it crashes there.
 *
 * @param {string} binding
 */
async function tryOut(binding) {
  const program = `
    const Database = require(${JSON.stringify(packageFolder)});
    const database = new Database(':memory:', { nativeBinding: ${JSON.stringify(binding)} });
    database.pragma("cipher='sqlcipher'");
    if (database.prepare('select 1 + ?').pluck().get(1) !== 2) process.exit(1);`;
  const { code, output } = await run(process.execPath, ['-e', program], { timeoutMs: 30_000 });
  if (code === 0) return;
  throw new SetUpFailure(`The encrypted SQLite was built and does not work:\n${lastLines(output, 6)}`);
}
