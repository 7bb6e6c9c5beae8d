import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Whether a module is the program that was started (`node scripts/build.mjs`) and not imported by another.
 *
 * @param {string} moduleUrl `import.meta.url`
 */
export function isStartedFile(moduleUrl) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === fileURLToPath(moduleUrl);
}
