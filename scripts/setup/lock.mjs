import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { say } from './progress.mjs';

const beatMs = 2_000;
const staleMs = 15_000;

/**
 * Runs `work` while no other process does: two terminals that both say `npm start` must not build in one folder.
 * The lock is a file that its holder touches every two seconds. It is taken over when its holder is gone: its
 * process has ended on this machine, or it has not been touched for fifteen seconds while we watched.
 *
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, work) {
  await mkdir(path.dirname(file), { recursive: true });
  const token = JSON.stringify({ pid: process.pid, host: os.hostname(), id: randomUUID() });
  await acquire(file, token);
  const beat = setInterval(() => void utimes(file, new Date(), new Date()).catch(() => {}), beatMs);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    if ((await read(file)) === token) await rm(file, { force: true });
  }
}

/**
 * @param {string} file
 * @param {string} token
 */
async function acquire(file, token) {
  let told = false;
  let unchangedSince = Date.now();
  let lastTouched = 0;
  while (!(await create(file, token))) {
    const holder = await read(file);
    const touched = await stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    );
    if (touched !== lastTouched) [lastTouched, unchangedSince] = [touched, Date.now()];
    if (holder === undefined) continue;
    if (hasEnded(holder) || Date.now() - unchangedSince > staleMs) {
      await takeAway(file, holder);
      continue;
    }
    if (!told) say('Another set-up is under way; waiting for it …');
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/**
 * @param {string} file
 * @param {string} token
 */
async function create(file, token) {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(token);
    await handle.close();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Renaming succeeds for one of several that wait. Should it catch a lock made in between, that one is put back.
 *
 * @param {string} file
 * @param {string} holder
 */
async function takeAway(file, holder) {
  const aside = `${file}.${process.pid}`;
  await rename(file, aside).catch(() => {});
  const taken = await read(aside);
  if (taken !== undefined && taken !== holder) await rename(aside, file);
  else await rm(aside, { force: true });
}

/** @param {string} holder */
function hasEnded(holder) {
  try {
    const { pid, host } = JSON.parse(holder);
    if (host !== os.hostname()) return false;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    // A lock file that is still empty is being written; no such process means that its holder was killed.
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

/** @param {string} file */
function read(file) {
  return readFile(file, 'utf8').catch(() => undefined);
}
