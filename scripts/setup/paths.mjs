import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Where what is costly to fetch or build is kept: outside node_modules, so that a new `npm ci` does not lose it.
 * COUNTERSIGN_CACHE moves it, for instance to share it between clones.
 */
export const cacheRoot = path.resolve(process.env.COUNTERSIGN_CACHE || path.join(projectRoot, '.cache'));

/** Says which Electron is used, for whoever starts it: see electron-runtime.mjs. */
export const runtimeFile = path.join(cacheRoot, 'electron', 'runtime.json');
