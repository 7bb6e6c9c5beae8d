import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withLock } from '../../scripts/setup/lock.mjs';

let folder: string;
let lock: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'countersign-lock-'));
  lock = path.join(folder, 'set-up.lock');
});

afterEach(() => rm(folder, { recursive: true }));

test('two at a time take turns', async () => {
  let inside = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++inside);
    await new Promise((resolve) => setTimeout(resolve, 30));
    inside--;
  };
  await Promise.all([withLock(lock, work), withLock(lock, work), withLock(lock, work)]);
  expect(most).toBe(1);
  expect(existsSync(lock)).toBe(false);
});

test('it is given back when the work fails', async () => {
  await expect(withLock(lock, () => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
  expect(await withLock(lock, () => Promise.resolve('next'))).toBe('next');
});

test('a holder that was killed does not keep it', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  await writeFile(lock, JSON.stringify({ pid, host: os.hostname(), id: 'killed' }));
  const start = Date.now();
  expect(await withLock(lock, () => Promise.resolve('taken over'))).toBe('taken over');
  expect(Date.now() - start).toBeLessThan(5_000);
});
