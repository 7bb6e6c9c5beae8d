import path from 'node:path';

/** better-sqlite3's own binaries use this Node-API; loaded by an older runtime they crash instead of throwing. */
const shippedNapi = 10;
const builtNapi = 9;

/** Where the application runs; main.ts and the tests say so, nothing here looks for itself. */
export interface NativeSurroundings {
  /** `process.versions.napi` */
  readonly napiVersion: string | undefined;
  readonly platform: string;
  readonly arch: string;
  /** The folder that holds package.json, or the app.asar of a packaged application: `app.getAppPath()`. */
  readonly appRoot: string;
  /** `process.resourcesPath` of a packaged application; undefined while developing. */
  readonly packagedResources: string | undefined;
  /** Where set-up keeps what it built: COUNTERSIGN_CACHE, or `.cache` in the application's folder. */
  readonly cacheRoot: string;
  /** COUNTERSIGN_NATIVE: a binary to use instead. Ignored once packaged: what a release loads is not up for choice. */
  readonly override: string | undefined;
  readonly exists: (file: string) => boolean;
}

/**
 * The better-sqlite3 binary for this runtime, to be passed as its `nativeBinding` option. The choice is made from the
 * version of Node-API alone, before anything is loaded.
 *
 * @throws Error, saying what to run, when no binary fits
 */
export function nativeBindingPath(surroundings: NativeSurroundings): string {
  const { override, packagedResources, exists } = surroundings;
  const file =
    packagedResources === undefined && override !== undefined && override !== ''
      ? override
      : fittingBinary(surroundings);
  if (exists(file)) return file;
  throw new Error(
    `The database cannot be opened: ${file} is missing. ` +
      (packagedResources === undefined ? 'Run `npm start`, which makes it.' : 'Install Countersign again.'),
  );
}

function fittingBinary(surroundings: NativeSurroundings): string {
  const { platform, arch, napiVersion, appRoot, packagedResources, cacheRoot } = surroundings;
  const napi = Number(napiVersion);
  if (!(napi >= builtNapi)) {
    throw new Error(
      `Node-API ${napiVersion ?? '(none)'} is too old for the database: use Node 20.19 or newer.`,
    );
  }
  if (napi < shippedNapi) {
    const key = `napi${builtNapi}-${platform}-${arch}`;
    return path.join(packagedResources ?? cacheRoot, 'native', key, 'better_sqlite3.node');
  }
  // A binary inside an archive cannot be loaded: electron-builder puts it beside the archive.
  const modules =
    packagedResources === undefined ? appRoot : path.join(packagedResources, 'app.asar.unpacked');
  return path.join(modules, 'node_modules/better-sqlite3/prebuilds', `${platform}-${arch}.node`);
}
