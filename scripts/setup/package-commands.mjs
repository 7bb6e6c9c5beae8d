/**
 * What the system must have, how to see whether it has it, and what to install otherwise. Nothing here touches the
 * machine: see system-packages.mjs.
 *
 * @typedef {'apt' | 'dnf' | 'pacman' | 'zypper' | 'brew'} PackageTool
 * @typedef {Readonly<{ id: string, purpose: 'window' | 'screen' | 'compiler' | 'tests',
 *   probe: Readonly<{ command: string }> | Readonly<{ library: string }>,
 *   packages: Readonly<Partial<Record<PackageTool, readonly string[]>>> }>} Need
 * `packages` lists the names to try, newest first: Debian and Ubuntu renamed some for 64-bit times.
 */

/** @type {readonly Need[]} */
export const needs = [
  need('window', { library: 'libgtk-3.so.0' }, ['libgtk-3-0t64', 'libgtk-3-0'], 'gtk3', 'gtk3', 'libgtk-3-0'),
  need('window', { library: 'libnss3.so' }, ['libnss3'], 'nss', 'nss', 'mozilla-nss'),
  need(
    'window',
    { library: 'libasound.so.2' },
    ['libasound2t64', 'libasound2'],
    'alsa-lib',
    'alsa-lib',
    'libasound2',
  ),
  need('window', { library: 'libgbm.so.1' }, ['libgbm1'], 'mesa-libgbm', 'mesa', 'libgbm1'),
  need('screen', { command: 'xvfb-run' }, ['xvfb'], 'xorg-x11-server-Xvfb', 'xorg-server-xvfb', 'xvfb-run'),
  need('screen', { command: 'xauth' }, ['xauth'], 'xorg-x11-xauth', 'xorg-xauth', 'xauth'),
  need('compiler', { command: 'python3' }, ['python3'], 'python3', 'python', 'python3'),
  need('compiler', { command: 'make' }, ['make'], 'make', 'make', 'make'),
  need('compiler', { command: 'g++' }, ['g++'], 'gcc-c++', 'gcc', 'gcc-c++'),
  need(
    'tests',
    { command: 'pdfsig' },
    ['poppler-utils'],
    'poppler-utils',
    'poppler',
    'poppler-tools',
    'poppler',
  ),
  need('tests', { command: 'qpdf' }, ['qpdf'], 'qpdf', 'qpdf', 'qpdf', 'qpdf'),
  need('tests', { command: 'certutil' }, ['libnss3-tools'], 'nss-tools', 'nss', 'mozilla-nss-tools', 'nss'),
];

/**
 * The tool that installs packages on this system, from the text of /etc/os-release.
 *
 * @param {NodeJS.Platform} platform
 * @param {string} osRelease
 * @returns {PackageTool | undefined}
 */
export function packageTool(platform, osRelease) {
  if (platform === 'darwin') return 'brew';
  if (platform !== 'linux') return undefined;
  const family = osRelease
    .split('\n')
    .filter((line) => /^ID(_LIKE)?=/.test(line))
    .join(' ');
  if (/debian|ubuntu/.test(family)) return 'apt';
  if (/fedora|rhel|centos/.test(family)) return 'dnf';
  if (/arch/.test(family)) return 'pacman';
  if (/suse/.test(family)) return 'zypper';
  return undefined;
}

/**
 * What to do about missing packages: install them (Debian and Ubuntu, as root) or show a command.
 *
 * @param {Readonly<{ tool: PackageTool | undefined, isRoot: boolean, missing: readonly Need[],
 *   available?: (name: string) => boolean }>} situation `available` says which of an apt package's names exist
 * @returns {Readonly<{ kind: 'nothing' }> | Readonly<{ kind: 'install', packages: readonly string[] }>
 *   | Readonly<{ kind: 'show', command: string }>}
 */
export function decide({ tool, isRoot, missing, available = () => true }) {
  if (missing.length === 0) return { kind: 'nothing' };
  if (tool === undefined) {
    return { kind: 'show', command: `install what provides: ${missing.map(({ id }) => id).join(', ')}` };
  }
  if (tool === 'brew' && missing.some(({ purpose }) => purpose === 'compiler')) {
    return { kind: 'show', command: 'xcode-select --install' };
  }
  const packages = [...new Set(missing.flatMap((each) => pick(each.packages[tool] ?? [], available)))];
  if (tool === 'apt' && isRoot) return { kind: 'install', packages };
  return { kind: 'show', command: `${installCommands(isRoot)[tool]} ${packages.join(' ')}` };
}

/**
 * @param {readonly string[]} names
 * @param {(name: string) => boolean} available
 */
function pick(names, available) {
  return (names.filter(available).length > 0 ? names.filter(available) : names.slice(-1)).slice(0, 1);
}

/**
 * @param {boolean} isRoot
 * @returns {Readonly<Record<PackageTool, string>>}
 */
function installCommands(isRoot) {
  const sudo = isRoot ? '' : 'sudo ';
  return {
    apt: `${sudo}apt-get install --no-install-recommends`,
    dnf: `${sudo}dnf install`,
    pacman: `${sudo}pacman -S --needed`,
    zypper: `${sudo}zypper install`,
    brew: 'brew install',
  };
}

/**
 * @param {Need['purpose']} purpose
 * @param {Need['probe']} probe
 * @param {readonly string[]} apt
 * @param {string} dnf
 * @param {string} pacman
 * @param {string} zypper
 * @param {string} [brew]
 * @returns {Need}
 */
function need(purpose, probe, apt, dnf, pacman, zypper, brew) {
  const packages = {
    apt,
    dnf: [dnf],
    pacman: [pacman],
    zypper: [zypper],
    brew: brew === undefined ? [] : [brew],
  };
  return { id: 'command' in probe ? probe.command : probe.library, purpose, probe, packages };
}
