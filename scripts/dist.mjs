import { rm } from 'node:fs/promises';
import path from 'node:path';
import { packageFiles } from './build/package-files.mjs';
import { bundleProgram } from './build/program.mjs';
import { buildApp } from './build.mjs';
import { runOnScreen } from './on-screen.mjs';
import { exitWith, SetUpFailure } from './setup/failure.mjs';
import { setUp } from './setup/index.mjs';
import { bindingFor, builtBinding } from './setup/native-binding.mjs';
import { cacheRoot, projectRoot } from './setup/paths.mjs';

/** @typedef {import('./setup/electron-runtime.mjs').ElectronRuntime} ElectronRuntime */

// npm run dist: packages for this system with the pinned Electron; with `-- --dir` as a folder without installers.
// Then what was packaged is started, and does once what only a package can break.
const folderOnly = process.argv.includes('--dir');

try {
  const runtime = await setUp({ forTests: false });
  await buildApp();
  const { build } = await import('electron-builder');
  /** @type {string[]} */
  const packed = [];
  await build({
    projectDir: projectRoot,
    publish: 'never',
    dir: folderOnly,
    config: {
      // Only this form lets electron-builder leave out packages that package.json names as dependencies.
      files: [{ filter: await packageFiles(process.platform, process.arch) }],
      ...(runtime.kind === 'stand-in' ? withStandIn(runtime) : {}),
      beforePack: (context) => void packed.push(executableIn(context)),
    },
  });
  const check = await bundleProgram('scripts/packaged/check.ts');
  for (const executable of packed)
    if ((await runOnScreen(process.execPath, [check, executable])) !== 0)
      throw new SetUpFailure(`What was packaged in ${path.dirname(executable)} is not to be released.`);
} catch (error) {
  exitWith(error);
}

/**
 * @param {import('electron-builder').AfterPackContext} context
 * @returns {string} the file that starts the application
 */
function executableIn({ appOutDir, packager }) {
  const name = packager.appInfo.productFilename;
  if (process.platform === 'darwin') return path.join(appOutDir, `${name}.app`, 'Contents/MacOS', name);
  return path.join(appOutDir, process.platform === 'win32' ? `${name}.exe` : name);
}

/**
 * A package around the stand-in shows here that packaging works. It is not a release: its Chromium is older than the
 * tested one, and installers need downloads that are out of reach where the stand-in is.
 *
 * @param {ElectronRuntime} runtime
 * @returns {import('electron-builder').Configuration}
 */
function withStandIn(runtime) {
  if (!folderOnly) {
    throw new SetUpFailure(
      `Releases are made with the pinned Electron, which could not be downloaded here (this is the stand-in ${runtime.version}).\n` +
        'With a connection: COUNTERSIGN_ELECTRON=pinned npm run dist. To try the package here: npm run dist -- --dir',
    );
  }
  const needsBuilt = bindingFor([runtime.napi]) === 'built';
  const native = {
    from: path.dirname(builtBinding),
    to: path.relative(cacheRoot, path.dirname(builtBinding)),
  };
  return {
    electronDist: path.dirname(runtime.executablePath),
    electronVersion: runtime.version,
    ...(needsBuilt ? { extraResources: [{ ...native, filter: ['*.node'] }] } : {}),
    // The stand-in's default_app: see setup/default-app/main.cjs.
    afterPack: ({ appOutDir }) => rm(path.join(appOutDir, 'resources/app'), { recursive: true, force: true }),
  };
}
