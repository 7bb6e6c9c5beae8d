import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * Says that a file is the one that was made, and what it was made from. Written last, so that whatever was
 * interrupted before has no stamp and is done again.
 *
 * @typedef {Readonly<{ madeFrom: string, size: number, mtimeMs: number, sha256: string }>} Stamp
 */

/**
 * Whether `file` is still what was stamped as made from `madeFrom`. Reading 180 MB at every start would take longer
 * than the rest of set-up, so the hash is computed only when size is right and time is not (a copied folder).
 *
 * @param {string} stampFile
 * @param {string} file
 * @param {string} madeFrom
 */
export async function isStamped(stampFile, file, madeFrom) {
  const [stamp, found] = await Promise.all([readJson(stampFile), stat(file).catch(() => undefined)]);
  if (stamp === undefined || found === undefined) return false;
  if (stamp.madeFrom !== madeFrom || stamp.size !== found.size) return false;
  if (stamp.mtimeMs === found.mtimeMs) return true;
  if (stamp.sha256 !== (await hashFile(file, 'sha256', 'hex'))) return false;
  await stampFileAs(stampFile, file, madeFrom);
  return true;
}

/**
 * @param {string} stampFile
 * @param {string} file
 * @param {string} madeFrom
 */
export async function stampFileAs(stampFile, file, madeFrom) {
  const { size, mtimeMs } = await stat(file);
  await writeWhole(
    stampFile,
    JSON.stringify({ madeFrom, size, mtimeMs, sha256: await hashFile(file, 'sha256', 'hex') }),
  );
}

/**
 * The parsed file, or undefined when there is none or it is not JSON.
 *
 * @param {string} file
 * @returns {Promise<Readonly<Record<string, unknown>> | undefined>}
 */
export async function readJson(file) {
  try {
    const value = JSON.parse(await readFile(file, 'utf8'));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes beside the file and renames: a reader sees the old text or the new one, never half of it.
 *
 * @param {string} file
 * @param {string} text
 */
export async function writeWhole(file, text) {
  await mkdir(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}.tmp`;
  await writeFile(unfinished, text);
  await rename(unfinished, file);
}

/**
 * @param {string} file
 * @param {'sha256' | 'sha512'} algorithm
 * @param {'hex' | 'base64'} encoding
 */
export async function hashFile(file, algorithm, encoding) {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file), hash);
  return hash.digest(encoding);
}
