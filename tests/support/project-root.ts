import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Where set-up keeps Electron and the native binary: see scripts/setup/paths.mjs. */
export const cacheRoot = path.resolve(process.env['COUNTERSIGN_CACHE'] ?? path.join(projectRoot, '.cache'));
