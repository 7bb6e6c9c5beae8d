import { describe, expect, test } from 'vitest';
import { decide, needs, packageTool } from '../../scripts/setup/package-commands.mjs';

const all = needs;
const window = needs.filter(({ purpose }) => purpose === 'window');
const compiler = needs.filter(({ purpose }) => purpose === 'compiler');

describe('the tool that installs packages', () => {
  test.each([
    ['Debian', 'linux', 'NAME="Debian GNU/Linux"\nID=debian\n', 'apt'],
    ['Ubuntu', 'linux', 'ID=ubuntu\nID_LIKE=debian\n', 'apt'],
    ['Linux Mint', 'linux', 'ID=linuxmint\nID_LIKE="ubuntu debian"\n', 'apt'],
    ['Fedora', 'linux', 'ID=fedora\n', 'dnf'],
    ['Rocky', 'linux', 'ID="rocky"\nID_LIKE="rhel centos fedora"\n', 'dnf'],
    ['Arch', 'linux', 'ID=arch\n', 'pacman'],
    ['openSUSE', 'linux', 'ID="opensuse-leap"\nID_LIKE="suse opensuse"\n', 'zypper'],
    ['macOS', 'darwin', '', 'brew'],
    ['an unknown Linux', 'linux', 'ID=slackware\nHOME_URL="https://debian.example/"\n', undefined],
    ['Windows', 'win32', '', undefined],
  ] as const)('%s', (_name, platform, osRelease, tool) => {
    expect(packageTool(platform, osRelease)).toBe(tool);
  });
});

describe('missing packages', () => {
  test('nothing is done when nothing is missing', () => {
    expect(decide({ tool: 'apt', isRoot: true, missing: [] })).toEqual({ kind: 'nothing' });
  });

  test('root on Debian 12 has them installed under their names there', () => {
    const available = (name: string) => !name.endsWith('t64');
    expect(decide({ tool: 'apt', isRoot: true, missing: window, available })).toEqual({
      kind: 'install',
      packages: ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'],
    });
  });

  test('newer releases renamed two of them', () => {
    // libasound2 still exists there, as the name of something that several packages provide.
    const available = (name: string) => name !== 'libgtk-3-0';
    expect(decide({ tool: 'apt', isRoot: true, missing: window, available })).toEqual({
      kind: 'install',
      packages: ['libgtk-3-0t64', 'libnss3', 'libasound2t64', 'libgbm1'],
    });
  });

  test('another user on Debian is shown the command', () => {
    expect(decide({ tool: 'apt', isRoot: false, missing: compiler })).toEqual({
      kind: 'show',
      command: 'sudo apt-get install --no-install-recommends python3 make g++',
    });
  });

  test.each([
    ['dnf', 'sudo dnf install python3 make gcc-c++'],
    ['pacman', 'sudo pacman -S --needed python make gcc'],
    ['zypper', 'sudo zypper install python3 make gcc-c++'],
    ['brew', 'xcode-select --install'],
  ] as const)('elsewhere too: %s', (tool, command) => {
    expect(decide({ tool, isRoot: false, missing: compiler })).toEqual({ kind: 'show', command });
  });

  test('even root is only shown the command outside Debian', () => {
    expect(decide({ tool: 'dnf', isRoot: true, missing: window })).toEqual({
      kind: 'show',
      command: 'dnf install gtk3 nss alsa-lib mesa-libgbm',
    });
  });

  test('an unknown system is told what is missing', () => {
    expect(decide({ tool: undefined, isRoot: true, missing: window })).toEqual({
      kind: 'show',
      command: 'install what provides: libgtk-3.so.0, libnss3.so, libasound.so.2, libgbm.so.1',
    });
  });

  test('every need has a package wherever it is looked for', () => {
    for (const tool of ['apt', 'dnf', 'pacman', 'zypper'] as const) {
      for (const need of all) expect(need.packages[tool], `${need.id} on ${tool}`).not.toEqual([]);
    }
  });
});
