import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { newId } from '../database/ids';

/** What records keep, written out unencrypted for other programs to show. */
export interface OpenedFiles {
  /** Writes the bytes under a name in a folder of their own; the path, or null when `empty` came in between. */
  readonly write: (name: string, bytes: Uint8Array) => Promise<string | null>;
  /** Removes all of it. What another program does not let go of stays until the next time. */
  readonly empty: () => void;
}

/** Files in one folder, which is emptied here and then: nothing of an earlier run stays readable. */
export function createOpenedFiles(folder: string): OpenedFiles {
  let emptied = 0;
  const empty = (): void => {
    emptied += 1;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const entry of readdirSync(folder)) {
      try {
        rmSync(path.join(folder, entry), { recursive: true, force: true });
      } catch {
        // Open elsewhere (Windows): the next lock, start or quit tries again.
      }
    }
  };
  empty();
  return {
    empty,
    write: async (name, bytes) => {
      const before = emptied;
      // Its own folder: the same document may be open already, and cannot be written over then.
      const own = path.join(folder, newId());
      await mkdir(own, { recursive: true, mode: 0o700 });
      const file = path.join(own, name);
      const isCurrent = (): boolean => emptied === before;
      if (isCurrent()) await writeWhole(file, bytes);
      if (isCurrent()) return file;
      await rm(own, { recursive: true, force: true });
      return null;
    },
  };
}

/** Fails quietly where the folder was removed under it: the caller looks. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes, { mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
