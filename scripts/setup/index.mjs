import path from 'node:path';
import { prepareDependencies } from './dependencies.mjs';
import { prepareElectron } from './electron-runtime.mjs';
import { SetUpFailure } from './failure.mjs';
import { withLock } from './lock.mjs';
import { prepareNativeBinding } from './native-binding.mjs';
import { cacheRoot } from './paths.mjs';
import { say } from './progress.mjs';
import { hasDisplay, prepareSystemPackages } from './system-packages.mjs';

const oldestNode = [20, 19];

/**
 * Makes everything ready that starting, testing and the demo need. What is there already is recognised by stamps, so
 * that a second run takes a fraction of a second; what was interrupted is done again.
 *
 * @param {Readonly<{ forTests: boolean }>} options `forTests` adds the programs that look at PDFs from outside, and
 *   the database for this Node (the application itself opens it in Electron)
 * @returns {Promise<import('./electron-runtime.mjs').ElectronRuntime>}
 */
export async function setUp({ forTests }) {
  insistOnNode();
  const start = Date.now();
  const runtime = await withLock(path.join(cacheRoot, 'set-up.lock'), async () => {
    await prepareSystemPackages(
      new Set([
        'window',
        ...(hasDisplay ? /** @type {const} */ ([]) : /** @type {const} */ (['screen'])),
        ...(forTests ? /** @type {const} */ (['tests']) : /** @type {const} */ ([])),
      ]),
    );
    await prepareDependencies();
    const electron = await prepareElectron();
    await prepareNativeBinding([electron.napi, ...(forTests ? [process.versions.napi ?? ''] : [])]);
    return electron;
  });
  say(`Set-up: ready in ${((Date.now() - start) / 1000).toFixed(1)} s (Electron ${runtime.version})`);
  return runtime;
}

function insistOnNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = oldestNode;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new SetUpFailure(
    `Node ${process.versions.node} is too old: install Node ${oldestNode.join('.')} or newer.`,
  );
}
