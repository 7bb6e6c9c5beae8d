import { existsSync } from 'node:fs';
import { nativeBindingPath } from '../../electron/database/native-binding';
import { cacheRoot, projectRoot } from './project-root';

/**
 * The better-sqlite3 binary for the Node that runs the tests: `new Database(file, { nativeBinding })`.
 * Never open a database without it: under Node 20 the binary that better-sqlite3 would choose itself crashes.
 */
export const nativeBinding: string = nativeBindingPath({
  napiVersion: process.versions['napi'],
  platform: process.platform,
  arch: process.arch,
  appRoot: projectRoot,
  packagedResources: undefined,
  cacheRoot,
  override: process.env['COUNTERSIGN_NATIVE'],
  exists: existsSync,
});
