import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../setup/paths.mjs';
import { externalPackages } from './externals.mjs';

/** What the packages hold that is of no use at run time: sources to compile, binaries of other systems, tools. */
const leftOut = [
  'better-sqlite3/{deps,src}/**',
  'better-sqlite3/prebuilds/!(${platform}-${arch}).node',
  'pdfkit/.yarn/**',
];
const forCompiling = new Set(['node-addon-api']);

/**
 * The packages that a packaged application needs beside its bundles, as patterns for electron-builder.
 *
 * @param {string} platform as in `process.platform`
 * @param {string} arch as in `process.arch`
 */
export async function packageFiles(platform, arch) {
  /** @type {Set<string>} */
  const folders = new Set();
  for (const name of externalPackages) await addWithDependencies(name, projectRoot, folders);
  return [
    '!node_modules/**',
    ...[...folders].map((folder) => `${path.relative(projectRoot, folder).replaceAll(path.sep, '/')}/**`),
    ...leftOut.map(
      (pattern) => `!node_modules/${pattern.replace('${platform}', platform).replace('${arch}', arch)}`,
    ),
  ];
}

/**
 * @param {string} name
 * @param {string} from
 * @param {Set<string>} folders
 */
async function addWithDependencies(name, from, folders) {
  const folder = findPackage(name, from);
  if (folders.has(folder)) return;
  folders.add(folder);
  const { dependencies = {} } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  for (const each of Object.keys(dependencies)) {
    if (!forCompiling.has(each)) await addWithDependencies(each, folder, folders);
  }
}

/**
 * @param {string} name
 * @param {string} from
 * @returns {string}
 */
function findPackage(name, from) {
  const folder = path.join(from, 'node_modules', name);
  if (existsSync(folder)) return folder;
  if (from === projectRoot) throw new Error(`${name} is not installed`);
  return findPackage(name, path.dirname(from));
}
