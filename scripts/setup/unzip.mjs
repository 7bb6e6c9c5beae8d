import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';

/**
 * Unpacks what is wanted of an archive whose hash has been checked, keeping which files are executable. Symbolic
 * links are not handled: the one archive this is for has none.
 *
 * @param {Readonly<{ zip: string, into: string, wanted: (name: string) => boolean,
 *   onEntry: (done: number, total: number) => void }>} options
 */
export async function unzip({ zip, into, wanted, onEntry }) {
  const { default: yauzl } = await import('yauzl');
  const archive = await openArchive(yauzl, zip);
  const openEntry = promisify(archive.openReadStream.bind(archive));
  let done = 0;
  await new Promise((resolve, reject) => {
    archive.once('end', resolve);
    archive.once('error', reject);
    archive.on('entry', (/** @type {import('yauzl').Entry} */ entry) => {
      onEntry(++done, archive.entryCount);
      if (entry.fileName.endsWith('/') || !wanted(entry.fileName)) return archive.readEntry();
      writeEntry(entry).then(() => archive.readEntry(), reject);
    });
    archive.readEntry();
  });

  /** @param {import('yauzl').Entry} entry */
  async function writeEntry(entry) {
    const file = path.join(into, entry.fileName);
    const mode = (entry.externalFileAttributes >>> 16) & 0o777;
    await mkdir(path.dirname(file), { recursive: true });
    const content = await openEntry(entry);
    if (content === undefined) throw new Error(`${entry.fileName} cannot be read`);
    await pipeline(content, createWriteStream(file, { mode: mode === 0 ? 0o644 : mode }));
  }
}

/**
 * @param {typeof import('yauzl')} yauzl
 * @param {string} zip
 * @returns {Promise<import('yauzl').ZipFile>}
 */
function openArchive(yauzl, zip) {
  return new Promise((resolve, reject) =>
    yauzl.open(zip, { lazyEntries: true }, (error, archive) =>
      archive === undefined ? reject(error ?? new Error(`${zip} cannot be opened`)) : resolve(archive),
    ),
  );
}
