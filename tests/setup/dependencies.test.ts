import { expect, test } from 'vitest';
import { isInstalled } from '../../scripts/setup/dependencies.mjs';

const wanted = {
  packages: {
    '': { name: 'countersign' },
    'node_modules/zod': { version: '4.6.7', integrity: 'sha512-zod' },
    'node_modules/fsevents': { version: '2.3.3', integrity: 'sha512-mac', optional: true },
  },
};
const zod = wanted.packages['node_modules/zod'];

test('what somebody installed with npm is taken as it is', () => {
  expect(isInstalled(wanted, { packages: { 'node_modules/zod': { ...zod, dev: true } } })).toBe(true);
});

test('an interrupted installation, which leaves no note of npm, is done again', () => {
  expect(isInstalled(wanted, undefined)).toBe(false);
});

test.each([
  ['is missing', {}],
  ['has another version', { 'node_modules/zod': { ...zod, version: '4.6.6' } }],
  ['has another content', { 'node_modules/zod': { ...zod, integrity: 'sha512-other' } }],
])('it is installed again when a package %s', (_what, packages) => {
  expect(isInstalled(wanted, { packages })).toBe(false);
});

test('a package for another system may be missing but not be another one', () => {
  const other = { version: '2.3.2', integrity: 'sha512-old' };
  expect(isInstalled(wanted, { packages: { 'node_modules/zod': zod, 'node_modules/fsevents': other } })).toBe(
    false,
  );
});
