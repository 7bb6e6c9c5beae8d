import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { IsoTime } from '../../shared/domain/calendar';
import { fail, ok, type Failure, type Result } from '../../shared/result';
import type { WritableDatabase } from '../database/connection';
import { makeCopy } from '../database/copies';
import { fileFailure } from '../database/errors';
import { looksDamaged } from '../database/open';
import { parseRing, readRing } from '../keys/ring/file';
import { flushFolder } from '../keys/ring/write-whole';
import { BACKUP_EXTENSION, extract, readHeader, writeContainer } from './backup/container';
import { isTaken, placeAt, type CentrePlace } from './session/place';
import { stamp } from './session/restore-copy';

export { BACKUP_EXTENSION } from './backup/container';

/** What a backup is called unless its owner says otherwise: `Riverside College 2026-11-21.countersign-backup`. */
export const backupName = (centreName: string, at: IsoTime): string =>
  `${centreName.replaceAll(/[^\p{L}\p{N}()-]+/gu, ' ').trim() || 'Centre'} ${at.slice(0, 10)}${BACKUP_EXTENSION}`;

/**
 * Writes a backup of the open centre to one file: its key ring and a consistent copy of its database, encrypted as it
 * is. It opens with the passphrases and the recovery code of this day. An older file of that name is replaced only by
 * a complete new one.
 */
export async function createBackup(
  centre: { readonly db: WritableDatabase; readonly place: CentrePlace },
  to: string,
  now: IsoTime,
): Promise<Result<null>> {
  const { db, place } = centre;
  const ring = readRing(place.keys);
  if (!ring.ok) return ring;
  const copy = path.join(place.copies, `backup-${randomBytes(4).toString('hex')}.tmp`);
  try {
    makeCopy(db, copy);
    const about = { createdAt: now, centreName: ring.value.centre.name };
    await writeContainer(to, about, { 'keys.json': place.keys, 'countersign.db': copy });
    return ok(null);
  } catch (error) {
    const failure = fileFailure(error) ?? writeFailure(error);
    if (failure) return fail(failure);
    throw error;
  } finally {
    rmSync(copy, { force: true });
  }
}

const notABackup: Failure = {
  code: 'not-a-backup',
  message: 'This file is not a backup of Countersign, or it is damaged. Nothing was changed.',
  remedy: 'Choose another backup file.',
};

/**
 * Puts a backup's files in a centre's place. All of it is checked first. Failures: `not-a-backup`; `centre-exists`
 * unless `setExistingAside`, which moves the centre that is there to a folder beside it, kept (`setAside`).
 */
export async function restoreBackup(
  file: string,
  place: CentrePlace,
  options: { readonly now: IsoTime; readonly setExistingAside?: boolean },
): Promise<Result<{ readonly centreName: string; readonly setAside: string | null }>> {
  const { now, setExistingAside = false } = options;
  if (isTaken(place) && !setExistingAside)
    return fail({
      code: 'centre-exists',
      message: 'There already is a centre on this computer. Nothing was changed.',
      remedy: 'Restore on another computer, or say that the centre here is to be set aside.',
    });
  if (!existsSync(file) || !(await readHeader(file))) return fail(notABackup);
  const parent = path.dirname(place.folder);
  const unfinished = placeAt(`${place.folder}.restoring-${randomBytes(4).toString('hex')}`, place.name);
  try {
    mkdirSync(unfinished.folder, { recursive: true, mode: 0o700 });
    const whole = await extract(file, {
      'keys.json': unfinished.keys,
      'countersign.db': unfinished.database,
    });
    const ring = whole ? parseRing(readFileSync(unfinished.keys, 'utf8')) : undefined;
    if (!ring || looksDamaged(unfinished.database)) return fail(notABackup);
    const setAside = existsSync(place.folder) ? `${place.folder}-set-aside-${stamp(now)}` : null;
    if (setAside !== null) renameSync(place.folder, setAside);
    try {
      renameSync(unfinished.folder, place.folder);
    } catch (error) {
      if (setAside !== null) renameSync(setAside, place.folder);
      throw error;
    }
    flushFolder(parent);
    return ok({ centreName: ring.centre.name, setAside });
  } catch (error) {
    const failure = writeFailure(error);
    if (failure) return fail(failure);
    throw error;
  } finally {
    rmSync(unfinished.folder, { recursive: true, force: true });
  }
}

/** What the disk refused, in words. */
function writeFailure(error: unknown): Failure | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  if (error.code === 'ENOSPC')
    return { code: 'disk-full', message: 'The disk is full.', remedy: 'Free some space and try again.' };
  if (error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS')
    return {
      code: 'not-writable',
      message: 'Nothing may be written there.',
      remedy: 'Choose another folder.',
    };
  if (error.code === 'ENOENT')
    return {
      code: 'not-writable',
      message: 'The folder is no longer there.',
      remedy: 'Choose another folder.',
    };
  return undefined;
}
