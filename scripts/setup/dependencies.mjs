import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { SetUpFailure } from './failure.mjs';
import { projectRoot } from './paths.mjs';
import { withProgress } from './progress.mjs';
import { lastLines, runNpm } from './run.mjs';
import { readJson, writeWhole } from './stamp.mjs';

const modules = path.join(projectRoot, 'node_modules');
const stampFile = path.join(modules, '.countersign-dependencies');

/**
 * Installs what package-lock.json names, once for each version of that file. Packages' own install scripts do not
 * run: nothing here needs them, and it keeps a package from running code on the machine by being installed.
 */
export async function prepareDependencies() {
  const lockFile = await readFile(path.join(projectRoot, 'package-lock.json'), 'utf8');
  const hash = createHash('sha256').update(lockFile).digest('hex');
  const stamp = await readFile(stampFile, 'utf8').catch(() => undefined);
  if (stamp === hash) return;
  const installed = await readJson(path.join(modules, '.package-lock.json'));
  if (!isInstalled(JSON.parse(lockFile), installed)) await install();
  await writeWhole(stampFile, hash);
}

/**
 * Whether npm's own note of what it installed holds everything the lock file asks for (somebody ran `npm install`).
 * npm writes that note last, so an interrupted installation has none.
 *
 * @param {Readonly<Record<string, unknown>>} wanted package-lock.json
 * @param {Readonly<Record<string, unknown>> | undefined} installed node_modules/.package-lock.json
 */
export function isInstalled(wanted, installed) {
  if (installed === undefined) return false;
  const found = packagesOf(installed);
  return Object.entries(packagesOf(wanted)).every(
    ([place, entry]) =>
      place === '' ||
      (found[place] === undefined && entry?.optional === true) ||
      (found[place]?.version === entry?.version && found[place]?.integrity === entry?.integrity),
  );
}

/**
 * @param {Readonly<Record<string, unknown>>} lock
 * @returns {Readonly<Partial<Record<string, Readonly<{ version?: string, integrity?: string, optional?: boolean }>>>>}
 */
function packagesOf({ packages }) {
  return typeof packages === 'object' && packages !== null ? { ...packages } : {};
}

async function install() {
  const { code, output } = await withProgress('Installing the packages in package-lock.json', () =>
    runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: projectRoot }),
  );
  if (code === 0) return;
  throw new SetUpFailure(
    `npm could not install the project's packages:\n${lastLines(output, 12)}\n` +
      'Check the network and run the same command again: it starts over where needed.',
  );
}
