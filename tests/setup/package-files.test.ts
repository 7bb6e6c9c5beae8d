import { expect, test } from 'vitest';
import { externalPackages } from '../../scripts/build/externals.mjs';
import { packageFiles } from '../../scripts/build/package-files.mjs';

// That the packaged application finds them too is tried at the end of `npm run dist`.
test('what is not bundled is packaged whole, with what it needs: HiGHS reads its WebAssembly beside its code', async () => {
  const files = await packageFiles('linux', 'x64');
  for (const name of [...externalPackages, 'fontkit']) expect(files).toContain(`node_modules/${name}/**`);
  expect(files.filter((pattern) => /^!.*(highs|\.wasm)/.test(pattern))).toEqual([]);
  expect(files).toContain('!node_modules/better-sqlite3/prebuilds/!(linux-x64).node');
});

test('no other package is', async () => {
  expect((await packageFiles('linux', 'x64'))[0]).toBe('!node_modules/**');
});
