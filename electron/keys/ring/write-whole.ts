import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a small file so that, whatever happens, either the old or the new one is there, whole: a temporary file
 * beside it, flushed, renamed over it, and the folder flushed.
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const unfinished = `${file}.part`;
  try {
    const handle = openSync(unfinished, 'w', 0o600);
    try {
      const bytes = Buffer.from(content);
      for (let written = 0; written < bytes.length;) written += writeSync(handle, bytes, written);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  flushFolder(path.dirname(file));
}

/** Makes a rename last through a power cut. Windows cannot open a folder, and does not need it. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
