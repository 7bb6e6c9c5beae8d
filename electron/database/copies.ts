import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { WritableDatabase } from './connection';

/**
 * Writes a consistent copy of an open database, under the same key, and makes sure that it is on the disk before it
 * gets its name. The folder is made; the file must not exist.
 */
export function makeCopy(db: WritableDatabase, file: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const unfinished = `${file}.part`;
  rmSync(unfinished, { force: true });
  try {
    db.copyTo(unfinished);
    const handle = openSync(unfinished, 'r+');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** The copies of a kind (`before-…`, `daily-…`), newest first: their names end in the time they were made. */
export const copiesOf = (folder: string, kind: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith(`${kind}-`) && name.endsWith('.db'))
    .sort((a, b) => timeIn(b).localeCompare(timeIn(a), 'en') || b.localeCompare(a, 'en'));

const timeIn = (name: string): string => /\d{4}-\d{2}-\d{2}.*$/.exec(name)?.[0] ?? '';

/** Deletes all but the newest `keep` copies of a kind. */
export function rotateCopies(folder: string, kind: string, keep: number): void {
  for (const name of copiesOf(folder, kind).slice(keep)) rmSync(path.join(folder, name), { force: true });
}
