import { normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nativeBindingPath, type NativeSurroundings } from '../../electron/database/native-binding';
import { bindingFor, builtBinding } from '../../scripts/setup/native-binding.mjs';
import { cacheRoot } from '../support/project-root';

const developing: NativeSurroundings = {
  napiVersion: '10',
  platform: 'linux',
  arch: 'x64',
  appRoot: '/app',
  packagedResources: undefined,
  cacheRoot: '/cache',
  override: undefined,
  exists: () => true,
};
const packaged: NativeSurroundings = { ...developing, packagedResources: '/opt/countersign/resources' };

describe('the binary the application opens its database with', () => {
  test.each([
    ['10', '/app/node_modules/better-sqlite3/prebuilds/linux-x64.node'],
    ['12', '/app/node_modules/better-sqlite3/prebuilds/linux-x64.node'],
    ['9', '/cache/native/napi9-linux-x64/better_sqlite3.node'],
  ])('follows from Node-API %s while developing', (napiVersion, file) => {
    expect(nativeBindingPath({ ...developing, napiVersion })).toBe(normalize(file));
  });

  test('lies beside the archive once packaged', () => {
    const modules = '/opt/countersign/resources/app.asar.unpacked/node_modules';
    expect(nativeBindingPath(packaged)).toBe(normalize(`${modules}/better-sqlite3/prebuilds/linux-x64.node`));
    expect(nativeBindingPath({ ...packaged, napiVersion: '9' })).toBe(
      normalize('/opt/countersign/resources/native/napi9-linux-x64/better_sqlite3.node'),
    );
  });

  test('can be replaced while developing and never once packaged', () => {
    const override = '/elsewhere/better_sqlite3.node';
    expect(nativeBindingPath({ ...developing, override })).toBe(override);
    expect(nativeBindingPath({ ...developing, override: '' })).toContain(normalize('/app/'));
    expect(nativeBindingPath({ ...packaged, override })).toContain(normalize('/opt/countersign/'));
  });

  test.each(['8', '', 'nonsense', undefined])('is refused for Node-API %s', (napiVersion) => {
    expect(() => nativeBindingPath({ ...developing, napiVersion })).toThrow('too old');
  });

  test('is named with what to run when it is missing', () => {
    expect(() => nativeBindingPath({ ...developing, napiVersion: '9', exists: () => false })).toThrow(
      /napi9-linux-x64.*is missing.*npm start/,
    );
  });

  test('is looked for where set-up puts what it builds', () => {
    const { platform, arch } = process;
    expect(nativeBindingPath({ ...developing, napiVersion: '9', platform, arch, cacheRoot })).toBe(
      builtBinding,
    );
  });
});

describe('what set-up prepares', () => {
  test('is nothing when every runtime takes the shipped binary', () => {
    expect(bindingFor(['10'])).toBe('shipped');
    expect(bindingFor(['10', '11'])).toBe('shipped');
  });

  test('is a build as soon as one runtime needs it', () => {
    expect(bindingFor(['9'])).toBe('built');
    expect(bindingFor(['10', '9'])).toBe('built');
  });

  test('is refused for a runtime that is too old or unknown', () => {
    expect(() => bindingFor(['8'])).toThrow('too old');
    expect(() => bindingFor(['10', ''])).toThrow('too old');
  });
});
