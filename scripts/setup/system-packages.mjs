import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { SetUpFailure } from './failure.mjs';
import { decide, needs, packageTool } from './package-commands.mjs';
import { say, withProgress } from './progress.mjs';
import { lastLines, run } from './run.mjs';

/** @typedef {import('./package-commands.mjs').Need} Need */

/** Electron's window needs a screen: a real one, or a virtual one started for it. */
export const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

export const isRoot = process.getuid?.() === 0;

/**
 * Sees to it that the system has what the given purposes need: Debian and Ubuntu as root get it installed, elsewhere
 * the command is shown. What only tests look at is asked for and not insisted on: those tests skip themselves.
 *
 * @param {ReadonlySet<Need['purpose']>} purposes
 */
export async function prepareSystemPackages(purposes) {
  if (process.platform === 'win32') return;
  const missing = await findMissing(purposes);
  if (missing.length === 0) return;
  const osRelease = await readFile('/etc/os-release', 'utf8').catch(() => '');
  const tool = packageTool(process.platform, osRelease);
  const remedy = decide({ tool, isRoot, missing, available: await newestNames(tool, missing) });
  if (remedy.kind === 'install') return install(remedy.packages, missing, purposes);
  if (remedy.kind === 'show') insist(missing, remedy.command);
}

/** @param {ReadonlySet<Need['purpose']>} purposes */
async function findMissing(purposes) {
  const wanted = needs.filter(({ purpose, probe }) => purposes.has(purpose) && isForThisPlatform(probe));
  const libraries = wanted.some(({ probe }) => 'library' in probe) ? await knownLibraries() : '';
  return wanted.filter(({ probe }) =>
    'library' in probe ? !libraries.includes(`\t${probe.library} `) : !isOnPath(probe.command),
  );
}

/** @param {Need['probe']} probe */
function isForThisPlatform(probe) {
  return process.platform === 'linux' || 'command' in probe;
}

async function knownLibraries() {
  const ldconfig = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((file) => existsSync(file)) ?? 'ldconfig';
  return (await run(ldconfig, ['-p'])).output;
}

/** @param {string} command */
function isOnPath(command) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.some((folder) => folder !== '' && existsSync(path.join(folder, command)));
}

/**
 * Which of several names for a package this release of Debian or Ubuntu has. With no package lists at all (a bare
 * container, before `apt-get update`) nothing is known, and every name counts as available.
 *
 * @param {import('./package-commands.mjs').PackageTool | undefined} tool
 * @param {readonly Need[]} missing
 * @returns {Promise<(name: string) => boolean>}
 */
async function newestNames(tool, missing) {
  if (tool !== 'apt') return () => true;
  if (isRoot) {
    await withProgress('Reading the list of system packages', () => run('apt-get', ['update', '-qq']));
  }
  const names = missing.flatMap(({ packages }) => packages.apt ?? []);
  const { output } = await run('apt-cache', ['--no-generate', 'pkgnames']);
  const known = new Set(output.split('\n'));
  return (name) => known.has(name) || !names.some((each) => known.has(each));
}

/**
 * @param {readonly string[]} packages
 * @param {readonly Need[]} missing
 * @param {ReadonlySet<Need['purpose']>} purposes
 */
async function install(packages, missing, purposes) {
  const command = ['install', '-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300'];
  const { output } = await withProgress(`Installing ${packages.join(' ')}`, () =>
    run('apt-get', [...command, ...packages], { env: { DEBIAN_FRONTEND: 'noninteractive' } }),
  );
  const stillMissing = await findMissing(purposes);
  if (stillMissing.length === 0) return;
  say(lastLines(output, 4));
  insist(
    missing.filter((each) => stillMissing.includes(each)),
    `apt-get update && apt-get install --no-install-recommends ${packages.join(' ')}`,
  );
}

/**
 * @param {readonly Need[]} missing
 * @param {string} command
 */
function insist(missing, command) {
  const names = missing.map(({ id }) => id).join(', ');
  if (missing.every(({ purpose }) => purpose === 'tests')) {
    say(`Not found: ${names}. Tests that look at PDFs with them are skipped. To have them: ${command}`);
    return;
  }
  throw new SetUpFailure(
    `This system lacks ${names}. Run\n\n    ${command}\n\nand then the same command again.`,
  );
}
