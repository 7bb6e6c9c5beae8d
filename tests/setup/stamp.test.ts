import { cp, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isStamped, stampFileAs } from '../../scripts/setup/stamp.mjs';

let folder: string;
let file: string;
let stamp: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'countersign-stamp-'));
  file = path.join(folder, 'electron');
  stamp = path.join(folder, 'stamp.json');
  await writeFile(file, 'the executable');
});

afterEach(() => rm(folder, { recursive: true }));

test('what was stamped is not made twice', async () => {
  await stampFileAs(stamp, file, 'version 1');
  expect(await isStamped(stamp, file, 'version 1')).toBe(true);
});

test('without a stamp it counts as interrupted', async () => {
  expect(await isStamped(stamp, file, 'version 1')).toBe(false);
});

test('a stamp cut short counts as none', async () => {
  await writeFile(stamp, '{"madeFrom":"version');
  expect(await isStamped(stamp, file, 'version 1')).toBe(false);
});

test('it is made again from something else', async () => {
  await stampFileAs(stamp, file, 'version 1');
  expect(await isStamped(stamp, file, 'version 2')).toBe(false);
});

test('a file that was removed is made again', async () => {
  await stampFileAs(stamp, file, 'version 1');
  await rm(file);
  expect(await isStamped(stamp, file, 'version 1')).toBe(false);
});

test('a file changed in place, with the same length, is made again', async () => {
  await stampFileAs(stamp, file, 'version 1');
  await writeFile(file, 'THE EXECUTABLE');
  await utimes(file, new Date(), new Date(Date.now() + 5_000));
  expect(await isStamped(stamp, file, 'version 1')).toBe(false);
});

test('a copy with another time is recognised by its content, and from then on by its time', async () => {
  await stampFileAs(stamp, file, 'version 1');
  const copy = path.join(folder, 'copy');
  await cp(file, copy);
  await utimes(copy, new Date(0), new Date(0));
  expect(await isStamped(stamp, copy, 'version 1')).toBe(true);
  await writeFile(copy, 'THE EXECUTABLE');
  await utimes(copy, new Date(0), new Date(0));
  expect(await isStamped(stamp, copy, 'version 1')).toBe(true);
});
