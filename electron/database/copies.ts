import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import type { IsoTime } from '../../shared/domain/calendar';
import type { Result } from '../../shared/result';
import { fail, ok } from '../../shared/result';
import type { WritableDatabase } from './connection';
import { fileFailure } from './errors';

/** Why a copy was made: before a migration, or by schedule. */
export type CopyKind = 'before' | 'daily' | 'weekly';

/** A copy of the database in a centre's copies folder, under the same key. */
export interface DatabaseCopy {
  readonly name: string;
  readonly kind: CopyKind;
  readonly takenAt: IsoTime;
  /** Bytes. */
  readonly size: number;
}

const KEPT: Readonly<Record<CopyKind, number>> = { before: 5, daily: 7, weekly: 4 };
const DAY = 86_400_000;
/** `daily-2026-11-21T143200Z.db`, `before-0020-2026-11-21T143200Z.db`: no colons, for Windows. */
const COPY_NAME = /^(before|daily|weekly)-(?:\d{4}-)?(\d{4}-\d{2}-\d{2}T\d{2})(\d{2})(\d{2})Z\.db$/;

/** A copy's file name; `detail` is what a migration goes to. */
export const copyName = (kind: CopyKind, at: IsoTime, detail = ''): string =>
  `${kind}-${detail}${at.slice(0, 19).replaceAll(':', '')}Z.db`;

/** All copies, newest first. */
export function listCopies(folder: string): readonly DatabaseCopy[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name): DatabaseCopy[] => {
      const [, kind, hour, minute, second] = COPY_NAME.exec(name) ?? [];
      if (kind !== 'before' && kind !== 'daily' && kind !== 'weekly') return [];
      const takenAt = `${hour}:${minute}:${second}.000Z`;
      return [{ name, kind, takenAt, size: statSync(path.join(folder, name)).size }];
    })
    .sort((a, b) => (a.takenAt === b.takenAt ? (a.name < b.name ? 1 : -1) : a.takenAt < b.takenAt ? 1 : -1));
}

/**
 * Writes a consistent copy of an open database, under the same key, and makes sure that it is on the disk before it
 * gets its name. The folder is made; a copy of that name already there is kept as it is.
 */
export function makeCopy(db: WritableDatabase, file: string): void {
  writeCopy(file, (unfinished) => db.copyTo(unfinished));
}

/**
 * The copies made by schedule: one a day (seven kept) and one a week (four kept), when the newest is older than that.
 * Reads every page of the file, so damage anywhere shows: failure `database-damaged`. The copies made, by name.
 */
export function takeScheduledCopies(
  db: WritableDatabase,
  folder: string,
  now: IsoTime,
): Result<readonly string[]> {
  const made: string[] = [];
  try {
    if (isDue(folder, 'daily', now, DAY)) {
      made.push(copyName('daily', now));
      makeCopy(db, path.join(folder, copyName('daily', now)));
    }
    if (isDue(folder, 'weekly', now, 7 * DAY)) {
      const newest = listCopies(folder).find(({ kind }) => kind === 'daily');
      const file = path.join(folder, copyName('weekly', now));
      if (newest) writeCopy(file, (to) => copyFileSync(path.join(folder, newest.name), to));
      else makeCopy(db, file);
      made.push(path.basename(file));
    }
  } catch (error) {
    const failure = fileFailure(error);
    if (failure) return fail(failure);
    throw error;
  }
  rotateCopies(folder);
  return ok(made);
}

/** A copy dated in the future is from a clock that was wrong: it does not put the next one off. */
function isDue(folder: string, kind: CopyKind, now: IsoTime, interval: number): boolean {
  const newest = listCopies(folder).find((copy) => copy.kind === kind && copy.takenAt <= now);
  return newest === undefined || Date.parse(now) - Date.parse(newest.takenAt) >= interval;
}

/** Deletes what is more than is kept of each kind, oldest first. */
export function rotateCopies(folder: string): void {
  const copies = listCopies(folder);
  for (const kind of ['before', 'daily', 'weekly'] as const)
    for (const { name } of copies.filter((copy) => copy.kind === kind).slice(KEPT[kind]))
      rmSync(path.join(folder, name), { force: true });
}

function writeCopy(file: string, write: (unfinished: string) => void): void {
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  const unfinished = `${file}.part`;
  rmSync(unfinished, { force: true });
  try {
    write(unfinished);
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
