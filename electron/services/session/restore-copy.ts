import { closeSync, copyFileSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { IsoTime } from '../../../shared/domain/calendar';
import { fail, ok, type Result } from '../../../shared/result';
import { listCopies } from '../../database/copies';
import { flushFolder } from '../../keys/ring/write-whole';
import { filesOf, type CentrePlace } from './place';

/** `2026-11-21T143200Z`: a moment that can stand in a file name. */
export const stamp = (at: IsoTime): string => `${at.slice(0, 19).replaceAll(':', '')}Z`;

/**
 * Puts a copy in the database's place. What lies there, with what SQLite keeps beside it, is moved to
 * `set-aside-<time>/` in the centre's folder, never deleted.
 */
export function restoreCopyAt(place: CentrePlace, name: string, now: IsoTime): Result<null> {
  const copy = listCopies(place.copies).find((candidate) => candidate.name === name);
  if (!copy || copy.size === 0)
    return fail({
      code: 'database-damaged',
      message: 'This copy is no longer there, or is empty.',
      remedy: 'Choose another copy, or restore a backup.',
    });
  const unfinished = `${place.database}.part`;
  try {
    copyFileSync(path.join(place.copies, name), unfinished);
    flush(unfinished);
    setAside(place, now);
    renameSync(unfinished, place.database);
    flushFolder(place.folder);
    return ok(null);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

function setAside(place: CentrePlace, now: IsoTime): void {
  const files = filesOf(place.database);
  if (files.length === 0) return;
  const folder = path.join(place.folder, `set-aside-${stamp(now)}`);
  mkdirSync(folder, { recursive: true });
  // The log of unfinished writes first: without its database it does nothing, the other way round it might.
  for (const file of [...files].reverse()) renameSync(file, path.join(folder, path.basename(file)));
}

function flush(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
